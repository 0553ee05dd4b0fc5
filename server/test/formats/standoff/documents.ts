// Documents for the tests of formats: texts in several scripts, and annotations that overlap, nest and have several parts.
import fc from 'fast-check';
import type {
  StandoffAnnotation,
  StandoffDocument,
  StandoffRelation,
} from '../../../src/formats/standoff/standoff.ts';
import type { Span } from '../../../src/text/span.ts';

/** Emoji of several code points, combining marks, Hebrew, Arabic, CRLF, and what formats must escape. */
export const mixedText =
  '# Fair at Ostbrück 😀\r\n\r\nMayor Ann Lee 👩🏽‍🌾 opened Cafe\u0301 Noor on Tuesday. “It is, ראש העיר אמר, ours,” she said.\r\n' +
  'قالت العمدة إن السوق مفتوح. Costs: 5_000 | [all] -> free; *\\n* (no \u{1D49C} tax)\nEnd.';

export function documentOf(
  text: string,
  annotations: readonly StandoffAnnotation[] = [],
  relations: readonly StandoffRelation[] = [],
): StandoffDocument {
  const tokens = [...text.matchAll(/[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu)].map(spanOfMatch);
  const sentences = [...text.matchAll(/[^\r\n.]+\.*/g)].map(spanOfMatch);
  const date = '2024-03-05';
  return { name: 'river-fair.md', text, publicationDate: date, sentences, tokens, annotations, relations };
}

function spanOfMatch(match: RegExpMatchArray): Span {
  const start = match.index ?? 0;
  return { start, end: start + match[0].length };
}

export function annotation(
  id: string,
  spans: readonly Span[],
  label: string,
  more: Partial<StandoffAnnotation> = {},
): StandoffAnnotation {
  const unsaid = { layer: 'passage', origin: 'annotated', creator: undefined } as const;
  return { ...unsaid, id, spans, label, attributes: {}, tags: [], comments: [], ...more };
}

/** The places of words in a text, each after the one before. */
export function spansOf(text: string, ...words: readonly string[]): Span[] {
  let at = 0;
  return words.map((word) => {
    const start = text.indexOf(word, at);
    if (start < 0) throw new Error(`no ${word}`);
    at = start + word.length;
    return { start, end: at };
  });
}

/** A document in which everything occurs. */
export function mixedDocument(): StandoffDocument {
  const at = (...words: readonly string[]) => spansOf(mixedText, ...words);
  const found = { origin: 'found' } as const;
  return documentOf(
    mixedText,
    [
      annotation('head', at('Fair at Ostbrück 😀'), 'needs check', {
        tags: ['to do', 'later, maybe'],
        comments: [
          { text: 'Where to?\nAnd when?', creator: 'Bo Roe' },
          { text: 'North', creator: undefined },
        ],
        creator: 'Cy Day',
      }),
      annotation('n1', at('Ann Lee'), 'PER', { ...found, layer: 'name', attributes: { entity: 'Ann Lee' } }),
      annotation('a2', at('Mayor Ann Lee 👩🏽‍🌾'), 'title|with [all] -> of; it*'),
      annotation('n2', at('Cafe\u0301 Noor'), 'ORG', { ...found, layer: 'name' }),
      annotation('t1', at('Tuesday'), 'DATE', {
        ...found,
        layer: 'timex',
        attributes: { value: '2024-03-05' },
      }),
      annotation('q1', at('“It is,', 'ours,”'), 'direct', { ...found, layer: 'quotation' }),
      annotation('a3', at('ראש העיר'), 'Gene_expression'),
      annotation('a4', at('is, ראש העיר אמר, our'), ''),
      annotation('c1', at('said'), 'cue', { ...found, layer: 'cue' }),
      annotation('a5', at('said.\r\nقالت العمدة'), 'two lines', {
        attributes: { 'house rule': 'no way\tto' },
      }),
      annotation('a6', at('5_000'), '_x0020_'),
      annotation('a7', at('\u{1D49C} tax'), 'tax'),
    ],
    [
      { id: 'r1', origin: 'found', label: 'speaker', from: 'q1', to: 'n1' },
      { id: 'r2', origin: 'annotated', label: 'is part of', from: 'a3', to: 'a4' },
    ],
  );
}

const pieces = [
  'The ',
  'mayor',
  ' said',
  '. ',
  'river',
  '\r\n',
  '\n\n',
  '\t',
  ' ',
  '😀',
  '👩🏽‍🌾',
  'e\u0301',
  'שלום',
  ' مرحبا ',
  '“',
  '\\',
  '\\t',
  '_',
  '|',
  '[',
  ']',
  '->',
  ';',
  '*',
  '#',
  '(',
  '\u2028',
  '\u0085',
  '\u000b',
  '\u00a0',
  '_x0020_',
  '-LRB-',
];
const words = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 40 })
  .map((parts) => parts.join(''));
const label = fc.oneof(
  fc.constantFrom('PER', 'a b', '_x', 'x_x0020', '', 'a:b;c|d', 'שם', '[1]', '->'),
  words,
);
const person = fc.option(fc.constantFrom('Ann Lee', 'Bo Roe'), { nil: undefined });
const origin = fc.constantFrom('found' as const, 'annotated' as const);
const layer = fc.constantFrom('name', 'timex', 'quotation', 'cue', 'passage') satisfies fc.Arbitrary<
  StandoffAnnotation['layer']
>;
const factName = fc.oneof(
  fc.constantFrom('value', 'entity', 'house rule'),
  words.map((text) => `fact ${text}`),
);

/** Whether a span may begin or end at an offset. */
export type Edge = (text: string, at: number) => boolean;

/** Not within a surrogate pair. */
export const anywhere: Edge = (text, at) => {
  const unit = text.charCodeAt(at);
  return !(unit >= 0xdc00 && unit <= 0xdfff);
};

/** Random documents; the offsets of an annotation are places that `edge` allows, and its parts have none of them between. */
export function documents(edge: Edge = anywhere): fc.Arbitrary<StandoffDocument> {
  return words.chain((text) => {
    const places = Array.from({ length: text.length + 1 }, (_, at) => at).filter((at) => edge(text, at));
    if (places.length < 2) return fc.constant(documentOf(text));
    const annotationsHere = fc.array(annotations(places), { maxLength: 8 });
    return annotationsHere.chain((marked) => {
      const placed = [...marked]
        .sort((a, b) => a.spans[0]!.start - b.spans[0]!.start || b.spans[0]!.end - a.spans[0]!.end)
        .map((one, index) => ({ ...one, id: `a${index + 1}` }));
      return relationsOf(placed.length).map((relations) => documentOf(text, placed, relations));
    });
  });
}

function annotations(places: readonly number[]): fc.Arbitrary<StandoffAnnotation> {
  const maxLength = Math.min(6, places.length);
  const edges = fc.uniqueArray(fc.constantFrom(...places), { minLength: 2, maxLength });
  return fc.record({
    id: fc.constant(''),
    layer,
    origin,
    spans: edges.map(spansBetween),
    label,
    attributes: fc.dictionary(
      factName,
      words.filter((value) => value !== ''),
      { maxKeys: 2, noNullPrototype: true },
    ),
    tags: fc.array(
      label.filter((tag) => tag !== ''),
      { maxLength: 2 },
    ),
    comments: fc.array(fc.record({ text: words, creator: person }), { maxLength: 2 }),
    creator: person,
  });
}

function spansBetween(edges: readonly number[]): Span[] {
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted.flatMap((start, index) => {
    const end = sorted[index + 1];
    return index % 2 === 0 && end !== undefined ? [{ start, end }] : [];
  });
}

function relationsOf(count: number): fc.Arbitrary<StandoffRelation[]> {
  if (count === 0) return fc.constant([]);
  const id = fc.nat(count - 1).map((index) => `a${index + 1}`);
  const relation = fc.record({
    id: fc.constant(''),
    origin,
    label: fc.constantFrom('speaker', 'is part of', 'a|b'),
    from: id,
    to: id,
  });
  return fc
    .array(relation, { maxLength: 3 })
    .map((all) => all.map((one, index) => ({ ...one, id: `r${index + 1}` })));
}
