// Whether what a user gives as the right value of a date is one.
import { intervalOf } from '../annotators/dates/interval.ts';

/** A sentence on what is wrong; undefined where nothing is. */
export function problemWithDateValue(value: string): string | undefined {
  const isValue = intervalOf(value) !== undefined || others.some((form) => form.test(value));
  if (isValue && value.length <= longest) return undefined;
  return `“${value}” is no value of a date. Write it as 2022-05-25, 2022-05, 2022-W21 or P3D.`;
}

const longest = 40;

/** TIMEX3 values that cover no stretch of time of their own: "PAST_REF", "P3D", "PT2H30M", "XXXX-WXX-2". */
const others = [
  /^(?:PRESENT|PAST|FUTURE)_REF$/,
  /^P(?=[\dXT])(?:[\dX.]+(?:DE|CE|ML|[YQMWD]))*(?:T(?:[\dX.]+[HMS])+)?$/,
  /^(?=.{0,40}X)(?:XXXX|\d{4})(?:-[A-Z\d]{1,3}){0,2}(?:T[A-Z\d:]{2,8})?$/,
];
