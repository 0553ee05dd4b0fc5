// ambiguous-numeric-date: 2/12/03 is a day in December or in February, depending on who reads it.
import { absoluteDate } from '../../../annotators/dates/dateStyle.ts';
import { finding, fix } from '../finding.ts';
import type { Rule } from '../rule.ts';

export const ambiguousNumericDate: Rule = {
  id: 'ambiguous-numeric-date',
  title: 'A date in digits that can be read in two ways',
  severity: 'information',
  check: ({ timexes }, { dateStyle }) =>
    timexes
      .filter(({ readings }) => readings.length > 1)
      .map(({ span, readings }) => {
        const words = readings.map((value) => absoluteDate(value) ?? value);
        const message = `This can be read as ${words.join(' or ')}. Write the month in words.`;
        const fixes = readings.flatMap((value) => {
          const written = value.length === 10 ? absoluteDate(value, dateStyle) : undefined;
          return written === undefined ? [] : [fix(`Write ${written}`, span, written, false)];
        });
        return finding(span, message, { fixes });
      }),
};
