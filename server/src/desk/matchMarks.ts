// Pairs what two annotators marked, one to one: alike, with another label, with another extent.
import { countLeading } from '../text/countLeading.ts';
import type { Span } from '../text/span.ts';
import { compareSpans, overlaps } from '../text/span.ts';

/** What one annotator marked, as far as it can be compared. */
export interface Mark {
  readonly id: string;
  readonly span: Span;
  readonly label: string;
}

export interface Pair<M extends Mark> {
  readonly mine: M;
  readonly theirs: M;
}

/** Each mark is in one list, once. */
export interface Matching<M extends Mark = Mark> {
  /** Same span and label. */
  readonly same: readonly Pair<M>[];
  /** Same span, another label. */
  readonly labels: readonly Pair<M>[];
  /** Same label, another span that overlaps. */
  readonly extents: readonly Pair<M>[];
  readonly onlyMine: readonly M[];
  readonly onlyTheirs: readonly M[];
}

/** In n log n. */
export function matchMarks<M extends Mark>(mine: readonly M[], theirs: readonly M[]): Matching<M> {
  const place = ({ span: { start, end } }: M) => `${start}-${end}`;
  const same = pairEqual(mine, theirs, (mark) => `${place(mark)} ${mark.label}`);
  const labels = pairEqual(same.mine, same.theirs, place);
  const extents = pairOverlapping(labels.mine, labels.theirs);
  return {
    same: same.pairs,
    labels: labels.pairs,
    extents: extents.pairs,
    onlyMine: extents.mine,
    onlyTheirs: extents.theirs,
  };
}

interface Pairing<M extends Mark> {
  readonly pairs: readonly Pair<M>[];
  /** What is left without a partner. */
  readonly mine: readonly M[];
  readonly theirs: readonly M[];
}

function pairEqual<M extends Mark>(
  mine: readonly M[],
  theirs: readonly M[],
  keyOf: (mark: M) => string,
): Pairing<M> {
  const waiting = groupBy(theirs, keyOf);
  const taken = new Set<M>();
  const pairs: Pair<M>[] = [];
  const left: M[] = [];
  const used = new Map<string, number>();
  for (const one of mine) {
    const key = keyOf(one);
    const at = used.get(key) ?? 0;
    const partner = waiting.get(key)?.[at];
    if (!partner) {
      left.push(one);
      continue;
    }
    used.set(key, at + 1);
    taken.add(partner);
    pairs.push({ mine: one, theirs: partner });
  }
  return { pairs, mine: left, theirs: theirs.filter((one) => !taken.has(one)) };
}

/** The pairs with most in common first, measured as the Jaccard index of their characters. */
function pairOverlapping<M extends Mark>(mine: readonly M[], theirs: readonly M[]): Pairing<M> {
  const byLabel = groupBy(theirs, ({ label }) => label);
  const candidates = [...groupBy(mine, ({ label }) => label)].flatMap(([label, marks]) =>
    overlapsBetween(marks, byLabel.get(label) ?? []),
  );
  candidates.sort((a, b) => b.common - a.common || compareSpans(a.mine.span, b.mine.span));
  const taken = new Set<M>();
  const pairs = candidates.flatMap(({ mine: one, theirs: other }) => {
    if (taken.has(one) || taken.has(other)) return [];
    taken.add(one).add(other);
    return [{ mine: one, theirs: other }];
  });
  const isLeft = (mark: M) => !taken.has(mark);
  return { pairs, mine: mine.filter(isLeft), theirs: theirs.filter(isLeft) };
}

/** So many partners are looked at on either side of a place: who nests deeper than that has the nearest ones compared. */
const mostLooks = 8;

function overlapsBetween<M extends Mark>(mine: readonly M[], theirs: readonly M[]) {
  const ordered = [...theirs].sort((a, b) => compareSpans(a.span, b.span));
  const reach: number[] = [];
  for (const { span } of ordered) reach.push(Math.max(reach.at(-1) ?? 0, span.end));
  return mine.flatMap((one) => {
    const found: { mine: M; theirs: M; common: number }[] = [];
    const look = (at: number) => {
      const other = ordered[at];
      if (other && overlaps(one.span, other.span))
        found.push({ mine: one, theirs: other, common: jaccard(one.span, other.span) });
    };
    const middle = countLeading(ordered, ({ span }) => span.start < one.span.start);
    for (let at = middle - 1; at >= Math.max(0, middle - mostLooks); at -= 1) {
      if ((reach[at] ?? 0) <= one.span.start) break;
      look(at);
    }
    for (let at = middle; at < middle + mostLooks && startsIn(ordered[at], one); at += 1) look(at);
    return found;
  });
}

function startsIn(mark: Mark | undefined, { span }: Mark): boolean {
  return mark !== undefined && mark.span.start < span.end;
}

function jaccard(a: Span, b: Span): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common / (a.end - a.start + (b.end - b.start) - common);
}

function groupBy<T>(values: readonly T[], keyOf: (value: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}
