// What really changed where a stretch of text was replaced by another: a formatter that replaces the whole text, a revert or a
// paste over leave most words as they were.
import { matchTokens } from './matchTokens.ts';
import type { Replacement } from './replacements.ts';
import type { Span } from './span.ts';

/** Disjoint and in order, in offsets of `text`; none where the new text is the old one. */
export function alignEdit(text: string, span: Span, newText: string): readonly Replacement[] {
  const old = text.slice(span.start, span.end);
  const whole = trimmed(old, newText, { start: 0, end: old.length }, { start: 0, end: newText.length });
  if (!whole) return [];
  const { before, after } = whole;
  const isWhole = before.start === before.end || after.start === after.end;
  const parts = isWhole ? [whole] : alignWords(old, newText, whole);
  return parts.map((part) => ({
    start: span.start + part.before.start,
    end: span.start + part.before.end,
    length: part.after.end - part.after.start,
  }));
}

/** A stretch of the old text, and what stands there in the new one. */
interface Pair {
  readonly before: Span;
  readonly after: Span;
}

/** By lines first, which are seldom the same by chance, then by words within what that leaves. */
function alignWords(old: string, fresh: string, whole: Pair): readonly Pair[] {
  const parts: Pair[] = [];
  for (const stretch of between(old, fresh, whole, linesOf))
    for (const { before, after } of between(old, fresh, stretch, wordsOf)) {
      const part = trimmed(old, fresh, before, after);
      if (part) parts.push(part);
    }
  return parts;
}

/** What stands between the tokens that both have. */
function between(
  old: string,
  fresh: string,
  { before, after }: Pair,
  tokensOf: (text: string, span: Span) => readonly Span[],
): readonly Pair[] {
  const [a, b] = [tokensOf(old, before), tokensOf(fresh, after)];
  const words = (text: string, spans: readonly Span[]) =>
    spans.map(({ start, end }) => text.slice(start, end));
  const gaps: Pair[] = [];
  let from = { before: before.start, after: after.start };
  const close = (to: typeof from) => {
    const gap = {
      before: { start: from.before, end: to.before },
      after: { start: from.after, end: to.after },
    };
    if (gap.before.end > gap.before.start || gap.after.end > gap.after.start) gaps.push(gap);
  };
  for (const [i, j] of matchTokens(words(old, a), words(fresh, b))) {
    const [left, right] = [a[i], b[j]];
    if (!left || !right) continue;
    close({ before: left.start, after: right.start });
    from = { before: left.end, after: right.end };
  }
  close({ before: before.end, after: after.end });
  return gaps;
}

/** Without what both begin and end with, in whole characters; undefined where nothing is left. */
function trimmed(old: string, fresh: string, before: Span, after: Span): Pair | undefined {
  const most = Math.min(before.end - before.start, after.end - after.start);
  let head = 0;
  while (head < most && old.charCodeAt(before.start + head) === fresh.charCodeAt(after.start + head))
    head += 1;
  if (head > 0 && isHigh(old.charCodeAt(before.start + head - 1))) head -= 1;
  let tail = 0;
  while (
    tail < most - head &&
    old.charCodeAt(before.end - 1 - tail) === fresh.charCodeAt(after.end - 1 - tail)
  )
    tail += 1;
  if (tail > 0 && isLow(old.charCodeAt(before.end - tail))) tail -= 1;
  const left = {
    before: { start: before.start + head, end: before.end - tail },
    after: { start: after.start + head, end: after.end - tail },
  };
  const isEmpty = left.before.start === left.before.end && left.after.start === left.after.end;
  return isEmpty ? undefined : left;
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

/** Blank lines are no tokens: they are all the same. */
function linesOf(text: string, span: Span): readonly Span[] {
  return tokens(text, span, /[^\r\n]+/g).filter(({ start, end }) => text.slice(start, end).trim() !== '');
}

function wordsOf(text: string, span: Span): readonly Span[] {
  return tokens(text, span, /[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu);
}

function tokens(text: string, { start, end }: Span, pattern: RegExp): readonly Span[] {
  return Array.from(text.slice(start, end).matchAll(pattern), ({ index, 0: { length } }) => ({
    start: start + index,
    end: start + index + length,
  }));
}
