// Values of holidays: the one of the year that is written, else the nearest in the direction that the words give.
import type { CalendarDate } from '../calendar.ts';
import { dayNumber } from '../calendar.ts';
import { calendarValue } from '../calendarValue.ts';
import { dateOfHoliday } from '../holidayDates.ts';
import type { Resolution, ResolutionContext } from '../resolution.ts';
import { firstDay, resolution, unanchored, view } from '../resolution.ts';
import type { Tense, TimexMeaning } from '../timexCandidate.ts';

type HolidayMeaning = Extract<TimexMeaning, { kind: 'holiday' }>;

export function resolveHoliday(
  { holiday, year, pointer }: HolidayMeaning,
  context: ResolutionContext,
): Resolution {
  if (year !== undefined) return dated(dateOfHoliday(holiday, year), undefined, 'as written');
  const seen = view(context);
  if (!seen) return unanchored();
  const from = firstDay(seen.date);
  if (pointer === 'this' || (context.narrative && pointer === undefined))
    return dated(dateOfHoliday(holiday, from.year), seen.anchor, `in the year of ${seen.name}`);
  const direction = directionOf(pointer) ?? context.tense;
  const candidates = [-1, 0, 1].flatMap((by) => dateOfHoliday(holiday, from.year + by) ?? []);
  const today = dayNumber(from);
  const fits = (date: CalendarDate) =>
    direction === 'past'
      ? dayNumber(date) <= today
      : direction === 'future'
        ? dayNumber(date) >= today
        : true;
  const nearest = candidates
    .filter(fits)
    .sort((a, b) => Math.abs(dayNumber(a) - today) - Math.abs(dayNumber(b) - today))[0];
  return dated(nearest, seen.anchor, `the nearest to ${seen.name}`);
}

function directionOf(pointer: HolidayMeaning['pointer']): Tense | undefined {
  if (pointer === 'last' || pointer === 'previous') return 'past';
  return pointer === 'next' || pointer === 'following' ? 'future' : undefined;
}

function dated(date: CalendarDate | undefined, anchor: Resolution['anchor'], step: string): Resolution {
  return date
    ? resolution(calendarValue(date), anchor, step)
    : resolution(undefined, anchor, 'its date follows no fixed rule');
}
