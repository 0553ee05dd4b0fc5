// When the years of the Hebrew calendar begin, and with them the feasts of that calendar.
import type { CalendarDate } from './calendar.ts';
import { dateOfDayNumber } from './calendar.ts';

export type HebrewFeast =
  'purim' | 'passover' | 'shavuot' | 'rosh-hashanah' | 'yom-kippur' | 'sukkot' | 'hanukkah';

/**
 * The first day of a feast in a year of the Gregorian calendar; it begins at sunset of the day before. Purim, Passover
 * and Shavuot end the Hebrew year that is running, the others belong to the one that begins in the autumn.
 */
export function hebrewFeast(feast: HebrewFeast, year: number): CalendarDate {
  const hebrewYear = year + 3761;
  const newYear = newYearsDay(hebrewYear);
  return dateOfDayNumber(newYear + daysFromNewYear(feast, newYearsDay(hebrewYear + 1) - newYear));
}

/** The months from Adar on always have the same length, so that spring is counted back from the next new year. */
function daysFromNewYear(feast: HebrewFeast, lengthOfYear: number): number {
  switch (feast) {
    case 'purim':
      return -193;
    case 'passover':
      return -163;
    case 'shavuot':
      return -113;
    case 'rosh-hashanah':
      return 0;
    case 'yom-kippur':
      return 9;
    case 'sukkot':
      return 14;
    case 'hanukkah':
      // 25 Kislev; the month before it has 30 days in years of 355 and 385 days, else 29.
      return lengthOfYear % 10 === 5 ? 84 : 83;
  }
}

/** 1 Tishri, in days since 1 January 1970. */
function newYearsDay(hebrewYear: number): number {
  const before = daysToMoon(hebrewYear - 1);
  const now = daysToMoon(hebrewYear);
  const after = daysToMoon(hebrewYear + 1);
  // No year may have 356 days, and none that follows a leap year 382.
  const delay = after - now === 356 ? 2 : now - before === 382 ? 1 : 0;
  return now + delay - daysFromEpochTo1970;
}

/** From the epoch of the Hebrew calendar to 1 January 1970. */
const daysFromEpochTo1970 = 2_092_590;
/** An hour has 1080 parts. */
const partsInDay = 25_920;

/** Days from the epoch to the new moon of Tishri, put off where the year would begin on Sunday, Wednesday or Friday. */
function daysToMoon(hebrewYear: number): number {
  // Seven years of nineteen have a thirteenth month; a month has 29 days and 13753 parts.
  const months = Math.floor((235 * hebrewYear - 234) / 19);
  const days = 29 * months + Math.floor((12_084 + 13_753 * months) / partsInDay);
  return (3 * (days + 1)) % 7 < 3 ? days + 1 : days;
}
