// Marks the mentions that stand where the subject of their sentence stands.
import { finiteVerbs, prepositions } from '../../lexicon/en/commonWords.ts';
import { reportingVerbForms } from '../../lexicon/en/reportingVerbs.ts';
import type { MentionCandidate } from './mentionCandidate.ts';
import type { Word } from './words.ts';

export interface PlacedCandidate extends MentionCandidate {
  /** Index of its first word, title and determiner included. */
  readonly from: number;
  /** Index behind its last word. */
  readonly to: number;
}

/** The first person or body of each sentence before a finite verb, under no preposition and no participle. */
export function markSubjects(
  words: readonly Word[],
  candidates: readonly PlacedCandidate[],
): readonly MentionCandidate[] {
  const taken = new Set<number>();
  let at = 0;
  let sentence = -1;
  let closed = false;
  return candidates.map((placed): MentionCandidate => {
    for (; at < placed.from; at++) {
      const word = words[at];
      if (!word) break;
      if (word.sentence !== sentence) [sentence, closed] = [word.sentence, false];
      if (isFinite(words, at)) closed = true;
    }
    const own = words[placed.from]?.sentence ?? -1;
    if (own !== sentence) [sentence, closed] = [own, false];
    const { from, to, ...candidate } = placed;
    const able =
      candidate.type !== 'LOC' &&
      candidate.type !== 'MISC' &&
      (candidate.form !== 'pronoun' || !objects.has(words[from]?.lower.replace(/'.*$/, '') ?? ''));
    const subject =
      able && !closed && !taken.has(own) && !isGoverned(words, from) && words[to - 1]?.possessive !== true;
    if (subject) taken.add(own);
    return { ...candidate, subject };
  });
}

/** Pronouns that are no subjects; "I" is one, but of a quotation, not of the sentence of the article. */
const objects = new Set('him them his their her hers himself herself i me my mine myself'.split(' '));

function isFinite(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word?.shape !== 'lower') return false;
  if (finiteVerbs.has(word.lower)) return true;
  return reportingVerbForms.has(word.lower) && word.lower.endsWith('ed') && words[at - 1]?.shape !== 'mark';
}

function isGoverned(words: readonly Word[], from: number): boolean {
  const before = words[from - 1];
  if (!before || before.sentence !== words[from]?.sentence) return false;
  if (prepositions.has(before.lower) || before.lower === 'to') return true;
  return /ing$/.test(before.lower) || before.possessive || before.lower === 'the';
}
