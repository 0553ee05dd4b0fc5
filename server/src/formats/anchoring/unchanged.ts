// Anchors whose words stand with all that stood around them: where they were, or as far off as those before them.
import type { Anchor } from '../anchor.ts';
import { leastContext } from '../anchor.ts';
import type { Span } from '../../text/span.ts';

/** Less may stand in many places. */
const leastSure = 24;
/** Code units on either side of where it is expected, in which a passage is looked for. */
const reach = 2000;
/** Distances moved that are tried: those of the anchors just before. */
const mostShifts = 4;

export interface Stated {
  readonly anchor: Anchor;
  /** The offset where it would stand had nothing changed. */
  readonly stated: number;
  /** Its context reaches the start of the text. */
  readonly startsText: boolean;
}

/**
 * The spans of anchors, undefined for those that are not found so. They come in the order in which they stood.
 */
export function placeUnchanged(text: string, anchors: readonly Stated[]): (Span | undefined)[] {
  let shifts: readonly number[] = [0];
  return anchors.map((one) => {
    const { anchor, stated } = one;
    const places = new Set(shifts.map((shift) => stated + shift).filter((at) => stands(text, one, at)));
    if (places.size > 1) return undefined;
    const [at = foundNear(text, one, stated + (shifts[0] ?? 0))] = places;
    if (at === undefined) return undefined;
    if (at - stated !== shifts[0])
      shifts = [...new Set([at - stated, ...shifts.slice(0, mostShifts - 1), 0])];
    return { start: at, end: at + anchor.exact.length };
  });
}

function stands(text: string, { anchor, startsText }: Stated, at: number): boolean {
  const { exact, prefix, suffix } = anchor;
  const [from, end] = [at - prefix.length, at + exact.length];
  if (from < 0 || !text.startsWith(exact, at)) return false;
  if (!text.startsWith(prefix, from) || !text.startsWith(suffix, end)) return false;
  if (startsText && from > 0) return false;
  return suffix.length >= leastContext || end + suffix.length === text.length;
}

/** Where the whole passage stands once near an offset. */
function foundNear(text: string, stated: Stated, expected: number): number | undefined {
  const { exact, prefix, suffix } = stated.anchor;
  const passage = prefix + exact + suffix;
  if (passage.length < leastSure) return undefined;
  const from = Math.max(0, expected - reach);
  const part = text.slice(from, expected + reach + passage.length);
  const at = part.indexOf(passage);
  if (at < 0 || part.includes(passage, at + 1)) return undefined;
  const found = from + at + prefix.length;
  return stands(text, stated, found) ? found : undefined;
}
