// TIMEX3 values in words, for hovers and messages: "Wednesday 25 May 2022, 21:37".
import { monthNames } from '../../lexicon/en/months.ts';
import { weekdayNames } from '../../lexicon/en/weekdays.ts';
import type { CalendarDate } from './calendar.ts';
import { addDays, isoDate, mondayOfIsoWeek, parseIsoDate, weekdayOfDate } from './calendar.ts';

/** A value in words; undefined for values that no form here covers. */
export function dateInWords(value: string): string | undefined {
  return dayInWords(value) ?? periodInWords(value) ?? durationInWords(value);
}

/** "25 May 2022" for an ISO date or date-time. */
export function absoluteDate(value: string): string | undefined {
  const date = parseIsoDate(value);
  return date && plainDate(date);
}

/** "Wed 25 May 2022" for an ISO date or date-time. */
export function shortDate(value: string): string | undefined {
  const date = parseIsoDate(value);
  return date && `${weekdayName(date).slice(0, 3)} ${plainDate(date)}`;
}

const dayParts: ReadonlyMap<string, string> = new Map([
  ['MO', 'morning'],
  ['AF', 'afternoon'],
  ['EV', 'evening'],
  ['NI', 'night'],
]);

function dayInWords(value: string): string | undefined {
  const date = parseIsoDate(value);
  if (!date) return undefined;
  const day = `${weekdayName(date)} ${plainDate(date)}`;
  if (value.length === 10) return day;
  const part = dayParts.get(value.slice(11));
  if (part !== undefined) return `${day}, ${part}`;
  const clock = /^T(\d\d:\d\d)(?::\d\d)?(Z|[+-]\d\d:\d\d)?$/.exec(value.slice(10));
  if (!clock) return undefined;
  const zone = clock[2] === undefined ? '' : clock[2] === 'Z' ? ' UTC' : ` UTC${clock[2]}`;
  return `${day}, ${clock[1] ?? ''}${zone}`;
}

function periodInWords(value: string): string | undefined {
  const week = /^(\d{4})-W(\d\d)(-WE)?$/.exec(value);
  if (week) {
    const monday = mondayOfIsoWeek(Number(week[1]), Number(week[2]));
    return week[3] === undefined
      ? `week of Monday ${plainDate(monday)}`
      : `weekend of ${dayInWords(isoDate(addDays(monday, 5))) ?? ''}`;
  }
  const quarter = /^(\d{4})-Q([1-4])$/.exec(value);
  if (quarter) return `quarter ${quarter[2] ?? ''} of ${quarter[1] ?? ''}`;
  const month = /^(\d{4})-(\d\d)$/.exec(value);
  if (month) {
    const name = monthNames[Number(month[2]) - 1];
    return name && `${name} ${month[1] ?? ''}`;
  }
  if (/^\d{4}$/.test(value)) return value;
  return /^\d{3}$/.test(value) ? `${value}0s` : undefined;
}

const unitNames: Readonly<Record<string, string>> = {
  Y: 'year',
  M: 'month',
  W: 'week',
  D: 'day',
  TH: 'hour',
  TM: 'minute',
  TS: 'second',
};

function durationInWords(value: string): string | undefined {
  const match = /^P(T?)(\d{1,6}(?:\.\d{1,3})?)([YMWDHS])$/.exec(value);
  const unit = unitNames[`${match?.[1] ?? ''}${match?.[3] ?? ''}`];
  return match && unit !== undefined ? `${match[2] ?? ''} ${unit}${match[2] === '1' ? '' : 's'}` : undefined;
}

function weekdayName(date: CalendarDate): string {
  return weekdayNames[weekdayOfDate(date) - 1] ?? '';
}

function plainDate({ year, month, day }: CalendarDate): string {
  return `${day} ${monthNames[month - 1] ?? ''} ${year}`;
}
