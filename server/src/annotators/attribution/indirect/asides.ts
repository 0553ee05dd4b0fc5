// A speaker that commas or dashes part from the verb: "Ann Lee, who chairs the panel, said".
import { prepositions } from '../../../lexicon/en/commonWords.ts';
import { clauseOpeners, determiners } from '../../../lexicon/en/clauseWords.ts';
import { clauseStart } from './clauseStart.ts';
import { isFinite } from './finiteVerbs.ts';
import { isIntroduction, isNounPhrase, phraseEndingAt, fromSubject, skipOpening } from './nounPhrase.ts';
import type { Phrase } from './report.ts';
import type { ClauseToken } from '../clause.ts';
import { isAdverb, isCapitalized } from '../wordClasses.ts';

const most = 45;

/** The phrase and what commas set off behind it; only what describes the speaker belongs to the phrase. */
export function withAsides(words: readonly ClauseToken[], clause: number, comma: number): Phrase | undefined {
  let from = clause;
  for (let at = clause; at < comma; at++) {
    if (words[at]?.lower !== ',') continue;
    const part = { from: skipOpening(words, from, at), to: at };
    if (isIntroduction(words, part) || holdsVerb(words, part)) {
      from = at + 1;
      continue;
    }
    const phrase = fromSubject(words, part);
    if (!phrase || !isNounPhrase(words, phrase)) return undefined;
    return describes(words, at + 1) ? { from: phrase.from, to: comma } : phrase;
  }
  return undefined;
}

/** "Ann Lee — a lawyer — said". */
export function withDashes(words: readonly ClauseToken[], dash: number): Phrase | undefined {
  for (let at = dash - 1; at > Math.max(0, dash - most); at--) {
    if (words[at]?.kind !== 'dash') continue;
    const phrase = phraseEndingAt(words, clauseStart(words, at - 1), at - 1);
    return phrase && { from: phrase.from, to: dash + 1 };
  }
  return undefined;
}

/** A clause, to which the attribution is added: "It failed, the mayor, Ann Lee, said". */
function holdsVerb(words: readonly ClauseToken[], { from, to }: Phrase): boolean {
  for (let at = from + 1; at < to; at++) {
    const { lower = '' } = words[at] ?? {};
    if (/^(?:who|that|which|whose)$/.test(lower)) return false;
    if (isFinite(lower)) return true;
    if (/[a-z]ed$/.test(lower) && determiners.has(words[at + 1]?.lower ?? '')) return true;
  }
  return false;
}

/** What is said of the speaker, and not of when or how they spoke. */
function describes(words: readonly ClauseToken[], at: number): boolean {
  const { lower = '', text = '' } = words[at] ?? {};
  if (/^(?:who|whose|whom|which|a|an|the|one|his|her|its|their|our|another|now|then|himself)$/.test(lower))
    return true;
  if (prepositions.has(lower) || isAdverb(lower) || clauseOpeners.has(lower)) return false;
  if (/^\p{N}/u.test(text)) return true;
  return isCapitalized(text) || !/(?:ing|ed)$/.test(lower);
}
