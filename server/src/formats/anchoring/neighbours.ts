// Between which places an anchor must stand now, by the sure ones that stood before and behind it.
import type { Span } from '../../text/span.ts';
import { countLeading } from '../../text/countLeading.ts';

/** Where a sure anchor began, and begins now. */
export interface Known {
  readonly was: number;
  readonly is: number;
}

export interface Expected {
  /** Offsets between which it stands. */
  readonly from: number;
  readonly to: number;
  /** Where it would stand by the one in front, and by the one behind. */
  readonly byFormer: number;
  readonly byLatter: number;
}

/** More than this between two sure anchors tells little. */
const widest = 6000;
/** As much may have been put in between. */
const mostInserted = 1500;

/** undefined where the neighbours are unknown, far off or in disorder: one of them was moved. */
export function expectedPlace(
  known: readonly Known[],
  start: number,
  end: number,
  length: number,
): Expected | undefined {
  const count = countLeading(known, ({ was }) => was <= start);
  const before = known[count - 1] ?? { was: 0, is: 0 };
  const after = known[countLeading(known, ({ was }) => was < end)];
  const byFormer = before.is + start - before.was;
  if (!after) {
    const left = length - before.is;
    if (left > mostInserted + (end - before.was)) return undefined;
    return { from: before.is, to: length, byFormer, byLatter: byFormer };
  }
  const [width, now] = [after.was - before.was, after.is - before.is];
  if (now < 0 || width > widest || now > width + mostInserted) return undefined;
  return { from: before.is, to: after.is, byFormer, byLatter: after.is - (after.was - start) };
}

/** expected: where both neighbours have it; between: only between them; elsewhere; unknown: nothing is known of them. */
export type Fit = 'expected' | 'between' | 'elsewhere' | 'unknown';

/** Code units that small changes between neighbours come to. */
const slack = 20;

export function fitOf(expected: Expected | undefined, at: number): Fit {
  if (!expected) return 'unknown';
  const { from, to, byFormer, byLatter } = expected;
  if (at < from || at > to) return 'elsewhere';
  const [low, high] = [Math.min(byFormer, byLatter), Math.max(byFormer, byLatter)];
  return high - low <= slack && at >= low - slack && at <= high + slack ? 'expected' : 'between';
}

/** Nearer ones share some of their context. */
const apart = 200;

/** Whether it stands where it was, or as far off as one whose context is another: a sentence may have been copied. */
export function isConfirmed(known: readonly Known[], was: number, { start, end }: Span): boolean {
  const shift = start - was;
  const former = known[countLeading(known, (one) => one.was <= was - apart) - 1];
  const latter = known[countLeading(known, (one) => one.was < was + end - start + apart)];
  return shift === 0 || [former, latter].some((one) => one && one.is - one.was === shift);
}
