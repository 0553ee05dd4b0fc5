// Values with unknown fields (X) in words: "a day in May 2022", "25 May of some year", and as repeated times "every Friday".
import { monthNames } from '../../lexicon/en/months.ts';
import { weekdayNames } from '../../lexicon/en/weekdays.ts';
import { fractionInWords, ordinal, periodInWords, withArticle } from './periodInWords.ts';
import { dayPartInWords, splitTime, timeOfDayInWords } from './timeOfDayInWords.ts';

/** One of many: what the value would be called if all of it were known, and in what it lies. */
interface OpenDate {
  /** "day", "Friday", "25 May" */
  readonly name: string;
  /** Whether a year has but one of them. */
  readonly yearly: boolean;
  /** " in May 2022"; empty where nothing is known. */
  readonly within: string;
}

/** "a Friday in 2022", "25 May of some year". */
export function openDateInWords(value: string): string | undefined {
  const open = readOpenDate(value);
  if (!open) return undefined;
  const { name, yearly, within } = open;
  if (yearly) return `${name} of some year${within}`;
  return `${/^[aeiou]/i.test(name) ? 'an' : 'a'} ${name}${within}`;
}

/** "every Friday in 2022", "every 25 May", "every morning". */
export function everyOpenDateInWords(value: string): string | undefined {
  const open = readOpenDate(value);
  return open && `every ${open.name}${open.within}`;
}

function readOpenDate(value: string): OpenDate | undefined {
  const { day, time } = splitTime(value);
  const open = day === '' && time !== '' ? oneOf('day', '') : readOpenDay(day);
  if (!open || time === '') return open;
  const hour = timeOfDayInWords(time);
  if (hour === undefined) return undefined;
  if (dayPartInWords(time) === undefined) return { ...open, within: `${open.within} at ${hour}` };
  return { ...open, name: open.name === 'day' ? hour : `${open.name} ${hour}` };
}

function readOpenDay(day: string): OpenDate | undefined {
  const [, year = '', rest] = /^(\d{4}|\d{0,3}X{1,4})(?:-(.{2,6}))?$/.exec(day) ?? [];
  if (year.length !== 4) return undefined;
  const known = periodInWords(year.replace(/X+$/, ''));
  const within = known === undefined ? '' : ` in ${withArticle(known)}`;
  const open = year.endsWith('X');
  if (rest === undefined) return open ? oneOf('year', within) : undefined;
  const generic = readUnit(rest) ?? readDayOfMonth(rest);
  if (generic !== undefined) return oneOf(generic, within);
  const name = yearlyName(rest);
  if (name !== undefined) return open ? { name, yearly: true, within } : undefined;
  const month = /^(\d\d)-XX$/.exec(rest)?.[1];
  const words = month === undefined ? undefined : monthNames[Number(month) - 1];
  if (words === undefined) return undefined;
  return oneOf('day', open ? ` in ${words}${within}` : ` in ${words} ${known ?? ''}`);
}

function oneOf(name: string, within: string): OpenDate {
  return { name, yearly: false, within };
}

const unitNames: ReadonlyMap<string, string> = new Map([
  ['XX', 'month'],
  ['XX-XX', 'day'],
  ['WXX', 'week'],
  ['WXX-X', 'day'],
  ['WXX-WE', 'weekend'],
  ['QX', 'quarter'],
  ['HX', 'half-year'],
]);

function readUnit(rest: string): string | undefined {
  const weekday = /^WXX-([1-7])$/.exec(rest)?.[1];
  return weekday === undefined ? unitNames.get(rest) : weekdayNames[Number(weekday) - 1];
}

function readDayOfMonth(rest: string): string | undefined {
  const day = /^XX-(\d\d)$/.exec(rest)?.[1];
  return day === undefined ? undefined : `${ordinal(Number(day))} of the month`;
}

/** What every year has one of: "May", "25 May", "week 21", "summer", "third quarter". */
function yearlyName(rest: string): string | undefined {
  const week = /^W(\d\d)$/.exec(rest)?.[1];
  if (week !== undefined) return `week ${Number(week)}`;
  const [, month, day] = /^(\d\d)(?:-(\d\d))?$/.exec(rest) ?? [];
  if (month === undefined) return fractionInWords(rest);
  const name = monthNames[Number(month) - 1];
  return day === undefined ? name : name && `${Number(day)} ${name}`;
}
