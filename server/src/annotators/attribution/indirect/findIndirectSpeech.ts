// Finds reported speech without quotation marks: "she said that …", "…, he said", "according to …".
import type { Document, Section } from '../../../document/document.ts';
import { cueVerbs } from '../../../lexicon/en/indirectCues.ts';
import { compareSpans } from '../../../text/span.ts';
import type { Attribution, Mention, Quotation } from '../../layers.ts';
import { readClause } from '../clause.ts';
import type { Scene } from '../scene.ts';
import { makeScene } from '../scene.ts';
import type { Found } from './describeReport.ts';
import { describeReport } from './describeReport.ts';
import { findReports } from './findReports.ts';
import { attributeFragments } from './fragmentsWithin.ts';
import type { Speaker } from './speakers.ts';
import { Speakers } from './speakers.ts';

export interface IndirectSpeech {
  /** Reported speech, in the order of the text. */
  readonly quotations: readonly Quotation[];
  /** Those of marked speech, fragments within reported speech with its speaker, and then those of reported speech. */
  readonly attributions: readonly Attribution[];
}

/** `quotations` and `attributions` are those of marked speech. */
export function findIndirectSpeech(
  document: Document,
  quotations: readonly Quotation[],
  mentions: readonly Mention[],
  attributions: readonly Attribution[],
): IndirectSpeech {
  const scene = makeScene(document, quotations, mentions);
  const speakers = new Speakers(scene, attributions);
  const found = document.sections.flatMap((section) =>
    section.kind === 'paragraph' ? findInSection(scene, section, speakers) : [],
  );
  found.sort((a, b) => compareSpans(a.quotation.span, b.quotation.span));
  const reports = found.map(({ quotation, attribution }, index) => ({
    quotation: { ...quotation, id: `i${index + 1}` },
    attribution: { ...attribution, id: `ia${index + 1}`, quotationId: `i${index + 1}` },
  }));
  return {
    quotations: reports.map(({ quotation }) => quotation),
    attributions: [
      ...attributeFragments(quotations, attributions, reports),
      ...reports.map(({ attribution }) => attribution),
    ],
  };
}

/** No sentence is longer; what has no full stop for so long is a table or a list. */
const longest = 1500;

function findInSection(scene: Scene, section: Section, speakers: Speakers): readonly Found[] {
  const base = section.span.start;
  const found: Found[] = [];
  for (const sentence of section.passage.sentences) {
    const prose = section.passage.text.slice(
      sentence.start,
      Math.min(sentence.end, sentence.start + longest + 1),
    );
    if (prose.length > longest || !hasCue(prose)) continue;
    const words = readClause(scene, section, base + sentence.start, base + sentence.end);
    let subject: Speaker | undefined;
    for (const report of findReports(words)) {
      const made = describeReport(scene.document.text, words, report, speakers, subject);
      if (!made) continue;
      const { speaker, speakerMentionId: mentionId } = made.attribution;
      subject = speaker ? { span: speaker, mentionId } : subject;
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
