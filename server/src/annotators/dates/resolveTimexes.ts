// Makes the layer of dates: finds the publication date, then gives every time expression of the article its value.
import type { Document, Section } from '../../document/document.ts';
import { shiftSpan } from '../../text/span.ts';
import type { CandidatesBySection } from '../annotator.ts';
import type { PublicationDate, Timex } from '../layers.ts';
import type { CalendarDate } from './calendar.ts';
import { parseIsoDate } from './calendar.ts';
import type { DateOrder } from './dateOrder.ts';
import { decideDateOrder } from './refiners/dateOrder.ts';
import { findPublicationDate } from './refiners/publicationDate.ts';
import type { Known } from './resolveMeaning.ts';
import { resolveMeaning } from './resolveMeaning.ts';
import type { TimexCandidate } from './timexCandidate.ts';
import { valueWithTime } from './valueWithTime.ts';
import { countLeading } from '../../text/countLeading.ts';

export interface TimexOptions {
  /** ISO date or date-time that wins over the one the article states. */
  readonly publicationDate: string | undefined;
  readonly dateOrder: DateOrder;
}

export interface TimexLayer {
  readonly publicationDate: PublicationDate | undefined;
  readonly timexes: readonly Timex[];
}

/** Ids count in text order; spans are absolute. A value that cannot be told is undefined; the clock is never asked. */
export function resolveTimexes(
  document: Document,
  candidates: CandidatesBySection<TimexCandidate>,
  options: TimexOptions,
): TimexLayer {
  const order = decideDateOrder(candidates, options.dateOrder);
  const publicationDate = findPublicationDate(document, candidates, options.publicationDate, order);
  const published = publicationDate && parseIsoDate(publicationDate.value);
  const timexes: Timex[] = [];
  let previous: Known['previous'];
  document.sections.forEach((section, index) => {
    for (const candidate of candidates[index] ?? []) {
      const isPublicationDate = publicationDate?.span?.start === section.span.start + candidate.span.start;
      const sameSentence =
        previous !== undefined && isSameSentence(section, previous.end, candidate.span.start);
      const known = { order, published, previous, sameSentence, isPublicationDate };
      const timex = makeTimex(candidate, `t${timexes.length + 1}`, section.span.start, known);
      timexes.push(timex);
      const date = dayOf(timex);
      if (date) previous = { id: timex.id, date, end: timex.span.end };
    }
  });
  return { publicationDate, timexes };
}

/** Whether no sentence of the section begins between an absolute offset and a relative one. */
function isSameSentence({ span, passage }: Section, before: number, start: number): boolean {
  const end = before - span.start;
  if (end < 0) return false;
  const { sentences } = passage;
  const begun = countLeading(sentences, (sentence) => sentence.start <= start);
  return (sentences[begun - 1]?.start ?? 0) <= end;
}

function makeTimex(candidate: TimexCandidate, id: string, sectionStart: number, known: Known): Timex {
  const { value, stated, anchor, readings, steps } = resolveMeaning(candidate, known);
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
    refiners: [],
  };
}

/** What "three days later" may count from: durations and decades cannot. */
function dayOf({ type, value }: Timex): CalendarDate | undefined {
  return value === undefined || type === 'DURATION' || type === 'SET' ? undefined : parseIsoDate(value);
}
