// Periods of the calendar in words, from weeks to millennia: "third quarter of 1998", "summer of 1998", "20th century".
import { monthNames } from '../../lexicon/en/months.ts';
import { addDays, isoWeeksInYear, mondayOfIsoWeek } from './calendar.ts';
import { weekdayAndDay } from './dayInWords.ts';

const period = /^(FY|BC)?(\d{1,4})(?:-(.{2,6}))?$/;

/** Of "2022-05", "2022-W21", "1998-Q3", "FY1989", "199", "19", "BC0480"; undefined where a field is unknown (X). */
export function periodInWords(value: string): string | undefined {
  const [, era, digits = '', part] = period.exec(value) ?? [];
  const year = yearInWords(era, digits);
  if (year === undefined || part === undefined) return year;
  if (digits.length < 4) return undefined;
  const fraction = fractionInWords(part);
  if (fraction !== undefined) return `${fraction} of ${year}`;
  if (era === 'FY') return undefined;
  return dayOrMonth(part, year) ?? (era === undefined ? weekInWords(Number(digits), part) : undefined);
}

/** "1998", "AD 480", "480 BC", "fiscal year 1989"; of fewer digits the decade, century or millennium that begins so. */
function yearInWords(era: string | undefined, digits: string): string | undefined {
  const number = Number(digits);
  const before = era === 'BC' ? ' BC' : '';
  if (era === 'FY') return digits.length === 4 ? `fiscal year ${number}` : undefined;
  switch (digits.length) {
    case 4:
      return number < 1000 && before === '' ? `AD ${number}` : `${number}${before}`;
    case 3:
      return `${number}0s${before}`;
    case 2:
      return `${ordinal(number + 1)} century${before}`;
    case 1:
      return `${ordinal(number + 1)} millennium${before}`;
    default:
      return undefined;
  }
}

const places = ['first', 'second', 'third', 'fourth'];

const seasons: ReadonlyMap<string, string> = new Map([
  ['SP', 'spring'],
  ['SU', 'summer'],
  ['FA', 'autumn'],
  ['WI', 'winter'],
]);

/** "third quarter" of "Q3", "first half" of "H1", "summer" of "SU". */
export function fractionInWords(part: string): string | undefined {
  const match = /^(?:Q([1-4])|H([12]))$/.exec(part);
  if (!match) return seasons.get(part);
  const [, quarter, half] = match;
  return quarter === undefined
    ? `${places[Number(half) - 1] ?? ''} half`
    : `${places[Number(quarter) - 1] ?? ''} quarter`;
}

/** Words of a period as they stand behind a preposition: "the 1990s", "the summer of 1998", but "May 1998". */
export function withArticle(words: string): string {
  const named =
    /^(?:\d+0s|\d+(?:st|nd|rd|th)|first|second|third|fourth|week|weekend|spring|summer|autumn|winter)\b/;
  return named.test(words) ? `the ${words}` : words;
}

/** "1st", "22nd", "113th" */
export function ordinal(number: number): string {
  const teen = Math.floor(number / 10) % 10 === 1;
  const ending = teen ? undefined : ['th', 'st', 'nd', 'rd'][number % 10];
  return `${number}${ending ?? 'th'}`;
}

/** Days are here only where they have no weekday: "15 March 44 BC". */
function dayOrMonth(part: string, year: string): string | undefined {
  const [, month, day] = /^(\d\d)(?:-(\d\d))?$/.exec(part) ?? [];
  const name = monthNames[Number(month) - 1];
  if (name === undefined) return undefined;
  if (day === undefined) return `${name} ${year}`;
  return year.endsWith('BC') ? `${Number(day)} ${name} ${year}` : undefined;
}

function weekInWords(year: number, part: string): string | undefined {
  const [, week, end] = /^W(\d\d)(-WE)?$/.exec(part) ?? [];
  if (week === undefined || Number(week) < 1 || Number(week) > isoWeeksInYear(year)) return undefined;
  const monday = mondayOfIsoWeek(year, Number(week));
  return end === undefined
    ? `week of ${weekdayAndDay(monday)}`
    : `weekend of ${weekdayAndDay(addDays(monday, 5))}`;
}
