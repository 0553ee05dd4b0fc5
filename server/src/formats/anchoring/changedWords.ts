// Where words stand that have changed a little themselves: told by the words left of them and by what stands around.
import type { Snippet } from './snippet.ts';
import { similarity } from './support.ts';
import type { Vocabulary, Words } from './words.ts';
import type { Range } from './wordIndex.ts';

export interface Changed {
  /** Numbers of its first word and of the one behind its last. */
  readonly from: number;
  readonly to: number;
  /** Of the anchor's own words the share found. */
  readonly own: number;
  /** Worth of the context found. */
  readonly context: number;
}

const gap = 0.15;
/** Own words at either end by which a longer passage is found. */
const edge = 40;

export function findChanged(
  vocabulary: Vocabulary,
  words: Words,
  range: Range,
  snippet: Snippet,
): Changed | undefined {
  const { before, own, after } = snippet;
  if (own.length > 2 * edge) return findLong(vocabulary, words, range, snippet);
  const row = [...before, ...own, ...after];
  const places = alignRow(vocabulary, row, words.ids, range);
  const [first, last] = [before.length, before.length + own.length];
  gather(places, row, words.ids, first, last);
  const inner = places.slice(first, last);
  const from = inner.find((place) => place >= 0);
  const to = inner.findLast((place) => place >= 0);
  if (from === undefined || to === undefined) return undefined;
  const worth = (start: number, end: number) => worthOf(vocabulary, snippet, places, words.ids, start, end);
  const [left, middle, right] = [worth(0, first), worth(first, last), worth(last, places.length)];
  return {
    from: widen(places, first, from, -1),
    to: 1 + widen(places, last - 1, to, 1),
    own: middle / snippet.ownWeight,
    context: left + right,
  };
}

/** A long passage by its two ends; words between them may have changed as they like. */
function findLong(vocabulary: Vocabulary, words: Words, range: Range, snippet: Snippet): Changed | undefined {
  const { own } = snippet;
  const [head, tail] = [own.slice(0, edge), own.slice(-edge)];
  const start = findChanged(vocabulary, words, range, {
    ...snippet,
    own: head,
    after: [],
    ownWeight: vocabulary.weigh(head),
  });
  const end = findChanged(vocabulary, words, range, {
    ...snippet,
    own: tail,
    before: [],
    ownWeight: vocabulary.weigh(tail),
  });
  if (!start || !end || end.to <= start.from) return undefined;
  const length = end.to - start.from;
  if (length > 1.6 * own.length || length < 0.5 * own.length) return undefined;
  return {
    from: start.from,
    to: end.to,
    own: Math.min(start.own, end.own),
    context: start.context + end.context,
  };
}

/**
 * Edge words that were replaced stand between their neighbours within and outside: as many words there as were replaced
 * belong to the passage.
 */
function widen(places: readonly number[], edgeIndex: number, found: number, step: 1 | -1): number {
  const outside = places[edgeIndex + step] ?? -1;
  let lost = 0;
  while ((places[edgeIndex - step * lost] ?? 0) < 0) lost += 1;
  const between = outside < 0 ? 0 : Math.abs(outside - found) - 1;
  return between > lost ? found : found + step * between;
}

/** Of equal words each may be meant: those nearest to the middle of the passage are. */
function gather(
  places: number[],
  row: readonly number[],
  ids: readonly number[],
  first: number,
  last: number,
): void {
  const middle = Math.floor((first + last) / 2);
  const pull = (index: number, step: 1 | -1) => {
    const inner = places[index - step] ?? -1;
    if ((places[index] ?? -1) >= 0 && inner >= 0 && ids[inner + step] === row[index])
      places[index] = inner + step;
  };
  for (let index = middle + 1; index < last; index += 1) pull(index, 1);
  for (let index = middle - 1; index >= first; index -= 1) pull(index, -1);
}

function worthOf(
  vocabulary: Vocabulary,
  { before, own, after }: Snippet,
  places: readonly number[],
  ids: readonly number[],
  start: number,
  end: number,
): number {
  const row = [...before, ...own, ...after];
  let sum = 0;
  for (let index = start; index < end; index += 1) {
    const place = places[index] ?? -1;
    if (place >= 0) sum += similarity(vocabulary, row[index] ?? -1, ids[place] ?? -2);
  }
  return sum;
}

/** For each word of the row the number of the word it is found as, or -1: the best local alignment in the range. */
function alignRow(
  vocabulary: Vocabulary,
  row: readonly number[],
  ids: readonly number[],
  range: Range,
): number[] {
  const width = range.to - range.from + 1;
  const scores = new Float32Array((row.length + 1) * width);
  const steps = new Uint8Array(scores.length);
  let best = 0;
  for (let i = 1; i <= row.length; i += 1) {
    for (let j = 1; j < width; j += 1) {
      const cell = i * width + j;
      const matched =
        (scores[cell - width - 1] ?? 0) +
        similarity(vocabulary, row[i - 1] ?? -1, ids[range.from + j - 1] ?? -2);
      const above = (scores[cell - width] ?? 0) - gap;
      const left = (scores[cell - 1] ?? 0) - gap;
      const score = Math.max(0, matched, above, left);
      scores[cell] = score;
      steps[cell] = score === 0 ? 0 : score === matched ? 1 : score === above ? 2 : 3;
      if (score > (scores[best] ?? 0)) best = cell;
    }
  }
  const places = row.map(() => -1);
  for (let cell = best; (steps[cell] ?? 0) > 0;) {
    const step = steps[cell];
    const [i, j] = [Math.floor(cell / width), cell % width];
    if (step === 1 && similarity(vocabulary, row[i - 1] ?? -1, ids[range.from + j - 1] ?? -2) > 0)
      places[i - 1] = range.from + j - 1;
    cell -= step === 1 ? width + 1 : step === 2 ? width : 1;
  }
  return places;
}
