// What an anchor knows of its text as words: those before the quote, its own, and those behind it.
import { codePointIndex } from '../../text/codePoints.ts';
import type { Anchor } from '../anchor.ts';
import { leastContext, wasDoubled, wasUnique } from '../anchor.ts';
import type { Vocabulary } from './words.ts';
import { isSpace, readWords, textEnd, textStart } from './words.ts';

export interface Snippet {
  readonly exact: string;
  readonly before: readonly number[];
  readonly own: readonly number[];
  readonly after: readonly number[];
  /** Where the quote begins, from the start of its first word: below 0 where white space belongs to it. */
  readonly lead: number;
  /** Where it ends, from the end of its last word. */
  readonly trail: number;
  readonly wasUnique: boolean;
  readonly wasDoubled: boolean;
  readonly beforeWeight: number;
  readonly ownWeight: number;
  readonly afterWeight: number;
}

/** Words on either side that are looked at. */
const mostContext = 24;

export function readSnippet(anchor: Anchor, vocabulary: Vocabulary): Snippet {
  const { exact, prefix, suffix } = anchor;
  const text = `\n${prefix}${exact}${suffix}\n`;
  const [from, to] = [1 + prefix.length, 1 + prefix.length + exact.length];
  const words = readWords(text, vocabulary, 1, text.length - 1);
  let first = words.ends.findIndex((end) => end > from);
  if (first < 0) first = words.ids.length;
  let last = first;
  while (last < words.ids.length && (words.starts[last] ?? to) < to) last += 1;
  const before = withEdge(words.ids.slice(0, first), isAtStart(anchor) ? textStart : undefined).slice(
    -mostContext,
  );
  const behind = withEdge(
    words.ids.slice(last).reverse(),
    suffix.length < leastContext ? textEnd : undefined,
  );
  const after = behind.slice(-mostContext).reverse();
  const own = words.ids.slice(first, last);
  return {
    exact,
    before,
    own,
    after,
    lead: from - (words.starts[first] ?? from),
    trail: to - (words.ends[last - 1] ?? to),
    wasUnique: wasUnique(anchor),
    wasDoubled: wasDoubled(anchor),
    beforeWeight: vocabulary.weigh(before),
    ownWeight: vocabulary.weigh(own),
    afterWeight: vocabulary.weigh(after),
  };
}

/** Whether the context reaches the start of the text. */
export function isAtStart({ prefix, start }: Anchor): boolean {
  return prefix.length < leastContext && start === codePointIndex(prefix).length;
}

/** The outermost word may be the end of a longer one, unless the text began there. */
function withEdge(ids: readonly number[], edge: number | undefined): readonly number[] {
  return edge === undefined ? ids.slice(1) : [edge, ...ids];
}

/** The span of words from `first` up to `end`, with the white space at its edges that the quote has as well. */
export function spanOf(
  text: string,
  { lead, trail }: Snippet,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } {
  let [from, to] = [start, end];
  if (lead < 0) while (from > start + lead && isSpace(text.charCodeAt(from - 1))) from -= 1;
  else from += lead;
  if (trail > 0) while (to < end + trail && isSpace(text.charCodeAt(to))) to += 1;
  else to += trail;
  return { start: from, end: to };
}
