// What later expressions of an article may count from: the dates that its text has named so far.
import type { Section } from '../../document/document.ts';
import { countLeading } from '../../text/countLeading.ts';
import type { Span } from '../../text/span.ts';
import type { Timex } from '../layers.ts';
import type { CalendarDate } from './calendar.ts';
import { addDays, parseIsoDate } from './calendar.ts';
import type { PartialDate } from './calendarValue.ts';
import { parsePartialDate } from './calendarValue.ts';
import { lastQuarter } from './normalizers/periods.ts';
import type { Earlier, EarlierQuarter, ResolutionContext } from './resolution.ts';
import type { TimexCandidate } from './timexCandidate.ts';

export interface DateMemory {
  /** The last date, to whatever precision. */
  last: Earlier | undefined;
  /** The last date that names a day. */
  lastDay: Earlier | undefined;
  /** The quarter that the article speaks of. */
  quarter: EarlierQuarter | undefined;
}

export function emptyMemory(): DateMemory {
  return { last: undefined, lastDay: undefined, quarter: undefined };
}

/** Takes in an expression that has got its value; `candidate` and `section` are those it was made of. */
export function remember(
  memory: DateMemory,
  { id, type, value, span, anchor }: Timex,
  candidate: TimexCandidate,
  { passage }: Section,
  { published, narrative, section }: ResolutionContext,
): void {
  if (value === undefined || type === 'DURATION' || type === 'SET') return;
  // "Two years ago" in a story stands in somebody's mouth, or looks back from our own day.
  if (narrative && (anchor === 'publicationDate' || looksBack(candidate))) return;
  rememberQuarter(memory, id, value, published);
  const date = namedDate(value, candidate);
  if (!date) return;
  if (date.month === undefined && memory.last?.date.month !== undefined) {
    // A year in the middle of a sentence ("until 1945") looks aside; the story goes on in the year of its months.
    if (narrative && !leadsSentence(passage.sentences, candidate.span)) return;
    // A year alone does not make the month unknown that was named in it before.
    if (memory.last.date.year === date.year) return;
  }
  memory.last = { id, date, end: span.end, section };
  if (date.day !== undefined) memory.lastDay = memory.last;
}

/** "Two years earlier nobody had thought it possible": the story goes on where it was. */
function looksBack({ meaning }: TimexCandidate): boolean {
  return meaning.kind === 'offset' && meaning.by < 0;
}

/** In code units: "In the summer of 1942, " and the like. */
const front = 40;

function leadsSentence(sentences: readonly Span[], { start }: Span): boolean {
  const sentence = sentences[countLeading(sentences, (each) => each.start <= start) - 1];
  return start - (sentence?.start ?? 0) < front;
}

/** Reports speak of the latest quarter that has ended; what they compare it with and what they expect is none. */
function rememberQuarter(
  memory: DateMemory,
  id: string,
  value: string,
  published: CalendarDate | undefined,
): void {
  const [, ...numbers] = /^(\d{4})-Q([1-4])$/.exec(value) ?? [];
  const [year, quarter] = numbers.map(Number);
  if (year === undefined || quarter === undefined) return;
  if (published && isLater({ year, quarter }, lastQuarter(published))) return;
  if (!memory.quarter || isLater({ year, quarter }, memory.quarter)) memory.quarter = { id, year, quarter };
}

type Quarter = Pick<EarlierQuarter, 'year' | 'quarter'>;

function isLater(a: Quarter, b: Quarter): boolean {
  return a.year * 4 + a.quarter > b.year * 4 + b.quarter;
}

/** "Midnight Friday" has the value of Saturday, and names Friday. */
function namedDate(value: string, { clock }: TimexCandidate): PartialDate | undefined {
  const day = clock?.hour === 24 ? parseIsoDate(value.slice(0, 'YYYY-MM-DD'.length)) : undefined;
  return day ? addDays(day, -1) : (parsePartialDate(value) ?? yearOf(value));
}

/** Seasons, quarters and weeks tell their year. */
function yearOf(value: string): PartialDate | undefined {
  const match = /^(BC)?(\d{4})-/.exec(value);
  return match ? parsePartialDate(`${match[1] ?? ''}${match[2] ?? ''}`) : undefined;
}
