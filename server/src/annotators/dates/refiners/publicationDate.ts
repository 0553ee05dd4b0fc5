// Finds the publication date: the one given, else the first full date of the article's datelines.
import type { Document } from '../../../document/document.ts';
import type { CandidatesBySection } from '../../annotator.ts';
import type { PublicationDate } from '../../layers.ts';
import { shiftSpan } from '../../../text/span.ts';
import type { CalendarDate } from '../calendar.ts';
import { isCalendarDate, isoDate, parseIsoDate, twoDigits } from '../calendar.ts';
import type { Clock, TimexCandidate } from '../timexCandidate.ts';
import type { DecidedOrder } from './dateOrder.ts';
import { readNumericDate } from './numericDate.ts';
import { fullYear } from './year.ts';

export function findPublicationDate(
  document: Document,
  candidates: CandidatesBySection<TimexCandidate>,
  given: string | undefined,
  order: DecidedOrder,
): PublicationDate | undefined {
  const value = given === undefined ? undefined : normalize(given);
  if (value !== undefined) return { value, span: undefined };
  const year = onlyStatedYear(candidates);
  for (const [index, section] of document.sections.entries()) {
    if (section.kind !== 'dateline') continue;
    for (const candidate of candidates[index] ?? []) {
      const date = dateOf(candidate, order, year);
      if (date && isCalendarDate(date))
        return {
          value: isoDate(date) + timeOf(candidate.clock),
          span: shiftSpan(candidate.span, section.span.start),
        };
    }
  }
  return undefined;
}

/** Cuts seconds and zones off; undefined for what is no date. */
function normalize(given: string): string | undefined {
  const date = parseIsoDate(given);
  if (!date) return undefined;
  const time = /^T([01]\d|2[0-3]):[0-5]\d/.exec(given.slice(10));
  return isoDate(date) + (time?.[0] ?? '');
}

function timeOf(clock: Clock | undefined): string {
  return clock && clock.hour < 24 && clock.minute < 60
    ? `T${twoDigits(clock.hour)}:${twoDigits(clock.minute)}`
    : '';
}

function dateOf(
  { meaning }: TimexCandidate,
  order: DecidedOrder,
  otherYear: number | undefined,
): CalendarDate | undefined {
  if (meaning.kind === 'numeric') {
    const year = meaning.shortYear ? fullYear(meaning.year, undefined) : meaning.year;
    return readNumericDate(meaning, order, year).date;
  }
  if (meaning.kind !== 'calendar') return undefined;
  const { year = otherYear, month, day } = meaning;
  return year === undefined || month === undefined || day === undefined ? undefined : { year, month, day };
}

/** The year that the article's dates state, if it is always the same. */
function onlyStatedYear(candidates: CandidatesBySection<TimexCandidate>): number | undefined {
  const years = new Set<number>();
  for (const { meaning } of candidates.flat()) {
    if (meaning.kind === 'calendar' && meaning.year !== undefined && meaning.month !== undefined)
      years.add(meaning.year);
    if (meaning.kind === 'numeric' && !meaning.shortYear) years.add(meaning.year);
  }
  const [year] = years;
  return years.size === 1 ? year : undefined;
}
