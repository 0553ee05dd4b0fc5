// Whether a form of a reporting verb is the verb of its subject: no noun, no passive, nothing that was never said.
import { prepositions } from '../../../lexicon/en/commonWords.ts';
import {
  auxiliaries,
  determiners,
  modals,
  passiveAuxiliaries,
  standalonePronouns,
} from '../../../lexicon/en/clauseWords.ts';
import type { CueVerb } from '../../../lexicon/en/indirectCues.ts';
import { nounLikeForms } from '../../../lexicon/en/reportingVerbs.ts';
import type { Phrase } from './report.ts';
import type { Subject } from './speakerLeft.ts';
import type { ClauseToken } from '../clause.ts';
import { isCapitalized, isPlural } from '../wordClasses.ts';

const alsoNouns = new Set(
  (
    'hope hopes fear fears worry worries doubt doubts estimate estimates charge charges rule rules order orders question questions ' +
    'show shows find finds guess guesses forecast forecasts hint hints protest protests'
  ).split(' '),
);
const thoughts = /^(?:think|believe|hope|fear|guess|expect|doubt|reckon)$/;

export function isVerbOf(words: readonly ClauseToken[], at: number, cue: CueVerb, subject: Subject): boolean {
  const { between, phrase } = subject;
  if (between.some((lower) => modals.has(lower) || isDenied(lower))) return false;
  if (cue.form !== 'participle' && between.some((lower) => passiveAuxiliaries.has(lower))) return false;
  if (!phrase) return cue.form !== 'base';
  if (auxiliaries.has(words[phrase.from - 1]?.lower ?? '')) return false;
  const alone = phrase.to - phrase.from === 1 ? (words[phrase.from]?.lower ?? '') : '';
  if (/^(?:i|we|you)$/.test(alone) && thoughts.test(cue.lemma)) return false;
  if (between.length > 0 || cue.form === 'past') return true;
  const lower = words[at]?.lower ?? '';
  const noun = nounLikeForms.has(lower) || alsoNouns.has(lower);
  return cue.form === 'base' ? agreesInPlural(words, phrase, noun) : agreesInSingular(words, phrase, noun);
}

/** "did not say", "does say": nothing was said, or somebody asks whether it was. */
function isDenied(lower: string): boolean {
  return /^(?:not|never|did|does|do)$/.test(lower) || lower.endsWith("n't");
}

/** "officials say", "people in York say". */
function agreesInPlural(words: readonly ClauseToken[], { from, to }: Phrase, noun: boolean): boolean {
  const end = words[to - 1]?.lower ?? '';
  if (to - from === 1 && standalonePronouns.has(end)) return !/^(?:he|she|it)$/.test(end);
  return hasPlural(words, from, to - 1) && (!noun || (isPlural(end) && end !== 'news'));
}

/** "the report claims", but not "critics' claims", "new claims". */
function agreesInSingular(words: readonly ClauseToken[], { from, to }: Phrase, noun: boolean): boolean {
  const { lower: end = '', text = '' } = words[to - 1] ?? {};
  const alone = to - from === 1;
  if (alone && standalonePronouns.has(end))
    return !/^(?:they|we|i|you|some|many|others|most|both)$/.test(end);
  if (isPlural(end) && !isCapitalized(text))
    return !noun && words.slice(from, to - 1).some(({ lower }) => prepositions.has(lower));
  if (!noun) return true;
  if (from === 0 && alone) return !/(?:ent|al|ous|ive|er|ary|ic|est|ing|ed|ew|ome|any)$/.test(end);
  return determiners.has(words[from]?.lower ?? '') || isCapitalized(text);
}

/** The head is plural: the last word, or one before "of", "who" or "in". */
function hasPlural(words: readonly ClauseToken[], from: number, last: number): boolean {
  for (let at = from; at <= last; at++) {
    const lower = words[at]?.lower ?? '';
    const next = words[at + 1]?.lower ?? '';
    if (lower === 'and') return true;
    if (!isPlural(lower) && !standalonePronouns.has(lower)) continue;
    if (at === last || prepositions.has(next) || /^(?:who|that|which|,)$/.test(next)) return true;
  }
  return false;
}
