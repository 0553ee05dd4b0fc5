// What single words say of time: one entry a word, all its readings together ("second" is an ordinal and a unit).
import { holidayNames } from './holidays.ts';
import { monthAbbreviations, monthNumbers } from './months.ts';
import { cardinalWords, ordinalWords, scaleWords, vagueAmounts } from './numbers.ts';
import { weekdayAbbreviations, weekdayNumbers } from './weekdays.ts';

export type TimeUnit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'weekend'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium';

/** TIMEX3 codes of the parts of the day. */
export type PartOfDay = 'MO' | 'MI' | 'AF' | 'EV' | 'NI';

/** TIMEX3 codes of the seasons. */
export type Season = 'SP' | 'SU' | 'FA' | 'WI';

/** Which of several periods is meant. */
export type Pointer =
  'last' | 'this' | 'next' | 'previous' | 'following' | 'same' | 'recent' | 'latest' | 'yearAgo';

export type Determiner = 'a' | 'the' | 'this' | 'that' | 'each' | 'possessive';

/** Which part of a period is meant; also the TIMEX3 `mod`. */
export type Edge = 'START' | 'MID' | 'END';

export interface TimeWord {
  readonly month?: number;
  readonly weekday?: number;
  /** Whether the month or weekday is abbreviated. */
  readonly abbreviated?: boolean;
  readonly unit?: TimeUnit;
  readonly plural?: boolean;
  readonly part?: PartOfDay;
  readonly season?: Season;
  readonly cardinal?: number;
  /** Hundred, thousand: multiplies what stands before it. */
  readonly scale?: number;
  readonly ordinal?: number;
  /** Several, few: an amount that is not told. */
  readonly vague?: true;
  readonly determiner?: Determiner;
  readonly pointer?: Pointer;
  /** Days from the publication date: yesterday is -1. */
  readonly day?: number;
  readonly reference?: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF';
  /** TIMEX3 value of a repetition: daily is P1D. */
  readonly every?: string;
  readonly edge?: Edge;
  /** May stand before a unit and changes nothing: "the full year". */
  readonly neutral?: true;
  /** Whether the name of a holiday may begin with it. */
  readonly holiday?: true;
  /** Nothing of the above, but an expression may begin with it. */
  readonly begins?: true;
  /** Whether the word alone is a sign of a time expression: "the", "two" and "last" need another. */
  readonly timely?: boolean;
}

/** Singular forms | plural forms. */
const units: readonly (readonly [string, TimeUnit])[] = [
  ['second sec|seconds secs', 'second'],
  ['minute min|minutes mins', 'minute'],
  ['hour hr|hours hrs', 'hour'],
  ['day|days', 'day'],
  ['week wk|weeks wks', 'week'],
  ['weekend|weekends', 'weekend'],
  ['fortnight|fortnights', 'fortnight'],
  ['month|months', 'month'],
  ['quarter|quarters', 'quarter'],
  ['year yr|years yrs', 'year'],
  ['decade|decades', 'decade'],
  ['century|centuries', 'century'],
  ['millennium|millennia', 'millennium'],
];

const readings: readonly (readonly [string, TimeWord])[] = [
  ['morning', { part: 'MO' }],
  ['noon midday noontime lunchtime', { part: 'MI' }],
  ['afternoon', { part: 'AF' }],
  ['evening', { part: 'EV' }],
  ['night nighttime', { part: 'NI' }],
  ['mornings', { part: 'MO', plural: true }],
  ['afternoons', { part: 'AF', plural: true }],
  ['evenings', { part: 'EV', plural: true }],
  ['nights', { part: 'NI', plural: true }],
  ['spring springtime', { season: 'SP' }],
  ['summer summertime', { season: 'SU' }],
  ['autumn fall', { season: 'FA' }],
  ['winter wintertime', { season: 'WI' }],
  ['springs', { season: 'SP', plural: true }],
  ['summers', { season: 'SU', plural: true }],
  ['autumns', { season: 'FA', plural: true }],
  ['winters', { season: 'WI', plural: true }],
  ['a an', { determiner: 'a' }],
  ['the', { determiner: 'the' }],
  ['this these', { determiner: 'this' }],
  ['that those', { determiner: 'that' }],
  ['each every per', { determiner: 'each' }],
  ['its his her their our my your', { determiner: 'possessive' }],
  ['last past', { pointer: 'last' }],
  ['current present', { pointer: 'this' }],
  ['next coming upcoming', { pointer: 'next' }],
  ['previous preceding prior', { pointer: 'previous' }],
  ['following subsequent succeeding ensuing', { pointer: 'following' }],
  ['same', { pointer: 'same' }],
  ['recent', { pointer: 'recent' }],
  ['latest', { pointer: 'latest' }],
  ['corresponding comparable', { pointer: 'yearAgo' }],
  ['yesterday', { day: -1 }],
  ['today tonight tdy', { day: 0 }],
  ['tomorrow tmr tmrw', { day: 1 }],
  ['now currently nowadays', { reference: 'PRESENT_REF' }],
  ['recently lately', { reference: 'PAST_REF' }],
  ['daily', { every: 'P1D' }],
  ['nightly', { every: 'P1D' }],
  ['weekly', { every: 'P1W' }],
  ['fortnightly biweekly', { every: 'P2W' }],
  ['monthly', { every: 'P1M' }],
  ['annually yearly', { every: 'P1Y' }],
  ['early beginning start', { edge: 'START' }],
  ['mid middle', { edge: 'MID' }],
  [
    'full whole entire long consecutive straight trading working business calendar additional intervening solid bloody ' +
      'short final closing opening remaining school extra successive very more',
    { neutral: true },
  ],
  ['later moment time term period past future midnight nineteen eighteen nineties', { timely: true }],
  ['eighties seventies sixties fifties forties', { timely: true }],
  [
    'couple dozen dozens scores hundreds thousands half more most right c midnight fiscal financial fy ad a.d future ' +
      'foreseeable near immediate distant moment time period nineties eighties seventies sixties fifties forties later other',
    { begins: true },
  ],
  ['late end close', { edge: 'END' }],
];

/** What a word says, as it is printed: in small letters, with a capital or in capitals; without an abbreviation's full stop. */
export function timeWordOf(word: string): TimeWord | undefined {
  return printed.get(word);
}

/** By every form that is printed, so that no word of a text has to be turned into small letters to be looked up. */
const printed: ReadonlyMap<string, TimeWord> = new Map(
  [...collect()].flatMap(([word, reading]) =>
    [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()].map(
      (form) => [form, reading] as const,
    ),
  ),
);

function collect(): ReadonlyMap<string, TimeWord> {
  const words = new Map<string, TimeWord>();
  const add = (word: string, reading: TimeWord) => words.set(word, { ...words.get(word), ...reading });
  const addAll = (list: string, reading: TimeWord) => {
    for (const word of list.split(' ')) add(word, reading);
  };
  const short = new Set([...monthAbbreviations, ...weekdayAbbreviations].map((word) => word.toLowerCase()));
  for (const [word, month] of monthNumbers) add(word, { month, abbreviated: short.has(word) });
  for (const [word, weekday] of weekdayNumbers) add(word, { weekday, abbreviated: short.has(word) });
  for (const word of weekdayNumbers.keys())
    if (word.endsWith('day')) add(`${word}s`, { weekday: weekdayNumbers.get(word) ?? 0, plural: true });
  for (const [word, cardinal] of cardinalWords) add(word, { cardinal });
  for (const [word, scale] of scaleWords) add(word, { scale });
  for (const [word, ordinal] of ordinalWords) add(word, { ordinal });
  for (const word of vagueAmounts) add(word, { vague: true });
  for (const [list, unit] of units) addUnit(list, unit, add);
  for (const [list, reading] of readings) addAll(list, reading);
  for (const name of holidayNames.keys()) {
    const [first = ''] = name.split(' ');
    // The "s" of a possessive is cut off its word.
    for (const word of [first, first.replace(/s$/, '')]) add(word, { holiday: true });
  }
  for (const [word, reading] of words) words.set(word, { ...reading, timely: isTimely(reading) });
  for (const name of holidayNames.keys()) {
    const parts = name.split(' ');
    // "Christmas" and "Yom Kippur" are known by their first word, "Good Friday" by its weekday.
    if (!parts.some((part) => words.get(part)?.timely)) add(parts[0] ?? '', { timely: true });
  }
  return words;
}

function isTimely(word: TimeWord): boolean {
  const { month, weekday, unit, part, season, day, reference, every, pointer, timely } = word;
  if (timely || pointer === 'this' || pointer === 'recent') return true;
  return [month, weekday, unit, part, season, day, reference, every].some((reading) => reading !== undefined);
}

function addUnit(list: string, unit: TimeUnit, add: (word: string, reading: TimeWord) => void): void {
  const [singular = '', plural = ''] = list.split('|');
  for (const word of singular.split(' ')) add(word, { unit, plural: false });
  for (const word of plural.split(' ')) add(word, { unit, plural: true });
}
