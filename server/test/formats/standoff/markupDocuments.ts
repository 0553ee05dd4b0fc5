// Documents for the tests of markup formats: one to read, many at random, and what is expected to come back from an export.
import fc from 'fast-check';
import type {
  StandoffAnnotation,
  StandoffDocument,
  StandoffLayer,
} from '../../../src/formats/standoff/standoff.ts';
import type { ReadDocument } from './readers/readBack.ts';

export function document(text: string, parts: Partial<StandoffDocument> = {}): StandoffDocument {
  return {
    name: 'river-fair.md',
    text,
    publicationDate: undefined,
    sentences: [],
    tokens: [],
    annotations: [],
    relations: [],
    ...parts,
  };
}

export function annotation(
  id: string,
  layer: StandoffLayer,
  label: string,
  spans: readonly (readonly [number, number])[],
  parts: Partial<StandoffAnnotation> = {},
): StandoffAnnotation {
  return {
    id,
    layer,
    label,
    origin: layer === 'passage' ? 'annotated' : 'found',
    spans: spans.map(([start, end]) => ({ start, end })),
    attributes: {},
    tags: [],
    comments: [],
    creator: undefined,
    ...parts,
  };
}

/** Emoji, a combining mark, Hebrew, Arabic, CRLF; an interrupted quotation, and a passage that crosses it and two paragraphs. */
export function riverFair(): StandoffDocument {
  const text =
    'Zoe\u0301 Marlow 🎪 spoke on Friday.\r\n\r\n“We open,” she said, “at noon 🕛.”\r\n\r\nהיריד ליד הנהר, said נועם לוי.\r\nقالت ليلى الحسن: نعم.';
  const span = (words: string): [number, number] => {
    const start = text.indexOf(words);
    if (start < 0) throw new Error(words);
    return [start, start + words.length];
  };
  return document(text, {
    publicationDate: '2031-05-09',
    sentences: [{ start: 0, end: 32 }],
    tokens: [
      { start: 0, end: 4 },
      { start: 5, end: 11 },
    ],
    annotations: [
      annotation('n1', 'name', 'PER', [span('Zoe\u0301 Marlow')], {
        attributes: { entity: 'Zoe\u0301 Marlow' },
      }),
      annotation('p1', 'passage', 'to check', [[span('spoke')[0], span(' she')[0] - 2]], {
        tags: ['urgent', 'names & dates'],
        comments: [
          { text: 'Which <Friday>?\r\nAsk "her".', creator: 'Ana "A" Ruiz' },
          { text: 'Done.', creator: undefined },
        ],
        creator: 'Ana Ruiz',
      }),
      annotation('t1', 'timex', 'DATE', [span('Friday')], {
        attributes: { value: '2031-05-09', mod: 'APPROX' },
      }),
      annotation('q1', 'quotation', 'direct', [span('We open,'), span('at noon 🕛.')]),
      annotation('c1', 'cue', 'cue', [span('said')]),
      annotation('t2', 'timex', 'TIME', [span('noon')], { attributes: { value: '2031-05-09T12:00' } }),
      annotation('n2', 'name', 'PER', [span('נועם לוי')], { attributes: { entity: 'נועם לוי' } }),
      annotation('n3', 'name', 'MISC', [span('ليلى الحسن')], { attributes: { entity: 'ليلى' } }),
    ],
    relations: [
      { id: 'r1', origin: 'found', label: 'speaker', from: 'q1', to: 'n1' },
      { id: 'r2', origin: 'found', label: 'cue', from: 'q1', to: 'c1' },
      { id: 'r3', origin: 'annotated', label: 'sits beside', from: 'n2', to: 'n3' },
    ],
  });
}

const words = fc.constantFrom(
  'word',
  ' ',
  '🎪',
  'e\u0301',
  'שלום',
  'سلام',
  '\r\n',
  '\n\n',
  '\r',
  '\n \t\n',
  '\t',
  ']]>',
  '<script>alert(1)</script>',
  '&amp;',
  '"',
  "'",
  '=1+1',
  '\0',
  '\u{1F}',
  '\uD83C',
  '\uDFAA',
  '\u{85}',
  '\u2028',
  '\uFFFE',
  '\uFEFF',
  '\u00A0',
  '<!--',
  '--',
  ',',
  ';',
);
const text = fc.oneof(
  fc.array(words, { maxLength: 30 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);
const short = fc.oneof(
  fc.constantFrom(
    'PER',
    'ORG',
    'LOC',
    'MISC',
    'DATE',
    'TIME',
    'DURATION',
    'SET',
    'direct',
    'indirect',
    'cue',
  ),
  fc.array(words, { maxLength: 3 }).map((parts) => parts.join('')),
);

function annotationsOf(length: number) {
  const offset = fc.oneof(fc.nat(length), fc.nat(Math.min(length, 4)));
  const spans = fc.oneof(
    { weight: 4, arbitrary: fc.tuple(offset, offset).map((ends) => [ends.toSorted((a, b) => a - b)]) },
    fc
      .tuple(offset, offset, offset, offset)
      .map((ends) => ends.toSorted((a, b) => a - b))
      .map(([a, b, c, d]) => [
        [a!, b!],
        [c!, d!],
      ]),
  );
  const one = fc.record({
    layer: fc.constantFrom<StandoffLayer>('name', 'timex', 'quotation', 'cue', 'passage'),
    origin: fc.constantFrom<StandoffAnnotation['origin']>('found', 'annotated'),
    spans: spans.map((ends) => ends.map(([start, end]) => ({ start: start!, end: end! }))),
    label: short,
    attributes: fc.dictionary(fc.constantFrom('entity', 'value', 'mod', 'speaker', 'n 1', 'label'), short, {
      maxKeys: 3,
    }),
    tags: fc.array(short, { maxLength: 2 }),
    comments: fc.array(fc.record({ text: short, creator: fc.option(short, { nil: undefined }) }), {
      maxLength: 2,
    }),
    creator: fc.option(short, { nil: undefined }),
  });
  return fc
    .array(one, { maxLength: 24 })
    .map((all) =>
      all.toSorted((a, b) => a.spans[0]!.start - b.spans[0]!.start).map((a, i) => ({ id: `id ${i}`, ...a })),
    );
}

/** Any text, any spans: overlapping, nested, equal, empty, with edges within characters. */
export const anyDocument: fc.Arbitrary<StandoffDocument> = text
  .chain((content) => fc.tuple(fc.constant(content), annotationsOf(content.length)))
  .chain(([content, annotations]) => {
    const place = fc.nat(Math.max(0, annotations.length - 1));
    const relation = fc.tuple(fc.constantFrom('speaker', 'cue', 'other <kind>'), place, place);
    const relations = fc.array(relation, { maxLength: annotations.length === 0 ? 0 : 6 });
    return fc.tuple(fc.constant(content), fc.constant(annotations), relations, short);
  })
  .map(([content, annotations, relations, name]) =>
    document(content, {
      name,
      publicationDate: relations.length % 2 === 0 ? '2031-05-09' : undefined,
      annotations,
      relations: relations.map(([label, from, to], index) => ({
        id: `r${index}`,
        origin: 'found',
        label,
        from: annotations[from]!.id,
        to: annotations[to]!.id,
      })),
    }),
  );

/** A character that XML 1.0 has no way to write is one U+FFFD. */
export function writable(content: string): string {
  return Array.from(content, (character) => {
    const code = character.codePointAt(0)!;
    const allowed =
      code === 9 ||
      code === 10 ||
      code === 13 ||
      (code >= 0x20 && code <= 0xd7ff) ||
      (code >= 0xe000 && code <= 0xfffd) ||
      code >= 0x10000;
    return allowed ? character : '\u{FFFD}';
  }).join('');
}

/** `inPlace`: tags stand between characters, so a span that cuts one is widened. */
export function expected(source: StandoffDocument, inPlace: boolean): ReadDocument {
  const bounds = [0];
  for (const character of source.text) bounds.push(bounds.at(-1)! + character.length);
  const before = (offset: number) => bounds.findLast((bound) => bound <= offset)!;
  const behind = (offset: number) => bounds.find((bound) => bound >= offset)!;
  const places = new Map(source.annotations.map(({ id }, index) => [id, index]));
  return {
    text: writable(source.text),
    annotations: source.annotations.map(
      ({ spans, layer, label, origin, attributes, tags, comments, creator }) => ({
        spans: spans.map(({ start, end }) => {
          if (!inPlace) return [start, end] as const;
          return [before(start), start < end ? behind(end) : before(start)] as const;
        }),
        layer,
        label: writable(label),
        origin,
        attributes: Object.fromEntries(
          Object.entries(attributes).map(([key, value]) => [key, writable(value)]),
        ),
        tags: tags.map(writable),
        comments: comments.map((one) => [writable(one.text), one.creator && writable(one.creator)] as const),
        creator: creator && writable(creator),
      }),
    ),
    relations: source.relations.map(({ label, from, to }) => [label, places.get(from)!, places.get(to)!]),
  };
}
