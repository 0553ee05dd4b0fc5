// What an edit did to a text, as disjoint replacements, and where that leaves the spans of the text.
import { countLeading } from './countLeading.ts';
import type { Span } from './span.ts';

/** `[start, end)` of the text before the edit gave way to `length` code units. */
export interface Replacement extends Span {
  readonly length: number;
}

/** In the order of the text, with text that stayed between them. */
export class Replacements {
  readonly list: readonly Replacement[];
  /** By how much the text behind each of them moved. */
  readonly #shifts: readonly number[];
  /** Code units that the first of them took away, each with those before it. */
  readonly #removed: readonly number[];
  #inverse: Replacements | undefined;

  constructor(list: readonly Replacement[]) {
    this.list = list;
    const shifts: number[] = [];
    const removed: number[] = [];
    let [shift, sum] = [0, 0];
    for (const { start, end, length } of list) {
      shifts.push((shift += length - (end - start)));
      removed.push((sum += end - start));
    }
    this.#shifts = shifts;
    this.#removed = removed;
  }

  /** From the first to the last of them, in the text before. */
  get reach(): Span {
    return { start: this.list[0]?.start ?? 0, end: this.list.at(-1)?.end ?? 0 };
  }

  /** By how much the text behind all of them moved. */
  get shift(): number {
    return this.#shifts.at(-1) ?? 0;
  }

  /** From the text after to the text before. */
  get inverse(): Replacements {
    return (this.#inverse ??= this.#invert());
  }

  /**
   * Where a span that is not empty stands afterwards: what was written at its edges stays outside, what was replaced within it
   * belongs to it, and of a span that lost an end the rest is left. Undefined where nothing is left.
   */
  move({ start, end }: Span): Span | undefined {
    const before = countLeading(this.list, (one) => one.end <= start);
    const upTo = countLeading(this.list, (one) => one.start < end);
    const [first, last] = [this.list[before], this.list[upTo - 1]];
    if (first && first.start <= start && first.end >= end) return undefined;
    const cutsStart = first !== undefined && first.start < start;
    const cutsEnd = last !== undefined && last.end > end;
    const from = cutsStart ? first.start + first.length : start;
    const to = cutsEnd ? last.start + this.#shiftOf(upTo - 1) : end + this.#shiftOf(upTo);
    const moved = { start: from + this.#shiftOf(before), end: to };
    return moved.start < moved.end ? moved : undefined;
  }

  /** How many code units of a span were taken away or replaced, where none of them crosses its edges. */
  removedWithin({ start, end }: Span): number {
    const upTo = countLeading(this.list, (one) => one.start < end);
    const before = countLeading(this.list, (one) => one.end <= start);
    return Math.max(0, this.#removedBy(upTo) - this.#removedBy(before));
  }

  #shiftOf(count: number): number {
    return count > 0 ? (this.#shifts[count - 1] ?? 0) : 0;
  }

  #removedBy(count: number): number {
    return count > 0 ? (this.#removed[count - 1] ?? 0) : 0;
  }

  #invert(): Replacements {
    const inverse = new Replacements(
      this.list.map(({ start, end, length }, index) => {
        const from = start + this.#shiftOf(index);
        return { start: from, end: from + length, length: end - start };
      }),
    );
    inverse.#inverse = this;
    return inverse;
  }
}
