// Which items of one list stand in another as well, in the same order: the way of patience diff, by items that each list has
// once. Work is bounded: what that leaves undecided is compared in full only where it is short.

/** Pairs of indices, both rising. */
export type Match = readonly [number, number];

/** So many comparisons are made for one stretch without unique items. */
const mostComparisons = 4096;
const deepest = 8;

export function matchTokens(before: readonly string[], after: readonly string[]): readonly Match[] {
  const numbers = new Map<string, number>();
  const numberOf = (token: string) => {
    const number = numbers.get(token) ?? numbers.size;
    numbers.set(token, number);
    return number;
  };
  const found: Match[] = [];
  const lists = { a: before.map(numberOf), b: after.map(numberOf) };
  matchWithin(lists, { a: 0, aEnd: before.length, b: 0, bEnd: after.length }, deepest, found);
  return found;
}

interface Lists {
  readonly a: readonly number[];
  readonly b: readonly number[];
}

interface Stretch {
  readonly a: number;
  readonly aEnd: number;
  readonly b: number;
  readonly bEnd: number;
}

function matchWithin(lists: Lists, stretch: Stretch, depth: number, found: Match[]): void {
  let { a, aEnd, b, bEnd } = stretch;
  while (a < aEnd && b < bEnd && lists.a[a] === lists.b[b]) found.push([a++, b++]);
  const tail: Match[] = [];
  while (a < aEnd && b < bEnd && lists.a[aEnd - 1] === lists.b[bEnd - 1]) tail.push([--aEnd, --bEnd]);
  const rest = { a, aEnd, b, bEnd };
  if (a < aEnd && b < bEnd) {
    if ((aEnd - a) * (bEnd - b) <= mostComparisons) matchShort(lists, rest, found);
    else if (depth > 0) matchByAnchors(lists, rest, depth, found);
  }
  for (let index = tail.length - 1; index >= 0; index -= 1) {
    const match = tail[index];
    if (match) found.push(match);
  }
}

function matchByAnchors(lists: Lists, rest: Stretch, depth: number, found: Match[]): void {
  const anchors = longestRising(uniqueInBoth(lists, rest));
  if (anchors.length === 0) return;
  let { a, b } = rest;
  for (const [aAt, bAt] of anchors) {
    matchWithin(lists, { a, aEnd: aAt, b, bEnd: bAt }, depth - 1, found);
    found.push([aAt, bAt]);
    [a, b] = [aAt + 1, bAt + 1];
  }
  matchWithin(lists, { a, aEnd: rest.aEnd, b, bEnd: rest.bEnd }, depth - 1, found);
}

/** In the order of the first list. */
function uniqueInBoth(lists: Lists, { a, aEnd, b, bEnd }: Stretch): Match[] {
  const inA = placesOf(lists.a, a, aEnd);
  const inB = placesOf(lists.b, b, bEnd);
  const pairs: Match[] = [];
  for (const [token, at] of inA) {
    const other = inB.get(token);
    if (at >= 0 && other !== undefined && other >= 0) pairs.push([at, other]);
  }
  return pairs;
}

/** The one place of each item; -1 for one with several. */
function placesOf(items: readonly number[], from: number, to: number): Map<number, number> {
  const places = new Map<number, number>();
  for (let at = from; at < to; at += 1) {
    const item = items[at] ?? 0;
    places.set(item, places.has(item) ? -1 : at);
  }
  return places;
}

/** The longest run of pairs in which the second number rises too. */
function longestRising(pairs: readonly Match[]): Match[] {
  const tops: number[] = [];
  const previous: number[] = [];
  pairs.forEach(([, value], index) => {
    let [low, high] = [0, tops.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tops[middle] ?? 0]?.[1] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    previous.push(low > 0 ? (tops[low - 1] ?? -1) : -1);
    tops[low] = index;
  });
  const run: Match[] = [];
  for (let at = tops.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) {
    const pair = pairs[at];
    if (pair) run.push(pair);
  }
  return run.reverse();
}

/** The longest common subsequence, by the table of all pairs. */
function matchShort(lists: Lists, { a, aEnd, b, bEnd }: Stretch, found: Match[]): void {
  const width = bEnd - b + 1;
  const lengths = new Uint16Array((aEnd - a + 1) * width);
  const same = (i: number, j: number) => lists.a[a + i] === lists.b[b + j];
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0;
  for (let i = aEnd - a - 1; i >= 0; i -= 1)
    for (let j = bEnd - b - 1; j >= 0; j -= 1)
      lengths[i * width + j] = same(i, j) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  for (let i = 0, j = 0; i < aEnd - a && j < bEnd - b;) {
    if (same(i, j)) found.push([a + i++, b + j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
}
