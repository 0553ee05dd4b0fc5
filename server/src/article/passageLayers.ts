// What the annotators find in one passage on its own, and the one function that asks them all.
import type { PassageNames } from '../annotators/entities/passageNames.ts';
import { recognizeMentions } from '../annotators/entities/recognizeMentions.ts';
import { recognizeTimexes } from '../annotators/dates/recognizeTimexes.ts';
import type { TimexCandidate } from '../annotators/dates/timexCandidate.ts';
import { findQuoteMarks } from '../annotators/quotations/findQuoteMarks.ts';
import type { QuoteMark } from '../annotators/quotations/quoteMark.ts';
import type { Section } from '../document/document.ts';

/** Candidates of one passage, offsets relative to it. */
export interface PassageLayers {
  readonly timexes: readonly TimexCandidate[];
  readonly mentions: PassageNames;
  readonly quoteMarks: readonly QuoteMark[];
}

export function annotatePassage(section: Section): PassageLayers {
  const { passage, kind } = section;
  return {
    timexes: recognizeTimexes(passage, kind),
    mentions: recognizeMentions(passage, kind),
    quoteMarks: findQuoteMarks(passage, kind),
  };
}
