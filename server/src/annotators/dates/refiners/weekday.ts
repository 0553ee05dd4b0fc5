// Finds the day a bare weekday means, seen from the publication date.
import { weekdayNames } from '../../../lexicon/en/weekdays.ts';
import type { CalendarDate } from '../calendar.ts';
import { addDays, isoDate, weekdayOfDate } from '../calendar.ts';
import { shortDate } from '../dateInWords.ts';
import type { Pointer, Tense } from '../timexCandidate.ts';

export interface FoundDay {
  readonly date: CalendarDate;
  readonly step: string;
}

export function findWeekday(
  weekday: number,
  from: CalendarDate,
  pointer: Pointer | undefined,
  tense: Tense | undefined,
): FoundDay {
  const name = weekdayNames[weekday - 1] ?? '';
  const publication = `the publication date, ${shortDate(isoDate(from)) ?? ''}`;
  const back = (weekdayOfDate(from) - weekday + 7) % 7;
  const ahead = (weekday - weekdayOfDate(from) + 7) % 7;
  if (pointer === 'last')
    return { date: addDays(from, back === 0 ? -7 : -back), step: `${name} before ${publication}` };
  if (pointer === 'next')
    return { date: addDays(from, ahead === 0 ? 7 : ahead), step: `${name} after ${publication}` };
  if (tense === 'future' || (pointer === 'this' && tense !== 'past'))
    return { date: addDays(from, ahead), step: `${name} on or after ${publication}` };
  return { date: addDays(from, -back), step: `${name} before or on ${publication}` };
}
