// Days for planting: by chance, near a publication date, and in the ways in which papers write them.
import type { CalendarDate } from '../../../src/annotators/dates/calendar.ts';
import { addDays, parseIsoDate, weekdayOfDate } from '../../../src/annotators/dates/calendar.ts';
import { monthNames } from '../../../src/lexicon/en/months.ts';
import { weekdayNames } from '../../../src/lexicon/en/weekdays.ts';
import type { Random } from '../random.ts';
import { between } from '../random.ts';

export function anyDay(random: Random, from = 1990, to = 2024): CalendarDate {
  return { year: between(random, from, to), month: between(random, 1, 12), day: between(random, 1, 28) };
}

/** Up to a month before the publication date. */
export function dayBefore(publicationDate: string, random: Random): CalendarDate | undefined {
  const published = parseIsoDate(publicationDate);
  return published && addDays(published, -between(random, 2, 30));
}

export function monthName({ month }: Pick<CalendarDate, 'month'>): string {
  return monthNames[month - 1] ?? '';
}

/** Shifted by so many days of the week. */
export function weekdayName(date: CalendarDate, shift = 0): string {
  return weekdayNames[(weekdayOfDate(date) - 1 + shift) % 7] ?? '';
}

/** "May 3, 2022". */
export function monthFirst(date: CalendarDate): string {
  return `${monthName(date)} ${date.day}, ${date.year}`;
}

/** "3 May 2022". */
export function dayFirst(date: CalendarDate): string {
  return `${date.day} ${monthName(date)} ${date.year}`;
}
