// Makes the layer of dates: finds the publication date, then gives every time expression of the article its value.
import type { Document } from '../../document/document.ts';
import { shiftSpan } from '../../text/span.ts';
import type { CandidatesBySection } from '../annotator.ts';
import type { PublicationDate, Timex } from '../layers.ts';
import { parseIsoDate } from './calendar.ts';
import type { DateMemory } from './dateMemory.ts';
import { emptyMemory, remember } from './dateMemory.ts';
import type { DateOrder } from './dateOrder.ts';
import { decideDateOrder } from './refiners/dateOrder.ts';
import { findPublicationDate } from './refiners/publicationDate.ts';
import { isNarrative } from './refiners/timeReference.ts';
import type { ResolutionContext } from './resolution.ts';
import { resolveMeaning } from './resolveMeaning.ts';
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
  const memory = emptyMemory();
  const article = { order, published, narrative };
  document.sections.forEach((section, index) => {
    for (const candidate of candidates[index] ?? []) {
      const start = section.span.start + candidate.span.start;
      const context = contextOf(candidate, index, memory, {
        ...article,
        isPublicationDate: publicationDate?.span?.start === start,
      });
      const timex = makeTimex(candidate, `t${timexes.length + 1}`, section.span.start, context);
      timexes.push(timex);
      remember(memory, timex, candidate, section, context);
    }
  });
  return { publicationDate, timexes };
}

type ArticleContext = Pick<ResolutionContext, 'order' | 'published' | 'narrative' | 'isPublicationDate'>;

function contextOf(
  { tense }: TimexCandidate,
  section: number,
  { last, lastDay, quarter }: DateMemory,
  { order, published, narrative, isPublicationDate }: ArticleContext,
): ResolutionContext {
  return {
    order,
    published,
    narrative,
    last,
    lastDay,
    quarter,
    isPublicationDate,
    tense,
    section,
  };
}

/** "In 480" is a year only in an article that counts years before Christ. */
function dropWeakYears(candidates: CandidatesBySection<TimexCandidate>): CandidatesBySection<TimexCandidate> {
  const isBefore = ({ meaning, weak }: TimexCandidate) => !weak && 'era' in meaning && meaning.era === 'BC';
  if (candidates.some((list) => list.some(isBefore))) return candidates;
  return candidates.map((list) => (list.some(({ weak }) => weak) ? list.filter(({ weak }) => !weak) : list));
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
