// Short forms of days and periods in the style of the paper, as they stand between the words: "25 May 2022", "Q3 2022".
import { addDays, mondayOfIsoWeek } from '../annotators/dates/calendar.ts';
import { dateInWords } from '../annotators/dates/dateInWords.ts';
import type { DateStyle } from '../annotators/dates/dateStyle.ts';
import { absoluteDate, writeDate } from '../annotators/dates/dateStyle.ts';

/** Of a value with every field known, its time of day left out; undefined for all others. */
export function dateLabel(value: string, style: DateStyle): string | undefined {
  const day = absoluteDate(value, style);
  if (day !== undefined) return day;
  if (!/^(?:(?:BC|FY)?\d{2,4})(?:-[^XT]+)?$/.test(value)) return undefined;
  if (style === 'iso') return value;
  return weekLabel(value, style) ?? fractionLabel(value) ?? dateInWords(value);
}

function weekLabel(value: string, style: DateStyle): string | undefined {
  const match = /^(\d{4})-W(\d\d)(-WE)?$/.exec(value);
  if (!match) return undefined;
  const monday = mondayOfIsoWeek(Number(match[1]), Number(match[2]));
  return match[3] === undefined
    ? `week of ${writeDate(monday, style)}`
    : `weekend of ${writeDate(addDays(monday, 5), style)}`;
}

/** "Q3 2022", "summer 2022" */
function fractionLabel(value: string): string | undefined {
  const match = /^(\d{4})-([QH]\d|[A-Z]{2})$/.exec(value);
  if (!match) return undefined;
  const [, year = '', part = ''] = match;
  if (/\d/.test(part)) return `${part} ${year}`;
  return dateInWords(value)?.replace(' of ', ' ');
}
