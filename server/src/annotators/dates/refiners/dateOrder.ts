// Decides which number is the day in numeric dates: by the setting, else by what other dates of the article prove.
import type { CandidatesBySection } from '../../annotator.ts';
import { isCalendarDate, weekdayOfDate } from '../calendar.ts';
import type { DateOrder } from '../dateOrder.ts';
import type { TimexCandidate, TimexMeaning } from '../timexCandidate.ts';

export type NumericMeaning = Extract<TimexMeaning, { kind: 'numeric' }>;

export interface DecidedOrder {
  readonly order: DateOrder;
  /** Why, in words; undefined where the order is open. */
  readonly reason: string | undefined;
}

export function decideDateOrder(
  candidates: CandidatesBySection<TimexCandidate>,
  setting: DateOrder,
): DecidedOrder {
  if (setting !== 'auto') return { order: setting, reason: `${setting} by the setting` };
  let dayFirst: string | undefined;
  let monthFirst: string | undefined;
  for (const candidate of candidates.flat()) {
    const proof = proofOf(candidate);
    if (proof?.order === 'day-first') dayFirst ??= proof.reason;
    if (proof?.order === 'month-first') monthFirst ??= proof.reason;
  }
  // Proofs of both show that the article mixes the orders: nothing follows for the others.
  if (dayFirst !== undefined && monthFirst === undefined) return { order: 'day-first', reason: dayFirst };
  if (monthFirst !== undefined && dayFirst === undefined) return { order: 'month-first', reason: monthFirst };
  return { order: 'auto', reason: undefined };
}

function proofOf({ meaning, stated }: TimexCandidate) {
  if (meaning.kind !== 'numeric') return undefined;
  const { first, second, year, shortYear } = meaning;
  if (first > 12 && first <= 31)
    return { order: 'day-first', reason: `day first: ${first} can be no month` } as const;
  if (second > 12 && second <= 31)
    return { order: 'month-first', reason: `month first: ${second} can be no month` } as const;
  if (shortYear || stated.weekday === undefined || first === second) return undefined;
  const agrees = (month: number, day: number) =>
    isCalendarDate({ year, month, day }) && weekdayOfDate({ year, month, day }) === stated.weekday;
  const [dayFirst, monthFirst] = [agrees(second, first), agrees(first, second)];
  if (dayFirst === monthFirst) return undefined;
  return dayFirst
    ? ({ order: 'day-first', reason: 'day first: the weekday agrees' } as const)
    : ({ order: 'month-first', reason: 'month first: the weekday agrees' } as const);
}
