// Finds reported speech without quotation marks: "she said that …", "…, he said", "according to …".
import type { Document, Section } from '../../../document/document.ts';
import { cueVerbs } from '../../../lexicon/en/indirectCues.ts';
import { countLeading } from '../../../text/countLeading.ts';
import type { Span } from '../../../text/span.ts';
import { compareSpans } from '../../../text/span.ts';
import type { Attribution, Mention, Quotation } from '../../layers.ts';
import { isMarkedSpeech } from '../../layers.ts';
import type { Found } from './describeReport.ts';
import { describeReport } from './describeReport.ts';
import { findReports } from './findReports.ts';
import { SpeakerIndex } from './speakers.ts';
import { SentenceReader } from './words.ts';

export interface IndirectSpeech {
  readonly quotations: readonly Quotation[];
  /** One a quotation, in the same order. */
  readonly attributions: readonly Attribution[];
}

/** In the order of the text. `quotations` and `attributions` are those of marked speech. */
export function findIndirectSpeech(
  document: Document,
  quotations: readonly Quotation[],
  mentions: readonly Mention[],
  attributions: readonly Attribution[],
): IndirectSpeech {
  const speech = quotations
    .filter(isMarkedSpeech)
    .flatMap(({ content }) => content)
    .sort(compareSpans);
  const speakers = new SpeakerIndex(mentions, attributions);
  const found = document.sections.flatMap((section) =>
    section.kind === 'paragraph' ? findInSection(document, section, speech, speakers) : [],
  );
  found.sort((a, b) => compareSpans(a.quotation.span, b.quotation.span));
  return {
    quotations: found.map(({ quotation }, index) => ({ ...quotation, id: `i${index + 1}` })),
    attributions: found.map(({ attribution }, index) => ({
      ...attribution,
      id: `ia${index + 1}`,
      quotationId: `i${index + 1}`,
    })),
  };
}

/** No sentence is longer; what has no full stop for so long is a table or a list. */
const longest = 1500;

function findInSection(
  { text }: Document,
  section: Section,
  speech: readonly Span[],
  speakers: SpeakerIndex,
): readonly Found[] {
  const first = countLeading(speech, ({ end }) => end <= section.span.start);
  const reader = new SentenceReader(section, speech, first);
  const found: Found[] = [];
  for (const sentence of section.passage.sentences) {
    const prose = section.passage.text.slice(
      sentence.start,
      Math.min(sentence.end, sentence.start + longest + 1),
    );
    if (prose.length > longest || !hasCue(prose)) continue;
    const words = reader.read(sentence);
    let subject: Span | undefined;
    for (const report of findReports(words)) {
      const made = describeReport(text, words, report, speakers, subject);
      if (!made) continue;
      subject = made.attribution.speaker ?? subject;
      found.push(made);
    }
  }
  return found;
}

function hasCue(prose: string): boolean {
  for (const match of prose.matchAll(/[a-z]{3,}/g)) {
    if (match[0] === 'according' || cueVerbs.has(match[0])) return true;
  }
  return prose.startsWith('According');
}
