// Parts a range at its connecting word or dash: TIMEX3 has two expressions in "from May 3 to June 5", where most libraries give one.
import type { Span } from '../../../src/text/span.ts';
import { sliceSpan } from '../../../src/text/span.ts';
import { trimSpan } from './trimSpan.ts';

const connection = /\s+(?:to|and|until|till|through|thru)\s+|\s*[-–—]\s*/i;
/** Each half must be a date by itself: "5" of "May 3–5" is none. */
const halfOfRange =
  /^(?:\d{4}|(?:mon|tues|wednes|thurs|fri|satur|sun)day|.*\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec).*)$/i;

export function splitRange(text: string, span: Span): readonly [Span, Span] | undefined {
  const found = connection.exec(sliceSpan(text, trimSpan(text, span)));
  if (!found) return undefined;
  const whole = trimSpan(text, span);
  const first = trimSpan(text, { start: whole.start, end: whole.start + found.index });
  const second = trimSpan(text, { start: whole.start + found.index + found[0].length, end: whole.end });
  const areDates = [first, second].every((half) => halfOfRange.test(sliceSpan(text, half)));
  return areDates ? [first, second] : undefined;
}
