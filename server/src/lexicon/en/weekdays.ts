// The weekdays, their abbreviations, and the names that hold a weekday but no day.

export const weekdayNames = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const;

const abbreviations: readonly (readonly string[])[] = [
  ['Mon'],
  ['Tues', 'Tue'],
  ['Wed'],
  ['Thurs', 'Thur', 'Thu'],
  ['Fri'],
  ['Sat'],
  ['Sun'],
];

/** Abbreviations as printed, without the full stop. */
export const weekdayAbbreviations: readonly string[] = abbreviations.flat();

/** Weekday 1 (Monday) – 7 by full name or abbreviation, in lower case and without the full stop. */
export const weekdayNumbers: ReadonlyMap<string, number> = new Map(
  weekdayNames.flatMap((name, index) =>
    [name, ...(abbreviations[index] ?? [])].map((form) => [form.toLowerCase(), index + 1] as const),
  ),
);

/** Words that make a name of the weekday before them: the Sunday Times, Friday Night Lights. */
export const namesAfterWeekday: ReadonlySet<string> = new Set(
  (
    'Times Telegraph Mirror Express Herald Post Mail Sun Star World Business Tribune Independent People Football ' +
    'Night Live School Schools Show Blues Club Review Journal Sport Magazine Briefing Agreement Service Riders'
  ).split(' '),
);

/** Words that make a name, a feast or an event of the weekday after them: Black Friday, Ash Wednesday. */
export const namesBeforeWeekday: ReadonlySet<string> = new Set(
  (
    'Black Good Ash Super Bowl Bloody Easter Cyber Ruby Sheffield Man Girl Billy Holy Palm Maundy Shrove Fat Giving ' +
    'Whit Joe Blue Happy Casual Big Pentecost Freaky Holy Spy Clean Plough Mothering Remembrance'
  ).split(' '),
);

/** Words that make a name of "Today" before them: the Today programme. */
export const namesAfterToday: ReadonlySet<string> = new Set(
  'programme program show newspaper magazine fm sponge'.split(' '),
);
