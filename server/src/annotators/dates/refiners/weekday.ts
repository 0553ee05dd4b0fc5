// Finds the day a bare weekday means, seen from the publication date.
import { weekdayNames } from '../../../lexicon/en/weekdays.ts';
import type { CalendarDate } from '../calendar.ts';
import { addDays, weekdayOfDate } from '../calendar.ts';
import type { Pointer } from '../../../lexicon/en/timeWords.ts';
import type { Tense } from '../timexCandidate.ts';

export interface FoundDay {
  readonly date: CalendarDate;
  readonly step: string;
}

export function findWeekday(
  weekday: number,
  from: CalendarDate,
  /** What the date is called in a step. */
  fromName: string,
  pointer: Pointer | undefined,
  tense: Tense | undefined,
): FoundDay {
  const name = weekdayNames[weekday - 1] ?? '';
  const back = (weekdayOfDate(from) - weekday + 7) % 7;
  const ahead = (weekday - weekdayOfDate(from) + 7) % 7;
  if (pointer === 'last' || pointer === 'previous')
    return { date: addDays(from, back === 0 ? -7 : -back), step: `${name} before ${fromName}` };
  if (pointer === 'next' || pointer === 'following')
    return { date: addDays(from, ahead === 0 ? 7 : ahead), step: `${name} after ${fromName}` };
  if (tense === 'future' || (pointer === 'this' && tense !== 'past'))
    return { date: addDays(from, ahead), step: `${name} on or after ${fromName}` };
  return { date: addDays(from, -back), step: `${name} before or on ${fromName}` };
}
