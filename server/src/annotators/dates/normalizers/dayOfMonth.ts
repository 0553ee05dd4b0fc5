// Values of days whose month is not named: that of the date before, or the nearest in which the weekday is right.
import type { CalendarDate } from '../calendar.ts';
import { addMonths, dayNumber, isDayOfMonth, weekdayOfDate } from '../calendar.ts';
import { calendarValue } from '../calendarValue.ts';
import { weekdayNames } from '../../../lexicon/en/weekdays.ts';
import type { Resolution, ResolutionContext } from '../resolution.ts';
import { firstDay, resolution, unanchored, view } from '../resolution.ts';
import type { Tense, TimexMeaning } from '../timexCandidate.ts';

type DayOfMonth = Extract<TimexMeaning, { kind: 'dayOfMonth' }>;

export function resolveDayOfMonth({ day, weekday }: DayOfMonth, context: ResolutionContext): Resolution {
  if (weekday === undefined) return inMonthBefore(day, context);
  const seen = view(context, true);
  if (!seen) return unanchored();
  const found = nearest(day, weekday, firstDay(seen.date), context.tense);
  const name = `${weekdayNames[weekday - 1] ?? ''}, day ${day} of its month`;
  const step = found ? `the nearest ${name}, seen from ${seen.name}` : `no month near has a ${name}`;
  return resolution(found && calendarValue(found), seen.anchor, step);
}

function inMonthBefore(day: number, { last }: ResolutionContext): Resolution {
  if (last?.date.month === undefined) return resolution(undefined, undefined, 'no month named before it');
  const date = { year: last.date.year, month: last.date.month, day };
  const value = isDayOfMonth(date) ? calendarValue(date) : undefined;
  return resolution(value, { timexId: last.id }, 'in the month of the date before');
}

/** In months: every day of the month falls on every weekday within this. */
const reach = 14;

function nearest(
  day: number,
  weekday: number,
  from: CalendarDate,
  tense: Tense | undefined,
): CalendarDate | undefined {
  const today = dayNumber(from);
  const found: CalendarDate[] = [];
  for (let months = -reach; months <= reach; months++) {
    const date = { ...addMonths(from, months), day };
    if (isDayOfMonth(date) && weekdayOfDate(date) === weekday) found.push(date);
  }
  const days = (date: CalendarDate) => dayNumber(date) - today;
  return found
    .filter((date) => (tense === 'past' ? days(date) <= 0 : tense === 'future' ? days(date) >= 0 : true))
    .sort((a, b) => Math.abs(days(a)) - Math.abs(days(b)))[0];
}
