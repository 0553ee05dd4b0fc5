// The spans of a text through all its edits and back: where an edit is undone or redone, so that the text is again what it
// was, every span is exactly where it was then, also one that the edit had taken away.
import type { Replacements } from './replacements.ts';
import type { Span } from './span.ts';
import type { SpanTable } from './trackSpans.ts';
import { sameSpan } from './trackSpans.ts';

/** What moving alone does not tell, in one direction or the other. */
interface Harm {
  readonly before: Span | undefined;
  readonly after: Span | undefined;
}

interface Step {
  readonly change: Replacements;
  readonly harms: Map<number, Harm>;
  /** Of the text that it led to; undefined for one that nobody saw. */
  key: number | undefined;
}

/** Where a touched span ends up, if not where moving puts it. */
export type Settle = (slot: number, before: Span, moved: Span | undefined) => Span | undefined;

/** Steps and harms that are kept; the oldest are given up first. */
const mostSteps = 20_000;
const mostHarms = 200_000;

export class SpanHistory {
  readonly #spans: SpanTable;
  readonly #steps: Step[] = [];
  #firstKey: number | undefined;
  /** How many of the steps led here; those behind it were undone. */
  #at = 0;
  #harms = 0;

  constructor(spans: SpanTable, key: number) {
    this.#spans = spans;
    this.#firstKey = key;
  }

  /**
   * Goes to a text that was there before, by its key. Answers how many spans came to stand where moving would not have put
   * them; undefined where no such text is known.
   */
  returnTo(key: number): number | undefined {
    const target = this.#find(key);
    if (target === undefined) return undefined;
    let harmed = 0;
    while (this.#at > target) harmed += this.#cross(this.#steps[--this.#at], true);
    while (this.#at < target) harmed += this.#cross(this.#steps[this.#at++], false);
    return harmed;
  }

  /** Takes in an edit. Answers how many spans it harmed. */
  push(change: Replacements, settle: Settle): number {
    this.#keepUndone();
    const step: Step = { change, harms: new Map(), key: undefined };
    for (const slot of this.#spans.shift(change)) {
      const before = this.#spans.get(slot);
      if (!before) continue;
      const moved = change.move(before);
      const after = settle(slot, before, moved);
      this.#spans.set(slot, after);
      if (after === undefined || !sameSpan(after, moved) || !sameSpan(change.inverse.move(after), before))
        step.harms.set(slot, { before, after });
    }
    this.#steps.push(step);
    this.#at += 1;
    this.#harms += step.harms.size;
    this.#forget();
    return step.harms.size;
  }

  /** Gives the text that the last edit led to its key. */
  mark(key: number): void {
    const last = this.#steps[this.#at - 1];
    if (last) last.key = key;
    else this.#firstKey = key;
  }

  /** Puts a span elsewhere, as a part of the last edit. */
  settle(slot: number, span: Span | undefined): void {
    const last = this.#steps[this.#at - 1];
    if (last) {
      const known = last.harms.get(slot);
      const before = known ? known.before : this.#origin(last.change, slot);
      if (!known) this.#harms += 1;
      last.harms.set(slot, { before, after: span });
    }
    this.#spans.set(slot, span);
  }

  /** What was undone before another edit stays known: the way back is appended, as if it had been edits as well. */
  #keepUndone(): void {
    const undone = this.#steps.slice(this.#at);
    const from = this.#at;
    undone.reverse().forEach(({ change, harms }, index) => {
      const back = new Map<number, Harm>();
      for (const [slot, { before, after }] of harms) back.set(slot, { before: after, after: before });
      const key = this.#keyAt(from + undone.length - 1 - index);
      this.#steps.push({ change: change.inverse, harms: back, key });
      this.#harms += back.size;
    });
    this.#at = this.#steps.length;
  }

  #origin(change: Replacements, slot: number): Span | undefined {
    const span = this.#spans.get(slot);
    return span && change.inverse.move(span);
  }

  /** The nearest state before this one with that text, else the nearest behind it. */
  #find(key: number): number | undefined {
    for (let at = this.#at; at >= 0; at -= 1) if (this.#keyAt(at) === key) return at;
    for (let at = this.#at + 1; at <= this.#steps.length; at += 1) if (this.#keyAt(at) === key) return at;
    return undefined;
  }

  #keyAt(state: number): number | undefined {
    return state === 0 ? this.#firstKey : this.#steps[state - 1]?.key;
  }

  /** Over one step, back or forth. A span that was not there yet may be harmed by the way: that is noted as well. */
  #cross(step: Step | undefined, back: boolean): number {
    if (!step) return 0;
    const change = back ? step.change.inverse : step.change;
    for (const slot of this.#spans.shift(change)) {
      const from = this.#spans.get(slot);
      if (!from || step.harms.has(slot)) continue;
      const to = change.move(from);
      this.#spans.set(slot, to);
      if (to && sameSpan(change.inverse.move(to), from)) continue;
      step.harms.set(slot, back ? { before: to, after: from } : { before: from, after: to });
      this.#harms += 1;
    }
    for (const [slot, { before, after }] of step.harms) this.#spans.set(slot, back ? before : after);
    return step.harms.size;
  }

  #forget(): void {
    while (this.#steps.length > mostSteps || (this.#harms > mostHarms && this.#steps.length > 1)) {
      const count = Math.ceil(this.#steps.length / 8);
      for (const { harms, key } of this.#steps.splice(0, count)) {
        this.#harms -= harms.size;
        this.#firstKey = key;
      }
      this.#at -= count;
    }
  }
}
