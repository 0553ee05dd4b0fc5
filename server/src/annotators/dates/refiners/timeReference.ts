// Decides whether an article is news, whose dates are seen from its publication date, or a narrative, whose dates go on from one another.
import type { CandidatesBySection } from '../../annotator.ts';
import type { CalendarDate } from '../calendar.ts';
import type { TimeReference } from '../timeReference.ts';
import type { TimexCandidate } from '../timexCandidate.ts';

/** So many years far from the publication date make a narrative of an article… */
const fewestYears = 6;
/** …if there are so many of them for each expression that looks from the day of writing. */
const yearsForEachDeictic = 4;

/** Whether dates are seen from the date before. */
export function isNarrative(
  candidates: CandidatesBySection<TimexCandidate>,
  published: CalendarDate | undefined,
  setting: TimeReference,
): boolean {
  if (setting !== 'auto') return setting === 'previous-date';
  let far = 0;
  let deictic = 0;
  for (const { meaning, source } of candidates.flat()) {
    if (meaning.kind === 'calendar' && meaning.year !== undefined) {
      const near = published !== undefined && Math.abs(meaning.year - published.year) <= 1;
      if (meaning.era === 'BC' || !near) far += 1;
    } else if (isDeictic(meaning) && source !== 'clock') deictic += 1;
  }
  return far >= fewestYears && far > yearsForEachDeictic * deictic;
}

function isDeictic(meaning: TimexCandidate['meaning']): boolean {
  return (
    meaning.kind === 'weekday' ||
    ((meaning.kind === 'unit' || meaning.kind === 'offset') && meaning.from === 'publicationDate')
  );
}
