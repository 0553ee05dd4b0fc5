// What the baseline and the adapters of the peers do: mistakes here would be counted against the peer.
import assert from 'node:assert/strict';
import { sliceSpan, spanOf } from '../../../../src/text/span.ts';
import { speakerOf, trimPerson } from './compromise.ts';
import { nearestSaid } from './nearestSaid.ts';
import { printQuotesTable } from './quotesTable.ts';

describe('baseline of the quotations', () => {
  for (const [text, expected] of [
    ['“We will,” said Jana Holt.', ['“We will,” Jana Holt']],
    ['“We will,” Jana Holt also said.', ['“We will,” Jana Holt']],
    ['Jana Holt, a lawyer from Ayton, said: "We will."', ['"We will." Jana Holt']],
    ['"We will," the tall mayor said.', ['"We will," the tall mayor']],
    ['"We will," according to the mayor.', ['"We will," the mayor']],
    ['Boris Varga left. “We will,” she said. “Now.”', ['“We will,” she', '“Now.” she']],
    ['“We will,” Holt said.\n\n“Now.”', ['“We will,” Holt', '“Now.” Holt']],
    ['“We will,” Holt said.\n\nIt rained.\n\n“Now.”', ['“We will,” Holt', '“Now.” nobody']],
    ['“We will', ['“We will nobody']],
    ['“Ask me. Holt said so.” It was late.', ['“Ask me. Holt said so.” nobody']],
  ] as const) {
    it(`reads ${JSON.stringify(text)}`, () => {
      const found = nearestSaid
        .find(text)
        .map((quote) => `${sliceSpan(text, quote)} ${quote.speaker?.text ?? 'nobody'}`);
      assert.deepEqual(found, expected);
    });
  }
});

describe('adapter of compromise: quotations', () => {
  const text = 'Jana Holt’s plan. “Boris agreed.” It is so, said Varga.\nHolt left.';
  const place = (words: string) => spanOf(text.indexOf(words), text.indexOf(words) + words.length);

  it('takes the nearest person of the paragraph, outside quotations', () => {
    const quote = place('“Boris agreed.”');
    const people = [place('Jana Holt'), place('Boris'), place('Varga'), place('Holt left')];
    assert.deepEqual(speakerOf(text, quote, [quote], people), place('Jana Holt'));
    assert.equal(speakerOf(text, quote, [quote], people.slice(3)), undefined);
  });

  it('leaves out a possessive and punctuation', () => {
    assert.equal(sliceSpan(text, trimPerson(text, place('Jana Holt’s '))), 'Jana Holt');
    assert.equal(sliceSpan(text, trimPerson(text, place('Varga.'))), 'Varga');
  });
});

describe('table of the quotations', () => {
  it('has the figures of each corpus, and a dash for what was not measured', () => {
    const table = printQuotesTable([
      { name: 'Own', figures: [{ directOverlap: 98.04, speaker: 90, person: 80 }] },
    ]);
    assert.match(table, /^\| Own \| 98\.0 \/ 90\.0 \/ 80\.0 \| – \|$/m);
    assert.match(table, /^\| textacy.* \| 85\.1 \/ 89\.2 \/ – \| – \|$/m);
  });
});
