// The date of Easter, which moves with the moon of the church.
import type { CalendarDate } from './calendar.ts';
import { dateOfDayNumber, dayNumber } from './calendar.ts';

/** By the Gregorian computus (Meeus, Jones and Butcher); also for years before 1583, in which nobody used it. */
export function easterSunday(year: number): CalendarDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  // Days from 21 March to the full moon, then from there to the Sunday after it.
  const moon = (19 * golden + century - Math.floor(century / 4) - moonCorrection + 15) % 30;
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - moon - (ofCentury % 4)) % 7;
  const lateMoon = Math.floor((golden + 11 * moon + 22 * sunday) / 451);
  const days = moon + sunday - 7 * lateMoon + 114;
  return { year, month: Math.floor(days / 31), day: (days % 31) + 1 };
}

/** Of the eastern churches: by the Julian computus, given in the Gregorian calendar. */
export function orthodoxEasterSunday(year: number): CalendarDate {
  const moon = (19 * (year % 19) + 15) % 30;
  const sunday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
  const days = moon + sunday + 114;
  const julian = { year, month: Math.floor(days / 31), day: (days % 31) + 1 };
  return dateOfDayNumber(dayNumber(julian) + daysBehind(year));
}

/** Days by which the Julian calendar is behind, from March of the year on: 13 in our time. */
function daysBehind(year: number): number {
  const century = Math.floor(year / 100);
  return century - Math.floor(century / 4) - 2;
}
