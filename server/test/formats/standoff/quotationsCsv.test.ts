// Tests of the table of quotations.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { quotationsCsv } from '../../../src/formats/standoff/csv/quotationsCsv.ts';
import type { StandoffDocument } from '../../../src/formats/standoff/standoff.ts';
import { annotation, anyDocument, document, riverFair, writable } from './markupDocuments.ts';
import { readCsv } from './readers/csv.ts';

const write = (source: StandoffDocument) => quotationsCsv.write(source)[0]!.text;
const readBack = (source: StandoffDocument) => readCsv(write(source));

describe('CSV of quotations', () => {
  it('has a row for each quotation', () => {
    const { text } = riverFair();
    const [first, second] = ['We open,', 'at noon 🕛.'].map((words) => text.indexOf(words));
    assert.deepEqual(readBack(riverFair()), [
      {
        number: '1',
        form: 'direct',
        quotation: 'We open, […] at noon 🕛.',
        speaker: 'Zoe\u0301 Marlow',
        entity: 'Zoe\u0301 Marlow',
        cue: 'said',
        start: String(first),
        end: String(second! + 11),
        pieces: `${first!}-${first! + 8} ${second!}-${second! + 11}`,
        paragraph: '2',
        tags: '',
        comments: '',
        origin: 'found',
        creator: '',
      },
    ]);
  });

  const cells: readonly [words: string, cell: string][] = [
    ['plain', 'plain'],
    ['one, two', '"one, two"'],
    ['a "b"', '"a ""b"""'],
    ['a\r\nb', '"a\r\nb"'],
    ['=HYPERLINK(1)', "'=HYPERLINK(1)"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@x', "'@x"],
    ['\tx', "'\tx"],
    ["'=x", "''=x"],
    ["'tis", "'tis"],
  ];
  for (const [words, cell] of cells) {
    it(`writes ${JSON.stringify(words)} as ${JSON.stringify(cell)}, and it can be read back`, () => {
      const annotations = [annotation('q', 'quotation', 'direct', [[0, words.length]])];
      const source = document(words, { annotations });
      assert.ok(write(source).includes(`\r\n1,direct,${cell},`), write(source));
      assert.equal(readBack(source)[0]!['quotation'], words);
    });
  }

  it('takes the speaker from the quotation where no words of the text name one', () => {
    const attributes = { speaker: 'Noa Levin' };
    const annotations = [annotation('q', 'quotation', 'direct', [[0, 2]], { attributes })];
    assert.equal(readBack(document('Hi', { annotations }))[0]!['speaker'], 'Noa Levin');
  });

  it('has nothing but its head where there are no quotations', () => {
    assert.deepEqual(readBack(document('Hi')), []);
  });

  it('brings the quotations of any document back', () => {
    fc.assert(
      fc.property(anyDocument, (source) => {
        const quotations = source.annotations.filter(({ layer }) => layer === 'quotation');
        assert.deepEqual(
          readBack(source).map((row) => [
            row['form'],
            row['quotation'],
            row['start'],
            row['end'],
            row['pieces'],
          ]),
          quotations.map(({ label, spans }) => [
            writable(label),
            writable(spans.map(({ start, end }) => source.text.slice(start, end)).join(' […] ')),
            String(spans[0]!.start),
            String(spans.at(-1)!.end),
            spans.map(({ start, end }) => `${start}-${end}`).join(' '),
          ]),
        );
      }),
    );
  });
});
