// What the targets of W3C annotations point at, and where that is in a text: by position, by quote, or by both.
import type { CodePointIndex } from '../../../text/codePoints.ts';
import { codePointIndex } from '../../../text/codePoints.ts';
import type { Span } from '../../../text/span.ts';
import type { Anchor } from '../../anchor.ts';
import { isRecord, listOf, textOf } from '../../json.ts';
import { placeAnchors } from '../../placeAnchors.ts';
import { spanOfCodePoints } from '../importing.ts';

export interface Target {
  readonly quote: Pick<Anchor, 'exact' | 'prefix' | 'suffix'> | undefined;
  readonly position: { readonly start: number; readonly end: number } | undefined;
}

export interface PlacedTarget {
  readonly span: Span;
  /** Whether the words there differ from those that were quoted. */
  readonly changed: boolean;
}

/** Those of the targets that have a quote or a position; the rest are about the whole text or about another annotation. */
export function targetsOf(target: unknown): Target[] {
  return listOf(target).flatMap((one) => {
    if (!isRecord(one)) return [];
    const selectors = selectorsIn(one['selector'], 0);
    const quote = selectors.find(({ quote }) => quote)?.quote;
    const position = selectors.find(({ position }) => position)?.position;
    return quote || position ? [{ quote, position }] : [];
  });
}

/** One for each target, in their order; undefined where its words are gone or cannot be told apart. */
export function placeTargets(text: string, targets: readonly Target[]): (PlacedTarget | undefined)[] {
  const index = codePointIndex(text);
  const alone = memoized((words) => onlyPlace(text, words));
  const placed = targets.map((target) => placeAtOnce(text, target, index, alone));
  const left = targets.flatMap(({ quote, position }, at) => {
    if (placed[at] || !quote || quote.exact === '' || quote.prefix + quote.suffix === '') return [];
    const start = position?.start ?? 0;
    return [{ at, anchor: { ...quote, start, end: position?.end ?? start + quote.exact.length } }];
  });
  const found = placeAnchors(
    text,
    left.map(({ anchor }) => anchor),
  );
  for (const [number, placement] of found.entries()) {
    const at = left[number]?.at;
    if (at !== undefined && placement)
      placed[at] = { span: placement.span, changed: placement.certainty === 'changed' };
  }
  return placed;
}

/** Selectors may be given side by side, one within another, or as a choice; so deep at most. */
const deepest = 4;

function selectorsIn(value: unknown, depth: number): Target[] {
  if (depth > deepest) return [];
  return listOf(value).flatMap((one) => {
    if (!isRecord(one)) return [];
    const { type } = one;
    const inner = [one['refinedBy'], one['items']].flatMap((more) => selectorsIn(more, depth + 1));
    const exact = textOf(one['exact']);
    const [start, end] = [one['start'], one['end']];
    let own: Target | undefined;
    if (type === 'TextQuoteSelector' && exact !== undefined) {
      const [prefix, suffix] = [textOf(one['prefix']) ?? '', textOf(one['suffix']) ?? ''];
      own = { quote: { exact, prefix, suffix }, position: undefined };
    } else if (type === 'TextPositionSelector' && typeof start === 'number' && typeof end === 'number')
      own = { quote: undefined, position: { start, end } };
    // The innermost says most precisely what is meant.
    return own ? [...inner, own] : inner;
  });
}

/** What needs no weighing: a position alone, a quote that stands at its position, one without context that stands once. */
function placeAtOnce(
  text: string,
  { quote, position }: Target,
  index: CodePointIndex,
  alone: (words: string) => Span | undefined,
): PlacedTarget | undefined {
  const stated = position && spanOfCodePoints(index, position.start, position.end);
  if (!quote) return stated && { span: stated, changed: false };
  if (quote.exact === '' || quote.prefix + quote.suffix !== '') return undefined;
  // Tools in JavaScript count code units, against the standard.
  const starts = position ? [index.toUnits(position.start), position.start] : [];
  const start = starts.find((at) => text.startsWith(quote.exact, at));
  const span = start === undefined ? alone(quote.exact) : { start, end: start + quote.exact.length };
  return span && { span, changed: false };
}

function onlyPlace(text: string, words: string): Span | undefined {
  const start = text.indexOf(words);
  if (start < 0 || text.includes(words, start + 1)) return undefined;
  return { start, end: start + words.length };
}

function memoized<T>(find: (words: string) => T): (words: string) => T {
  const known = new Map<string, T>();
  return (words) => {
    const before = known.get(words);
    if (before !== undefined || known.has(words)) return before as T;
    const found = find(words);
    known.set(words, found);
    return found;
  };
}
