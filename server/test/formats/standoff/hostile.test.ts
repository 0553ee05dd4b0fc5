// Files that are damaged, foreign or made to harm: a sentence with its place, never an exception, and time that stays linear.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { StandoffReader } from '../../../src/formats/standoff/standoff.ts';
import { textReaders, textWriters } from '../../../src/formats/standoff/textFormats.ts';
import { annotation, documentOf, mixedDocument, mixedText } from './documents.ts';
import { assertLinear } from '../../support/linearTime.ts';

const article = 'The mayor 😀 of Ostbrück spoke. The mayor left.';

/** Reads `file` as each of the kinds of file that the reader takes. */
function readAll(reader: StandoffReader, file: string, text = article): string[] {
  const files = new Map(reader.suffixes.map((suffix) => [suffix, suffix === '.txt' ? text : file]));
  const result = reader.read(files, text);
  if (!result.ok) return [result.message];
  for (const { spans } of result.imported.annotations) {
    assert.ok(spans.length > 0);
    let before = 0;
    for (const { start, end } of spans) {
      assert.ok(before <= start && start < end && end <= result.imported.text.length);
      before = end;
    }
  }
  return [...result.imported.problems];
}

const damaged: readonly (readonly [string, string, RegExp])[] = [
  ['w3c', '', /^It is not valid JSON/],
  ['w3c', '{"items": 3}', /^It is no page/],
  ['w3c', '"text"', /^It is no page/],
  ['w3c', '[null, 3]', /^\.jsonld:annotation 1: It has no target\.$/],
  ['w3c', page(position(-1, 4)), /^\.jsonld:annotation 1: The place -1–4 is not in the text\.$/],
  ['w3c', page(position(9, 4)), /The place 9–4 is not in the text/],
  ['w3c', page(position(0, 1e9)), /The place 0–1000000000 is not in the text/],
  ['w3c', page(position(0.5, 4)), /The place 0.5–4 is not/],
  ['w3c', page(quote('sheriff')), /annotation 1: Its words “sheriff” were not found/],
  ['w3c', page(quote('The mayor')), /Its words “The mayor” were not found, or in more than one place/],
  ['w3c', page('"https://example.org/a"'), /annotation 1: It says no place in the text/],
  ['w3c', page(`[${position(0, 5)}, ${position(4, 9)}]`), /annotation 1: Its parts overlap/],
  ['brat', 'T1\tPER 4 9', /^$/],
  ['brat', 'T1\tPER 4 9\tmajor', /^\.ann:1: Where it stands, the text does not read “major”\.$/],
  ['brat', '\nT1\tPER -4 9\tmayor', /^\.ann:2: It needs a type, a start and an end/],
  ['brat', 'T1\tPER 9 4\tmayor', /^\.ann:1: It needs a type/],
  ['brat', 'T1\tPER 4 999\tmayor', /^\.ann:1: It reaches beyond the end/],
  ['brat', 'T1\tPER 4 9999999999999999\tmayor', /^\.ann:1: It needs a type/],
  ['brat', 'T1\tPER 4 9;5 7\tmayor ay', /^\.ann:1: Its parts overlap/],
  ['brat', 'T1\tPER 4 9\tmayor\nT1\tPER 0 3\tThe', /^\.ann:2: There is another “T1”/],
  ['brat', 'R1\tspeaker Arg1:T1 Arg2:T2', /^\.ann:“R1”: The relation has an end that was not imported/],
  ['brat', 'A1\tvalue T9 x', /^\.ann:1: What it is on, “T9”, was not imported/],
  ['brat', 'E1\tMove:T1 Who:T2', /^\.ann:1: Events are not imported/],
  ['brat', 'N1\tReference T1 Wikipedia:534366\tRiver', /^\.ann:1: Normalisations are not imported/],
  ['brat', '*\tEquiv T1 T2', /^\.ann:1: Groups of equivalent/],
  ['brat', '\u0000\u0001PK', /^\.ann:1: It is no line of brat standoff/],
  ['conll', 'mayor', /^\.conll:1: It needs a token and a tag such as O or B-PER, not “mayor”/],
  ['conll', 'The X-PER', /^\.conll:1: It needs/],
  ['conll', 'The O\nsheriff B-PER\nspoke O', /^\.conll:2: The article does not have “sheriff” here/],
  ['prodigy', '{"text": "The mayor"', /^\.jsonl:1: It is not valid JSON/],
  ['prodigy', '{"spans": []}', /^\.jsonl:1: It has no text/],
  ['prodigy', '7', /^\.jsonl:1: It has no text/],
  [
    'prodigy',
    spans('{"start": 4, "end": 2, "label": "PER"}'),
    /^\.jsonl:1: “PER” is at 4–2, which is no place/,
  ],
  ['prodigy', spans('{"start": -1, "end": 2, "label": "PER"}'), /“PER” is at -1–2/],
  ['prodigy', spans('{"start": "a", "end": 99, "label": "PER"}'), /“PER” is at \?–99/],
  ['prodigy', '{"text": "The mayor", "answer": "reject"}', /^\.jsonl:1: It was answered “reject”/],
  [
    'prodigy',
    '{"text": "The mayor", "relations": [{"head": 1, "child": 0, "label": "x"}]}',
    /relation “x” has an end/,
  ],
  ['doccano', '{"text": "The mayor", "label": [[0, 99, "PER"]]}', /“PER” is at 0–99/],
  [
    'doccano',
    '{"text": "The mayor", "label": ["news"]}',
    /^\.jsonl:1: A label needs a start, an end and a name/,
  ],
  [
    'doccano',
    '{"text": "A", "relations": [{"from_id": 1, "to_id": 2, "type": "x"}]}',
    /relation “x” has an end/,
  ],
];

function page(target: string): string {
  return `{"type": "AnnotationPage", "items": [{"type": "Annotation", "body": [], "target": ${target}}]}`;
}

function position(start: number, end: number): string {
  return `{"selector": {"type": "TextPositionSelector", "start": ${start}, "end": ${end}}}`;
}

function quote(exact: string): string {
  return `{"selector": {"type": "TextQuoteSelector", "exact": "${exact}"}}`;
}

function spans(span: string): string {
  return `{"text": "The mayor", "spans": [${span}]}`;
}

describe('imports of damaged files', () => {
  for (const [id, file, sentence] of damaged) {
    it(`${id}: ${JSON.stringify(file).slice(0, 90)}`, () => {
      const reader = textReaders.find((one) => one.id === id)!;
      assert.match(readAll(reader, file)[0] ?? '', sentence);
    });
  }

  for (const reader of textReaders) {
    const writer = textWriters.find(({ id }) => id === reader.id)!;
    const exported = writer.write(mixedDocument()).at(-1)!.text;

    it(`${reader.id}: says that its file is missing`, () => {
      assert.match(readAll({ ...reader, suffixes: [] }, '')[0]!, /^There is no /);
    });

    it(`${reader.id}: a file that was cut, spoiled or is of another kind never throws`, () => {
      const spoiled = fc
        .tuple(fc.nat(exported.length), fc.nat(20), fc.string({ unit: 'binary', maxLength: 6 }))
        .map(([at, length, noise]) => exported.slice(0, at) + noise + exported.slice(at + length));
      const cut = fc.nat(exported.length).map((at) => exported.slice(0, at));
      const other = fc.constantFrom(...textWriters.map((one) => one.write(mixedDocument()).at(-1)!.text));
      const noise = fc.string({ unit: 'binary', maxLength: 200 });
      fc.assert(
        fc.property(fc.oneof(spoiled, cut, other, noise, fc.json()), (file) => {
          readAll(reader, file, mixedText);
        }),
      );
    });

    it(`${reader.id}: keeps a hundred sentences of a file that is none`, () => {
      const problems = readAll(reader, '\u0000{]\tx\n'.repeat(100_000));
      assert.ok(problems.length > 0 && problems.length <= 101);
    });
  }
});

describe('time of exports and imports', function () {
  this.timeout(120_000);
  const large = (count: number) => {
    const text = 'Ann Lee 😀 of Noor spoke.\r\n'.repeat(count);
    const annotations = Array.from({ length: count }, (_, index) => {
      const start = index * 27;
      return annotation(`a${index}`, [{ start, end: start + 7 }], 'PER', {
        tags: ['one'],
        attributes: { value: 'x' },
      });
    });
    const relations = annotations.map(({ id }, index) => {
      return {
        id: `r${index}`,
        origin: 'annotated',
        label: 'x',
        from: id,
        to: `a${(index + 1) % count}`,
      } as const;
    });
    return documentOf(text, annotations, relations);
  };

  for (const writer of textWriters) {
    it(`${writer.id}: many annotations take linear time`, () => {
      const reader = textReaders.find(({ id }) => id === writer.id);
      assertLinear(
        (count) => {
          const document = large(count);
          return () => {
            const files = new Map(writer.write(document).map(({ suffix, text }) => [suffix, text]));
            const result = reader?.read(files, document.text);
            if (result) assert.ok(result.ok && result.imported.annotations.length === count);
          };
        },
        { small: 500, large: 4_000 },
      );
    });
  }
});
