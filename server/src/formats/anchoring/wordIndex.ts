// Where each word of the whole text stands, and from it where the words of an anchor stand together again.
import type { Snippet } from './snippet.ts';
import type { Words } from './words.ts';

/** Words found more often say nothing of where an anchor is. */
const mostPlaces = 64;
/** Groups that are looked at. */
const mostGroups = 4;
/** Words by which places of one group may differ from where the first of them puts the quote. */
const groupWidth = 16;

export interface Range {
  readonly from: number;
  readonly to: number;
}

export class WordIndex {
  private readonly places = new Map<number, number[]>();

  constructor(readonly words: Words) {
    words.ids.forEach((id, at) => {
      const list = this.places.get(id);
      if (list) list.push(at);
      else this.places.set(id, [at]);
    });
  }

  /** Where all words of a row stand in their order; undefined where that may be too often to count. */
  occurrences(row: readonly number[], most: number): readonly number[] | undefined {
    let [rarest, fewest] = [0, Infinity];
    row.forEach((id, index) => {
      const count = this.places.get(id)?.length ?? 0;
      if (count < fewest) [rarest, fewest] = [index, count];
    });
    if (fewest > most) return undefined;
    const candidates = this.places.get(row[rarest] ?? -1) ?? [];
    return candidates.map((at) => at - rarest).filter((at) => standsAt(this.words.ids, row, at));
  }

  /** Stretches of the text in which pairs of neighbours of the anchor are neighbours again, those with most pairs first. */
  groups({ before, own, after }: Snippet): readonly Range[] {
    const row = [...before, ...own, ...after];
    const starts: number[] = [];
    for (let index = 0; index + 1 < row.length; index += 1) {
      for (const at of this.pairPlaces(row[index] ?? -1, row[index + 1] ?? -1)) starts.push(at - index);
    }
    starts.sort((a, b) => a - b);
    const groups: { from: number; to: number; count: number }[] = [];
    for (const start of starts) {
      const group = groups.at(-1);
      if (!group || start > group.to + groupWidth) groups.push({ from: start, to: start, count: 1 });
      else [group.to, group.count] = [start, group.count + 1];
    }
    groups.sort((a, b) => b.count - a.count);
    const least = (groups[0]?.count ?? 0) / 4;
    return groups
      .slice(0, mostGroups)
      .filter(({ count }) => count >= least)
      .map(({ from, to }) => ({
        from: Math.max(0, from - groupWidth),
        to: Math.min(this.words.ids.length, to + row.length + groupWidth),
      }));
  }

  private pairPlaces(one: number, other: number): readonly number[] {
    const [first, second] = [this.places.get(one) ?? [], this.places.get(other) ?? []];
    if (first.length <= second.length)
      return first.length > mostPlaces ? [] : first.filter((at) => this.words.ids[at + 1] === other);
    if (second.length > mostPlaces) return [];
    return second.filter((at) => this.words.ids[at - 1] === one).map((at) => at - 1);
  }
}

export function standsAt(ids: readonly number[], row: readonly number[], at: number): boolean {
  for (let index = 0; index < row.length; index += 1) if (ids[at + index] !== row[index]) return false;
  return at >= 0;
}
