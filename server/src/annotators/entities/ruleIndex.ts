// What the rules made of each word of a passage, so that names of the tagger meet them without searching.
import { isNamed } from '../layers.ts';
import type { PlacedCandidate } from './subjects.ts';
import type { WordRange } from './tagger/ruleReadings.ts';
import { headOf } from './tagger/ruleReadings.ts';
import type { Word } from './words.ts';

/** A name that the rules read, with its words. */
export interface Ruled {
  readonly candidate: PlacedCandidate;
  readonly range: WordRange;
}

export interface RuleIndex {
  /** In the order of the text. */
  readonly names: readonly Ruled[];
  /** By word: the first name that holds it. */
  readonly nameAt: readonly (Ruled | undefined)[];
  /** By word: 1 where it stands in a title or a description. */
  readonly office: Uint8Array;
}

export function indexRules(words: readonly Word[], candidates: readonly PlacedCandidate[]): RuleIndex {
  const names: Ruled[] = [];
  const nameAt = new Array<Ruled | undefined>(words.length).fill(undefined);
  const office = new Uint8Array(words.length);
  for (const candidate of candidates) {
    markOffice(words, candidate, office);
    if (!isNamed(candidate)) continue;
    const range = headOf(words, candidate);
    if (!range) continue;
    const ruled = { candidate, range };
    names.push(ruled);
    for (let at = range.from; at < range.to; at++) nameAt[at] ??= ruled;
  }
  return { names, nameAt, office };
}

function markOffice(words: readonly Word[], candidate: PlacedCandidate, office: Uint8Array): void {
  const span = candidate.form === 'nominal' ? candidate.head : candidate.title;
  if (!span) return;
  let at = candidate.from;
  while (at < words.length && (words[at]?.end ?? 0) <= span.start) at += 1;
  for (; at < words.length && (words[at]?.start ?? 0) < span.end; at++) office[at] = 1;
}
