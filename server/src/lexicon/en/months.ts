// The months: their names, their abbreviations, and those that are also names of people or common words.

export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const abbreviations: readonly (readonly string[])[] = [
  ['Jan'],
  ['Feb'],
  ['Mar'],
  ['Apr'],
  [],
  ['Jun'],
  ['Jul'],
  ['Aug'],
  ['Sept', 'Sep'],
  ['Oct'],
  ['Nov'],
  ['Dec'],
];

/** Month 1–12 by full name or abbreviation, in lower case and without the full stop. */
export const monthNumbers: ReadonlyMap<string, number> = new Map(
  monthNames.flatMap((name, index) =>
    [name, ...(abbreviations[index] ?? [])].map((form) => [form.toLowerCase(), index + 1] as const),
  ),
);

/** Abbreviations as printed, without the full stop. */
export const monthAbbreviations: readonly string[] = abbreviations.flat();

/** Months that name people or are other words too: Theresa May, April Jones, the march. */
export const ambiguousMonths: ReadonlySet<string> = new Set(['march', 'april', 'may', 'june', 'august']);
