// Finds the speaker of a cue: the mention next to the reporting verb, through titles, appositions and relative clauses.
import { beforeReportingVerb } from '../../lexicon/en/reportingVerbs.ts';
import type { Mention } from '../layers.ts';
import type { Cue } from './cues.ts';
import type { MentionIndex } from './mentionIndex.ts';

/** The mention right of the cue: "said the minister, Ann Lee", "according to Ann Lee". */
export function speakerAfter(
  masked: string,
  mentions: MentionIndex,
  cue: Cue,
  limit: number,
): Mention | undefined {
  for (const mention of mentions.startingFrom(cue.span.end, Math.min(limit, cue.span.end + farthest))) {
    if (!canSpeak(mention)) continue;
    const gap = masked.slice(cue.span.end, mention.span.start);
    if (/[.;:!?]\s/.test(gap.replace(/\b\p{L}{1,4}\.\s/gu, ' '))) return undefined;
    if (isModifierGap(gap)) return mention;
    if (
      /,\s*(?:the\s+|an?\s+)?$/.test(gap) &&
      gap.trim().length > 2 &&
      gap.indexOf(',') === gap.lastIndexOf(',')
    )
      return mention;
  }
  return undefined;
}

/** The mention left of the cue: "he said", "Ann Lee, who chairs the panel, said", "Ann Lee has also said". */
export function speakerBefore(
  masked: string,
  mentions: MentionIndex,
  cue: Cue,
  limit: number,
): Mention | undefined {
  const from = Math.max(limit, cue.sentence.start, cue.span.start - farthest);
  const left = masked.slice(from, cue.span.start);
  const subjectEnd = from + dropAuxiliaries(left).length;
  const candidates = mentions.endingBefore(subjectEnd, from).filter(canSpeak);
  return adjacentSpeaker(masked, candidates, subjectEnd) ?? candidates.find((mention) => mention.subject);
}

const farthest = 260;

/** Candidates come nearest first. */
function adjacentSpeaker(
  masked: string,
  candidates: readonly Mention[],
  subjectEnd: number,
): Mention | undefined {
  for (const mention of candidates) {
    const gap = masked.slice(mention.span.end, subjectEnd).trim();
    if (isUnderPreposition(masked, mention)) continue;
    if (gap === '' || /^\([^()]{1,40}\)$/.test(gap) || /^\p{L}+ly$/u.test(gap)) return mention;
    if (/^,.*,$/s.test(gap) || /^,?\s*(?:who|which)$/.test(gap)) return mention;
    if (/^(?:of|for|from|with|at|in)\s/.test(gap) && !gap.includes(',')) return mention;
  }
  return undefined;
}

/** People and bodies speak, places do not; "it", "this" and "them" may stand for anything, "it" for a body. */
export function canSpeak(mention: Mention): boolean {
  return mention.type === 'PER' || mention.type === 'ORG' || mention.type === undefined;
}

function isUnderPreposition(masked: string, mention: Mention): boolean {
  const before = masked.slice(Math.max(0, mention.span.start - 16), mention.span.start);
  return /(?:^|[^\p{L}])(?:of|for|from|in|at|with|to|about|by|against|on|after|before)\s+(?:the\s+)?$/u.test(
    before.toLowerCase(),
  );
}

/** Between verb and name: nothing, determiners, titles and adjectives, but no verb, preposition or comma. */
function isModifierGap(gap: string): boolean {
  if (gap.trim() === '') return true;
  if (gap.length > 60 || /[,;:()]/.test(gap)) return false;
  return !/\b(?:of|for|from|in|at|with|to|that|by|on|about|who|was|is|were|are|had|has|would|will|it|if|what|how|when|not)\b/i.test(
    gap,
  );
}

/** Cuts auxiliaries and adverbs from the end: "Ann Lee has also" → "Ann Lee". */
function dropAuxiliaries(left: string): string {
  let text = left.trimEnd();
  for (let count = 0; count < 5; count++) {
    const last = /\s([\p{L}’']+)$/u.exec(text.slice(-24));
    const wordText = last?.[1]?.toLowerCase() ?? '';
    if (!last || !(beforeReportingVerb.has(wordText) || /^\p{L}{3,}ly$/u.test(wordText))) break;
    text = text.slice(0, text.length - last[0].length).trimEnd();
  }
  return text;
}
