// Makes the layer of dates: finds the publication date, then gives every time expression of the article its value.
import type { Document, Section } from '../../document/document.ts';
import { countLeading } from '../../text/countLeading.ts';
import type { Span } from '../../text/span.ts';
import { shiftSpan } from '../../text/span.ts';
import type { CandidatesBySection } from '../annotator.ts';
import type { PublicationDate, Timex } from '../layers.ts';
import type { CalendarDate } from './calendar.ts';
import { parseIsoDate } from './calendar.ts';
import { parsePartialDate } from './calendarValue.ts';
import type { DateOrder } from './dateOrder.ts';
import { decideDateOrder } from './refiners/dateOrder.ts';
import { findPublicationDate } from './refiners/publicationDate.ts';
import { isNarrative } from './refiners/timeReference.ts';
import type { Earlier, EarlierQuarter, ResolutionContext } from './resolution.ts';
import { resolveMeaning } from './resolveMeaning.ts';
import { lastQuarter } from './normalizers/periods.ts';
import type { TimeReference } from './timeReference.ts';
import type { TimexCandidate } from './timexCandidate.ts';
import { valueWithTime } from './valueWithTime.ts';

export interface TimexOptions {
  /** ISO date or date-time that wins over the one the article states. */
  readonly publicationDate: string | undefined;
  readonly dateOrder: DateOrder;
  readonly timeReference: TimeReference;
}

export interface TimexLayer {
  readonly publicationDate: PublicationDate | undefined;
  readonly timexes: readonly Timex[];
}

/** Ids count in text order; spans are absolute. A value that cannot be told is undefined; the clock is never asked. */
export function resolveTimexes(
  document: Document,
  found: CandidatesBySection<TimexCandidate>,
  options: TimexOptions,
): TimexLayer {
  const candidates = dropWeakYears(found);
  const order = decideDateOrder(candidates, options.dateOrder);
  const publicationDate = findPublicationDate(document, candidates, options.publicationDate, order);
  const published = publicationDate && parseIsoDate(publicationDate.value);
  const narrative = isNarrative(candidates, published, options.timeReference);
  const timexes: Timex[] = [];
  const memory: Memory = { last: undefined, lastDay: undefined, quarter: undefined };
  document.sections.forEach((section, index) => {
    for (const candidate of candidates[index] ?? []) {
      const timex = makeTimex(candidate, `t${timexes.length + 1}`, section.span.start, {
        ...memory,
        order,
        published,
        narrative,
        sameSentence:
          memory.lastDay !== undefined && isSameSentence(section, memory.lastDay.end, candidate.span.start),
        isPublicationDate: publicationDate?.span?.start === section.span.start + candidate.span.start,
        tense: candidate.tense,
        section: index,
      });
      timexes.push(timex);
      remember(memory, timex, index, { published, narrative, leads: leadsSentence(section, candidate.span) });
    }
  });
  return { publicationDate, timexes };
}

interface Telling extends Pick<ResolutionContext, 'published' | 'narrative'> {
  /** Whether the expression stands at the front of its sentence. */
  readonly leads: boolean;
}

/** In code units: "In the summer of 1942, " and the like. */
const front = 40;

function leadsSentence({ passage: { sentences } }: Section, { start }: Span): boolean {
  const sentence = sentences[countLeading(sentences, (each) => each.start <= start) - 1];
  return start - (sentence?.start ?? 0) < front;
}

/** What later expressions may count from. */
interface Memory {
  last: Earlier | undefined;
  lastDay: Earlier | undefined;
  quarter: EarlierQuarter | undefined;
}

function remember(
  memory: Memory,
  { id, type, value, span, anchor }: Timex,
  section: number,
  { published, narrative, leads }: Telling,
): void {
  if (value === undefined || type === 'DURATION' || type === 'SET') return;
  // "Two years ago" in a story stands in somebody's mouth, or looks back from our own day.
  if (narrative && anchor === 'publicationDate') return;
  rememberQuarter(memory, id, value, published);
  const date = parsePartialDate(value) ?? yearOf(value);
  if (!date) return;
  // A year in the middle of a sentence ("until 1945") looks aside; the story goes on in the year of its months.
  if (narrative && date.month === undefined && memory.last?.date.month !== undefined && !leads) return;
  // A year alone does not make the month unknown that was named in it before.
  const knownMonth =
    date.month === undefined && memory.last?.date.year === date.year ? memory.last.date : date;
  memory.last = { id, date: knownMonth, end: span.end, section };
  if (date.day !== undefined) memory.lastDay = memory.last;
}

/** Reports speak of the latest quarter that has ended; what they compare it with and what they expect is none. */
function rememberQuarter(
  memory: Memory,
  id: string,
  value: string,
  published: CalendarDate | undefined,
): void {
  const match = /^(\d{4})-Q([1-4])$/.exec(value);
  if (!match) return;
  const found = { id, year: Number(match[1]), quarter: Number(match[2]) };
  const isLater = (a: { year: number; quarter: number }, b: { year: number; quarter: number }) =>
    a.year * 4 + a.quarter > b.year * 4 + b.quarter;
  if (published && isLater(found, lastQuarter(published))) return;
  if (!memory.quarter || isLater(found, memory.quarter)) memory.quarter = found;
}

/** Seasons, quarters and weeks tell their year. */
function yearOf(value: string) {
  const match = /^(BC)?(\d{4})-/.exec(value);
  return match ? parsePartialDate(`${match[1] ?? ''}${match[2] ?? ''}`) : undefined;
}

/** "In 480" is a year only in an article that counts years before Christ. */
function dropWeakYears(candidates: CandidatesBySection<TimexCandidate>): CandidatesBySection<TimexCandidate> {
  const isBefore = ({ meaning, weak }: TimexCandidate) => !weak && 'era' in meaning && meaning.era === 'BC';
  if (candidates.some((list) => list.some(isBefore))) return candidates;
  return candidates.map((list) => (list.some(({ weak }) => weak) ? list.filter(({ weak }) => !weak) : list));
}

/** Whether no sentence of the section begins between an absolute offset and a relative one. */
function isSameSentence({ span, passage }: Section, before: number, start: number): boolean {
  const end = before - span.start;
  if (end < 0) return false;
  const { sentences } = passage;
  const begun = countLeading(sentences, (sentence) => sentence.start <= start);
  return (sentences[begun - 1]?.start ?? 0) <= end;
}

function makeTimex(
  candidate: TimexCandidate,
  id: string,
  sectionStart: number,
  context: ResolutionContext,
): Timex {
  const { value, stated, anchor, readings, steps } = resolveMeaning(candidate, context);
  return {
    id,
    span: shiftSpan(candidate.span, sectionStart),
    source: candidate.source,
    type: candidate.type,
    value: valueWithTime(value, candidate),
    mod: candidate.mod,
    stated: { ...candidate.stated, ...stated },
    anchor,
    readings: readings.map((reading) => valueWithTime(reading, candidate) ?? reading),
    steps,
    refiners: candidate.refiners,
  };
}
