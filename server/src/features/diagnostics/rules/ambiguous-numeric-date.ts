// ambiguous-numeric-date: 2/12/03 is a day in December or in February, depending on who reads it.
import { absoluteDate } from '../../../annotators/dates/dateStyle.ts';
import { change, finding } from '../finding.ts';
import type { Rule } from '../rule.ts';
import type { Span } from '../../../text/span.ts';
import { sliceSpan } from '../../../text/span.ts';

export const ambiguousNumericDate: Rule = {
  id: 'ambiguous-numeric-date',
  title: 'A date in digits that can be read in two ways',
  severity: 'information',
  check: ({ timexes, document }, { dateStyle }) =>
    timexes
      .filter(({ readings }) => readings.length > 1)
      .map(({ span, readings }) => {
        const words = readings.map((value) => absoluteDate(value) ?? value);
        const message = `This can be read as ${words.join(' or ')}. Write the month in words.`;
        const fixes = readings.flatMap((value) => {
          const written = value.length === 10 ? absoluteDate(value, dateStyle) : undefined;
          if (written === undefined) return [];
          return [
            { ...change(document.text, span, written, false), kind: orderOf(document.text, span, value) },
          ];
        });
        return finding(span, message, { fixes });
      }),
};

/** Which of the numbers a reading takes for the day. */
function orderOf(text: string, span: Span, value: string): string {
  const first = Number(/\d+/.exec(sliceSpan(text, span))?.[0]);
  return first === Number(value.slice(8, 10)) ? 'day first' : 'month first';
}
