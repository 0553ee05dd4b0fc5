// The short and the whole names of months.
import { apMonths } from '../../annotators/dates/dateStyle.ts';
import { monthNames, monthNumbers } from '../../lexicon/en/months.ts';

/** "Sept." of "September"; the short names from March to July are spelled out. */
export function shortMonth(name: string): string {
  return apMonths[(monthNumbers.get(name.toLowerCase()) ?? 0) - 1] ?? name;
}

/** "September" of "Sept" */
export function fullMonth(short: string): string {
  return monthNames[(monthNumbers.get(short.toLowerCase()) ?? 0) - 1] ?? short;
}
