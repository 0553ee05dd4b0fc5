// Many spans of one text, moved along while it is edited: a pass over numbers for each edit, without a new object for those
// that nothing happened to.
import type { Replacements } from './replacements.ts';
import type { Span } from './span.ts';

const nowhere = -1;

export class SpanTable {
  #starts = new Int32Array(64);
  #ends = new Int32Array(64);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** Answers the number by which the span is known from now on; undefined is a span that has lost its place. */
  add(span: Span | undefined): number {
    if (this.#size === this.#starts.length) {
      this.#starts = grown(this.#starts);
      this.#ends = grown(this.#ends);
    }
    this.#size += 1;
    this.set(this.#size - 1, span);
    return this.#size - 1;
  }

  get(slot: number): Span | undefined {
    const start = this.#starts[slot] ?? nowhere;
    return start === nowhere || slot >= this.#size ? undefined : { start, end: this.#ends[slot] ?? start };
  }

  isLost(slot: number): boolean {
    return this.#starts[slot] === nowhere;
  }

  set(slot: number, span: Span | undefined): void {
    this.#starts[slot] = span?.start ?? nowhere;
    this.#ends[slot] = span?.end ?? nowhere;
  }

  copy(): SpanTable {
    const copy = new SpanTable();
    copy.#starts = this.#starts.slice();
    copy.#ends = this.#ends.slice();
    copy.#size = this.#size;
    return copy;
  }

  /**
   * Moves the spans that stand wholly before or behind what was replaced. Those that do not are left as they are, and their
   * numbers are the answer.
   */
  shift(change: Replacements): readonly number[] {
    const { start: from, end: to } = change.reach;
    const by = change.shift;
    const touched: number[] = [];
    for (let slot = 0; slot < this.#size; slot += 1) {
      const end = this.#ends[slot] ?? nowhere;
      if (end <= from) continue;
      const start = this.#starts[slot] ?? nowhere;
      if (start >= to) {
        this.#starts[slot] = start + by;
        this.#ends[slot] = end + by;
      } else touched.push(slot);
    }
    return touched;
  }
}

export function sameSpan(a: Span | undefined, b: Span | undefined): boolean {
  return a?.start === b?.start && a?.end === b?.end;
}

function grown(array: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}
