// Pieces of patterns that several recognisers share. All of them match a bounded length.
import { monthAbbreviations, monthNames, monthNumbers } from '../../../lexicon/en/months.ts';
import { numberWords } from '../../../lexicon/en/numbers.ts';
import { countedThings } from '../../../lexicon/en/timeWords.ts';
import { weekdayAbbreviations, weekdayNames, weekdayNumbers } from '../../../lexicon/en/weekdays.ts';

export const space = '\\s{1,3}';

/** A month, capitalised: the full name or an abbreviation with or without its full stop. */
export const month = oneOf([
  ...printed(monthNames),
  ...printed(monthAbbreviations).map((form) => `${form}\\b\\.?`),
]);

const weekday = oneOf([
  ...printed(weekdayNames).map((form) => `${form}\\b`),
  ...printed(weekdayAbbreviations).map((form) => `${form}\\b\\.?`),
]);

/** A weekday in front of a date. */
export const leadingWeekday = `(?:(${weekday}),?${space}(?:the${space})?)?`;

/** A year of four digits that goes with a date, captured; "May 25, 2000 people came" has none. */
export const yearOfDate = `(1[0-9]\\d\\d|20\\d\\d)(?![\\d,]\\d|\\d|\\s?%|\\s(?:${[...countedThings].join('|')})\\b)`;

export const numberWord = `(?:${[...numberWords.keys()].join('|')})`;

export function monthOf(form: string): number | undefined {
  return monthNumbers.get(form.replace('.', '').toLowerCase());
}

export function weekdayOfWord(form: string | undefined): number | undefined {
  return form === undefined ? undefined : weekdayNumbers.get(form.replace('.', '').toLowerCase());
}

/** 1–99 in words ("twenty-five") or digits. */
export function numberOf(form: string): number | undefined {
  const [head = '', tail] = form.toLowerCase().split('-');
  if (/^\d/.test(head)) return Number(head);
  const number = numberWords.get(head);
  if (number === undefined || tail === undefined) return number;
  const units = numberWords.get(tail);
  return units === undefined ? undefined : number + units;
}

/** Title case and capitals; longer forms first, so that none hides another. */
function printed(forms: readonly string[]): string[] {
  return forms.flatMap((form) => [form, form.toUpperCase()]).sort((a, b) => b.length - a.length);
}

function oneOf(forms: readonly string[]): string {
  return `(?:${[...new Set(forms)].join('|')})`;
}
