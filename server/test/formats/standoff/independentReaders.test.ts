// Each export read by a reader that knows the format's specification alone: the same words, labels and relations.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { bratWriter } from '../../../src/formats/standoff/brat/bratWriter.ts';
import { conllWriter } from '../../../src/formats/standoff/conll/conllWriter.ts';
import { doccanoWriter } from '../../../src/formats/standoff/jsonl/doccanoWriter.ts';
import { prodigyWriter } from '../../../src/formats/standoff/jsonl/prodigyWriter.ts';
import type {
  StandoffAnnotation,
  StandoffDocument,
  StandoffWriter,
} from '../../../src/formats/standoff/standoff.ts';
import { w3cWriter } from '../../../src/formats/standoff/w3c/w3cWriter.ts';
import { webannoWriter } from '../../../src/formats/standoff/webanno/webannoWriter.ts';
import type { Span } from '../../../src/text/span.ts';
import { annotation, documentOf, documents, mixedDocument, mixedText } from './documents.ts';
import { readBratFile } from './readers/bratFile.ts';
import { readConllFile } from './readers/conllFile.ts';
import { readDoccanoFile, readProdigyFile } from './readers/jsonLinesFile.ts';
import type { Marked } from './readers/marked.ts';
import { readW3cFile } from './readers/w3cFile.ts';
import { readWebannoFile } from './readers/webannoFile.ts';

interface Read {
  readonly marks: readonly Marked[];
  readonly links: readonly { readonly label: string; readonly from: Marked; readonly to: Marked }[];
}

interface Reading {
  readonly writer: StandoffWriter;
  readonly read: (document: StandoffDocument, files: ReadonlyMap<string, string>) => Read;
  /** The marks that each annotation is to give. */
  readonly marksOf: (annotation: StandoffAnnotation, document: StandoffDocument) => Marked[];
  readonly linkLabel: (label: string) => string;
}

const named = ({ label, layer }: StandoffAnnotation) => label || layer;
const pointsBefore = (text: string, offset: number) => Array.from(text.slice(0, offset)).length;
const same = (label: string) => label;

/** One mark for each part, or one for all. */
function parts(label: (annotation: StandoffAnnotation) => string, together: boolean): Reading['marksOf'] {
  return (annotation, { text }) => {
    const mark = (spans: readonly Span[]) => ({
      words: spans.map(({ start, end }) => text.slice(start, end)),
      start: pointsBefore(text, spans[0]!.start),
      label: label(annotation),
    });
    return together ? [mark(annotation.spans)] : annotation.spans.map((span) => mark([span]));
  };
}

/** Pieces between line breaks; annotations of line breaks alone have none. */
const bratMarks: Reading['marksOf'] = (annotation, { text }) => {
  const pieces = annotation.spans.flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(/(?:(?![\p{Cc}\u2028\u2029])[^]|\t)+/gu)].map((match) => {
      return { words: match[0], start: pointsBefore(text, start + match.index) };
    }),
  );
  const [first] = pieces;
  return first
    ? [{ words: pieces.map(({ words }) => words), start: first.start, label: named(annotation) }]
    : [];
};

/** Cut to the tokens that are touched. */
const webannoMarks: Reading['marksOf'] = (annotation, { tokens, text }) =>
  annotation.spans.flatMap((span) => {
    const touched = tokens.filter((token) => token.start < span.end && span.start < token.end);
    const [first, last] = [touched[0], touched.at(-1)];
    if (!first || !last) return [];
    const [start, end] = [Math.max(first.start, span.start), Math.min(last.end, span.end)];
    // The format has no line breaks between sentences.
    return [
      {
        words: [text.slice(start, end).replace(/\s+/gu, ' ')],
        start,
        label: annotation.label.replace(/\r\n/g, '\n'),
      },
    ];
  });

const readings: readonly Reading[] = [
  {
    writer: w3cWriter,
    read: ({ text }, files) => readW3cFile(text, files.get('.jsonld')!),
    marksOf: parts(({ label }) => label, true),
    linkLabel: same,
  },
  {
    writer: bratWriter,
    read: (_, files) => readBratFile(files.get('.txt')!, files.get('.ann')!),
    marksOf: bratMarks,
    linkLabel: same,
  },
  {
    writer: webannoWriter,
    read: (_, files) => {
      const { marks, links } = readWebannoFile(files.get('.tsv')!);
      const plain = ({ words, start, label }: Marked) => ({
        words: [words[0]!.replace(/\s+/gu, ' ')],
        start,
        label,
      });
      return {
        marks: marks.map(plain),
        links: links.map(({ label, from, to }) => ({ label, from: plain(from), to: plain(to) })),
      };
    },
    marksOf: webannoMarks,
    linkLabel: same,
  },
  {
    writer: prodigyWriter,
    read: (_, files) => readProdigyFile(files.get('.jsonl')!),
    marksOf: parts(named, false),
    linkLabel: same,
  },
  {
    writer: doccanoWriter,
    read: (_, files) => readDoccanoFile(files.get('.jsonl')!),
    marksOf: parts(named, false),
    linkLabel: same,
  },
];

function check({ writer, read, marksOf, linkLabel }: Reading, document: StandoffDocument): void {
  const files = new Map(writer.write(document).map(({ suffix, text }) => [suffix, text]));
  const { marks, links } = read(document, files);
  const byId = new Map(document.annotations.map((one) => [one.id, marksOf(one, document)]));
  const sorted = (all: readonly Marked[]) =>
    all.map(({ words, start, label }) => JSON.stringify([start, words, label])).sort();
  assert.deepEqual(sorted(marks), sorted([...byId.values()].flat()));
  const wanted = document.relations.flatMap(({ label, from, to }) => {
    const [first, second] = [byId.get(from)?.[0], byId.get(to)?.[0]];
    return first && second ? [`${linkLabel(label)}: ${placeOf(first)} → ${placeOf(second)}`] : [];
  });
  const found = links.map(({ label, from, to }) => `${label}: ${placeOf(from)} → ${placeOf(to)}`);
  assert.deepEqual(found.sort(), wanted.sort());
}

/** Without the label: Prodigy names the ends of a relation by their places. */
function placeOf({ words, start }: Marked): string {
  return JSON.stringify([start, words]);
}

describe('independent readers', () => {
  for (const reading of readings) {
    it(`${reading.writer.title}: a document with everything`, () => {
      check(reading, mixedDocument());
    });
    it(`${reading.writer.title}: random documents`, () => {
      fc.assert(
        fc.property(documents(), (document) => {
          check(reading, document);
        }),
      );
    });
  }

  it('WebAnno TSV: the text between sentences alone is lost', () => {
    const { text } = readWebannoFile(webannoWriter.write(mixedDocument())[0]!.text);
    assert.equal(text.replace(/\s/g, ' '), mixedText.replace(/\s/g, ' '));
  });

  it('WebAnno TSV: relations of the tenth part of a token and of those behind it', () => {
    const text = 'abcdefghijklm';
    const marks = Array.from({ length: 12 }, (_, at) =>
      annotation(`a${at}`, [{ start: at, end: at + 1 }], `L${at}`),
    );
    const relations = [
      { id: 'r1', origin: 'annotated', label: 'from', from: 'a9', to: 'a0' },
      { id: 'r2', origin: 'annotated', label: 'to', from: 'a0', to: 'a11' },
    ] as const;
    const { links } = readWebannoFile(webannoWriter.write(documentOf(text, marks, relations))[0]!.text);
    assert.deepEqual(
      links.map(({ from, to }) => [from.label, to.label]),
      [
        ['L9', 'L0'],
        ['L0', 'L11'],
      ],
    );
  });

  it('CoNLL-2003: a document with everything', () => {
    const { sentences, chunks } = readConllFile(conllWriter.write(mixedDocument())[0]!.text);
    assert.deepEqual(sentences[0], ['#', 'Fair', 'at', 'Ostbrück', '😀']);
    assert.deepEqual(
      chunks.map(({ words, label }) => `${label}: ${words.join(' ')}`),
      [
        'needs_x0020_check: Fair at Ostbrück 😀',
        'title|with_x0020_[all]_x0020_->_x0020_of;_x0020_it*: Mayor Ann Lee 👩 🏽 \u200d 🌾',
        'ORG: Cafe\u0301 Noor',
        'DATE: Tuesday',
        'passage: is , ראש העיר אמר , ours',
        'two_x0020_lines: said .',
        'two_x0020_lines: قالت العمدة',
        '_x005F_x0020_: 5 _ 000',
        'tax: \u{1D49C} tax',
      ],
    );
  });

  it('CoNLL-2003: random documents have all their tokens, sentence by sentence', () => {
    fc.assert(
      fc.property(documents(), (document) => {
        const { sentences } = readConllFile(conllWriter.write(document)[0]!.text);
        const words = document.tokens.map(({ start, end }) => document.text.slice(start, end));
        assert.deepEqual(
          sentences.flat(),
          words.filter((word) => !/^[\s\p{Cc}]*$/u.test(word)),
        );
      }),
    );
  });

  it('CoNLL-2003: a control character has no row, and is not missed in an annotation that begins with one', () => {
    const text = 'Ann\u0085Lee said\u001c\n';
    const document = documentOf(text, [
      annotation('a1', [{ start: 0, end: 3 }], 'X'),
      annotation('a2', [{ start: 3, end: 7 }], 'X'),
    ]);
    const { sentences, chunks } = readConllFile(conllWriter.write(document)[0]!.text);
    assert.deepEqual(sentences, [['Ann', 'Lee', 'said']]);
    assert.deepEqual(
      chunks.map(({ words }) => words),
      [['Ann'], ['Lee']],
    );
  });
});
