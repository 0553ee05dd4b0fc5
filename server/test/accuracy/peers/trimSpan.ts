// Takes off a peer's span what TIMEX3 leaves out: prepositions before the expression and punctuation around it.
import type { Span } from '../../../src/text/span.ts';
import { sliceSpan } from '../../../src/text/span.ts';

const leading =
  /^(?:[^\p{L}\p{N}]+|(?:after|and|at|before|between|by|during|for|from|in|of|on|since|through|till|to|until|within)\s+)+(?=\S)/iu;
const trailing = /[^\p{L}\p{N}]+$/u;
/** Their full stop belongs to them. */
const abbreviation =
  /\b(?:[ap]\.m|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|wed|thurs?|fri|sat|sun)$/i;

export function trimSpan(text: string, span: Span): Span {
  const start = span.start + (leading.exec(sliceSpan(text, span))?.[0].length ?? 0);
  const rest = text.slice(start, span.end);
  const end = span.end - (trailing.exec(rest)?.[0].length ?? 0);
  const keepsStop = text[end] === '.' && end < span.end && abbreviation.test(text.slice(start, end));
  return { start, end: keepsStop ? end + 1 : end };
}
