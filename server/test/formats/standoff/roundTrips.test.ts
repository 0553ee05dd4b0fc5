// Export and import of each format give the same annotations, as far as the format holds them.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { bratReader } from '../../../src/formats/standoff/brat/bratReader.ts';
import { bratWriter } from '../../../src/formats/standoff/brat/bratWriter.ts';
import { conllReader } from '../../../src/formats/standoff/conll/conllReader.ts';
import { conllWriter } from '../../../src/formats/standoff/conll/conllWriter.ts';
import { doccanoReader } from '../../../src/formats/standoff/jsonl/doccanoReader.ts';
import { doccanoWriter } from '../../../src/formats/standoff/jsonl/doccanoWriter.ts';
import { prodigyReader } from '../../../src/formats/standoff/jsonl/prodigyReader.ts';
import { prodigyWriter } from '../../../src/formats/standoff/jsonl/prodigyWriter.ts';
import type {
  StandoffAnnotation,
  StandoffDocument,
  StandoffReader,
  StandoffWriter,
} from '../../../src/formats/standoff/standoff.ts';
import { w3cReader } from '../../../src/formats/standoff/w3c/w3cReader.ts';
import { w3cWriter } from '../../../src/formats/standoff/w3c/w3cWriter.ts';
import type { Span } from '../../../src/text/span.ts';
import type { Edge } from './documents.ts';
import { anywhere, documents, mixedDocument } from './documents.ts';
import { readBack } from './imports.ts';

interface RoundTrip {
  readonly writer: StandoffWriter;
  readonly reader: StandoffReader;
  /** Where the annotations of the property may begin and end. */
  readonly edge: Edge;
  readonly suits: (document: StandoffDocument) => boolean;
  /** What is to come back: the document without what the format has no place for. */
  readonly held: (document: StandoffDocument) => StandoffDocument;
  readonly ids: boolean;
}

const all = () => true;
const withLabel = (annotation: StandoffAnnotation): StandoffAnnotation => ({
  ...annotation,
  label: annotation.label || annotation.layer,
});

const trips: readonly RoundTrip[] = [
  // Everything.
  {
    writer: w3cWriter,
    reader: w3cReader,
    edge: anywhere,
    suits: all,
    held: (document) => document,
    ids: true,
  },
  // Everything but annotations without a label, which have that of their layer.
  {
    writer: prodigyWriter,
    reader: prodigyReader,
    edge: anywhere,
    suits: all,
    held: (document) => ({ ...document, annotations: document.annotations.map(withLabel) }),
    ids: true,
  },
  // Who wrote a comment and where a relation comes from are left out; line breaks at the ends and alone between parts too.
  {
    writer: bratWriter,
    reader: bratReader,
    edge: (text, at) => anywhere(text, at) && !/[\s\p{Cc}]/u.test(text.slice(Math.max(0, at - 1), at + 1)),
    suits: all,
    held: bratHolds,
    ids: false,
  },
  // Labels and relations alone; each part by itself. Spans are at the edges of words, for the unit is told by them.
  {
    writer: doccanoWriter,
    reader: doccanoReader,
    edge: (text, at) =>
      anywhere(text, at) && !/^[\p{L}\p{N}][\p{L}\p{M}\p{N}]$/u.test(text.slice(Math.max(0, at - 1), at + 1)),
    suits: all,
    held: doccanoHolds,
    ids: false,
  },
];

function bratHolds(document: StandoffDocument): StandoffDocument {
  const annotations = document.annotations.map((annotation) => {
    const comments = annotation.comments.map(({ text }) => ({ text, creator: undefined }));
    return withLabel({ ...annotation, comments });
  });
  const relations = document.relations.map((relation) => ({ ...relation, origin: 'annotated' as const }));
  return { ...document, annotations, relations };
}

function doccanoHolds(document: StandoffDocument): StandoffDocument {
  const annotations = document.annotations.flatMap((annotation) =>
    annotation.spans.map((span, part) => ({
      ...withLabel(annotation),
      id: part === 0 ? annotation.id : `${annotation.id}.${part}`,
      spans: [span],
      layer: 'passage' as const,
      origin: 'annotated' as const,
      attributes: {},
      tags: [],
      comments: [],
      creator: undefined,
    })),
  );
  const relations = document.relations.map((relation) => ({ ...relation, origin: 'annotated' as const }));
  return { ...document, annotations, relations };
}

/** Without ids, and in an order that does not hang on them; the ends of relations are the annotations themselves. */
function plain(
  { annotations, relations }: Pick<StandoffDocument, 'annotations' | 'relations'>,
  ids: boolean,
) {
  const bare = (annotation: StandoffAnnotation | undefined) => {
    const { id, spans, layer, origin, label, attributes, tags, comments, creator } = annotation!;
    const facts = Object.entries(attributes).sort(([a], [b]) => (a < b ? -1 : 1));
    const places = spans.map(({ start, end }) => [start, end]);
    const said = comments.map(({ text, creator: by }) => [text, by]);
    return JSON.stringify([places, label, layer, origin, facts, tags, said, creator, ids ? id : '']);
  };
  const byId = new Map(annotations.map((annotation) => [annotation.id, annotation]));
  return {
    annotations: annotations.map(bare).sort(),
    relations: relations
      .map(({ label, origin, from, to, id }) => [
        label,
        origin,
        bare(byId.get(from)),
        bare(byId.get(to)),
        ids ? id : '',
      ])
      .sort(),
  };
}

function check({ writer, reader, held, ids }: RoundTrip, document: StandoffDocument): void {
  const imported = readBack(writer, reader, document);
  assert.deepEqual(imported.problems, []);
  assert.equal(imported.text, document.text);
  assert.deepEqual(plain(imported, ids), plain(held(document), ids));
}

describe('export and import', () => {
  for (const trip of trips) {
    it(`${trip.writer.title}: a document with everything`, () => {
      check(trip, mixedDocument());
    });
    it(`${trip.writer.title}: random documents`, () => {
      fc.assert(
        fc.property(documents(trip.edge), (document) => {
          check(trip, document);
        }),
      );
    });
  }

  it('CoNLL-2003: each run is an annotation widened to tokens, and each that is missing overlaps one that beats it', () => {
    fc.assert(
      fc.property(documents(), (document) => {
        const { annotations, problems } = readBack(conllWriter, conllReader, document);
        assert.deepEqual(problems, []);
        const candidates = document.annotations.flatMap((annotation) => widened(annotation, document));
        for (const { label, spans } of annotations)
          assert.ok(
            candidates.some((one) => one.label === label && inside(spans[0]!, one.span)),
            `${label} was never annotated`,
          );
        for (const one of candidates) {
          // Control characters alone have no row.
          if (/^\p{Cc}+$/u.test(document.text.slice(one.span.start, one.span.end))) continue;
          const beats = (other: (typeof candidates)[number]) =>
            other.byPerson === one.byPerson ? other.tokens >= one.tokens : other.byPerson;
          const covered = annotations.some(
            ({ label, spans }) => label === one.label && inside(spans[0]!, one.span),
          );
          assert.ok(
            covered ||
              candidates.some((other) => other !== one && touch(other.span, one.span) && beats(other)),
          );
        }
      }),
    );
  });
});

/** The spans of an annotation that CoNLL may hold, as tokens: white space at the ends and parts of tokens are no matter. */
function widened(annotation: StandoffAnnotation, { tokens }: StandoffDocument) {
  if (annotation.origin === 'found' && annotation.layer !== 'name' && annotation.layer !== 'timex') return [];
  return annotation.spans.flatMap((span) => {
    const touched = tokens.filter((token) => touch(token, span));
    const [start, end] = [touched[0]?.start, touched.at(-1)?.end];
    if (start === undefined || end === undefined) return [];
    const label = annotation.label || annotation.layer;
    return [
      { label, span: { start, end }, tokens: touched.length, byPerson: annotation.origin === 'annotated' },
    ];
  });
}

function touch(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function inside(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
