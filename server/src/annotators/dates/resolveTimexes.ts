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
  const candidates = dropUnsupported(found);
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

/** Leaves out numbers that would need something else of the article to be dates. */
function dropUnsupported(found: CandidatesBySection<TimexCandidate>): CandidatesBySection<TimexCandidate> {
  if (!found.some((list) => list.some(({ needs }) => needs))) return found;
  const countsBefore = found.some((list) => list.some(isBeforeChrist));
  return found.map((list, index) => {
    let isMonthNamed = (found[index - 1] ?? []).some(namesMonth);
    return list.filter((candidate) => {
      isMonthNamed ||= namesMonth(candidate);
      if (candidate.needs === undefined) return true;
      return candidate.needs === 'era' ? countsBefore : isMonthNamed;
    });
  });
}

/** "In 480" is a year only in an article that counts years before Christ. */
function isBeforeChrist({ meaning, needs }: TimexCandidate): boolean {
  return needs === undefined && 'era' in meaning && meaning.era === 'BC';
}

function namesMonth({ meaning }: TimexCandidate): boolean {
  return meaning.kind === 'numeric' || (meaning.kind === 'calendar' && meaning.month !== undefined);
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
