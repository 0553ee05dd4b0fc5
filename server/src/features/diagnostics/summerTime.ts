// When summer time is kept, by the rules that are in force in the United States and Canada, in Europe and in south-eastern Australia.
import type { CalendarDate } from '../../annotators/dates/calendar.ts';
import { addDays, dayNumber, daysInMonth, weekdayOfDate } from '../../annotators/dates/calendar.ts';

/** A zone by its two abbreviations. */
export interface SummerZone {
  readonly standard: string;
  readonly summer: string;
  readonly region: Region;
  /** Names of places where standard time is kept all year, or where the letters mean another zone. */
  readonly elsewhere?: RegExp;
}

type Region = 'america' | 'europe' | 'australia';

const zones: readonly SummerZone[] = [
  {
    standard: 'EST',
    summer: 'EDT',
    region: 'america',
    elsewhere: /\b(?:Jamaica|Panama|Cancun|Cancún|Quintana Roo|Cayman|Haiti|Australia)/u,
  },
  {
    standard: 'CST',
    summer: 'CDT',
    region: 'america',
    elsewhere:
      /\b(?:Saskatchewan|Regina|Mexic|Costa Rica|Guatemala|Honduras|El Salvador|Nicaragua|Belize|Chin|Beijing|Taiwan|Cuba)/u,
  },
  {
    standard: 'MST',
    summer: 'MDT',
    region: 'america',
    elsewhere: /\b(?:Arizona|Phoenix|Tucson|Sonora|Yukon)/u,
  },
  {
    standard: 'PST',
    summer: 'PDT',
    region: 'america',
    elsewhere: /\b(?:Philippin|Manila|Pakistan|Karachi)/u,
  },
  { standard: 'GMT', summer: 'BST', region: 'europe', elsewhere: /\b(?:Bangladesh|Dhaka|Bougainville)/u },
  { standard: 'CET', summer: 'CEST', region: 'europe' },
  {
    standard: 'AEST',
    summer: 'AEDT',
    region: 'australia',
    elsewhere: /\b(?:Queensland|Brisbane|Cairns|Gold Coast)/u,
  },
];

const byName: ReadonlyMap<string, SummerZone> = new Map(
  zones.flatMap((zone) => [zone.standard, zone.summer].map((name) => [name, zone] as const)),
);

/** By an abbreviation in capitals. GMT stands for the time of the world as well and is never wrong. */
export function summerZoneOf(abbreviation: string): SummerZone | undefined {
  return abbreviation === 'GMT' ? undefined : byName.get(abbreviation);
}

/** Whether clocks show summer time on a day; of the days on which they are changed see `changesOn`. */
export function inSummerTime({ region }: SummerZone, date: CalendarDate): boolean {
  const { from, to } = changes(region, date.year);
  const day = dayNumber(date);
  // In the south it runs over the end of the year.
  return from < to ? day >= from && day < to : day >= from || day < to;
}

/** On the day itself both names are right, each for some of its hours. */
export function changesOn({ region }: SummerZone, date: CalendarDate): boolean {
  const { from, to } = changes(region, date.year);
  const day = dayNumber(date);
  return day === from || day === to || !isKnown(region, date.year);
}

/** First years of the rules as they are: Energy Policy Act of 2005; Directive 2000/84/EC (the same days since 1996); New South Wales since 2008. */
const firstYears: Readonly<Record<Region, number>> = { america: 1987, europe: 1996, australia: 2008 };

function isKnown(region: Region, year: number): boolean {
  return year >= firstYears[region];
}

/** First day of summer time and first day after it, as day numbers. */
function changes(region: Region, year: number): { readonly from: number; readonly to: number } {
  if (region === 'europe') return { from: lastSunday(year, 3), to: lastSunday(year, 10) };
  if (region === 'australia') return { from: sunday(year, 10, 1), to: sunday(year, 4, 1) };
  if (year >= 2007) return { from: sunday(year, 3, 2), to: sunday(year, 11, 1) };
  // The Uniform Time Act as amended in 1986.
  return { from: sunday(year, 4, 1), to: lastSunday(year, 10) };
}

/** The so-manieth Sunday of a month. */
function sunday(year: number, month: number, count: number): number {
  const first = { year, month, day: 1 };
  return dayNumber(addDays(first, (7 - weekdayOfDate(first)) % 7)) + (count - 1) * 7;
}

function lastSunday(year: number, month: number): number {
  const last = { year, month, day: daysInMonth(year, month) };
  return dayNumber(last) - (weekdayOfDate(last) % 7);
}
