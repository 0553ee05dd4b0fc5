// Gives one expression its value: asks the normaliser of its kind.
import { calendarValue } from './calendarValue.ts';
import { shortDate } from './dateInWords.ts';
import { resolveCalendar, resolveNumeric } from './normalizers/calendar.ts';
import { resolveDayOfMonth } from './normalizers/dayOfMonth.ts';
import { resolveHoliday } from './normalizers/holidays.ts';
import { resolveOffset, resolvePartOfYear, resolveUnit } from './normalizers/periods.ts';
import { resolveSame } from './normalizers/same.ts';
import { resolveWithin } from './normalizers/within.ts';
import { findWeekday } from './refiners/weekday.ts';
import type { Earlier, Resolution, ResolutionContext } from './resolution.ts';
import { earlierView, firstDay, resolution, unanchored, view } from './resolution.ts';
import type { TimexCandidate, TimexMeaning } from './timexCandidate.ts';

/** The value of the day or period; times of day are added by the caller. */
export function resolveMeaning(candidate: TimexCandidate, context: ResolutionContext): Resolution {
  const { meaning, clock } = candidate;
  // "On Tuesday the gates open. At 18:00 the band plays": a time belongs to the day that its paragraph named.
  if (clock === undefined || candidate.source !== 'clock') return resolve(meaning, context);
  const { lastDay, narrative, section } = context;
  if (lastDay && section === lastDay.section) return onDayBefore(lastDay);
  return narrative ? resolution('XXXX-XX-XX', undefined, 'no day named near it') : resolve(meaning, context);
}

function resolve(meaning: TimexMeaning, context: ResolutionContext): Resolution {
  switch (meaning.kind) {
    case 'calendar':
      return resolveCalendar(meaning, context);
    case 'numeric':
      return resolveNumeric(meaning, context);
    case 'fixed':
      return resolution(meaning.value, undefined, 'as written');
    case 'weekday':
      return resolveWeekday(meaning, context);
    case 'dayOfMonth':
      return resolveDayOfMonth(meaning, context);
    case 'unit':
      return resolveUnit(meaning, context);
    case 'offset':
      return resolveOffset(meaning, context);
    case 'partOfYear':
      return resolvePartOfYear(meaning, context);
    case 'same':
      return resolveSame(meaning, context);
    case 'holiday':
      return resolveHoliday(meaning, context);
    case 'within':
      return resolveWithin(meaning.inner, resolve(meaning.outer, context), context);
  }
}

function onDayBefore({ id, date }: Earlier): Resolution {
  const day = calendarValue(firstDay(date)) ?? '';
  return resolution(day, { timexId: id }, `the day named before, ${shortDate(day) ?? day}`);
}

function resolveWeekday(
  { weekday, pointer }: Extract<TimexMeaning, { kind: 'weekday' }>,
  context: ResolutionContext,
): Resolution {
  // "The following Tuesday" is that behind the day the text has named.
  const back = pointer === 'following' || pointer === 'previous' ? earlierView(context, true) : undefined;
  const seen = back ?? view(context, true);
  if (!seen) return unanchored();
  const { date, step } = findWeekday(weekday, firstDay(seen.date), seen.name, pointer, context.tense);
  return resolution(calendarValue(date), seen.anchor, step);
}
