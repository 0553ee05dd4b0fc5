// Noun phrases that can be the subject of a reporting verb.
import { prepositions } from '../../../lexicon/en/commonWords.ts';
import {
  auxiliaries,
  clauseOpeners,
  determiners,
  modals,
  standalonePronouns,
} from '../../../lexicon/en/clauseWords.ts';
import { cueVerbs } from '../../../lexicon/en/indirectCues.ts';
import { isFinite } from './finiteVerbs.ts';
import type { Phrase } from './report.ts';
import type { ClauseToken } from '../clause.ts';
import { isAdverb, isAmount } from '../wordClasses.ts';

const most = 45;

/** The phrase right before the verb, from the last comma on. */
export function phraseEndingAt(
  words: readonly ClauseToken[],
  clause: number,
  last: number,
): Phrase | undefined {
  if (standalonePronouns.has(words[last]?.lower ?? '') && !determiners.has(words[last - 1]?.lower ?? '')) {
    const of = words[last - 1]?.lower === 'of';
    if (!of) return { from: last, to: last + 1 };
  }
  let from = last;
  while (from > clause && words[from - 1]?.lower !== ',' && !isEarlierVerb(words, from - 1)) from--;
  if (isFinite(words[from - 1]?.lower ?? '') && !cueVerbs.has(words[from - 1]?.lower ?? '')) return undefined;
  const left = { from: skipOpening(words, from, last + 1), to: last + 1 };
  return fromSubject(words, left);
}

export function isNounPhrase(words: readonly ClauseToken[], { from, to }: Phrase): boolean {
  if (to <= from || to - from > most) return false;
  const first = words[from]?.lower ?? '';
  const last = words[to - 1]?.lower ?? '';
  if (to - from === 1 && standalonePronouns.has(last)) return true;
  if (!/[\p{L}\p{N}]/u.test(words[from]?.text ?? '')) return false;
  if (determiners.has(last) && !standalonePronouns.has(last)) return false;
  if (prepositions.has(last) || /['’]s?$/.test(last) || clauseOpeners.has(last)) return false;
  return (
    !auxiliaries.has(first) && !modals.has(first) && first !== 'to' && first !== 'there' && first !== 'not'
  );
}

/** "He said CNN reported": the phrase begins behind the verb of another clause, not within "officials who saw it". */
function isEarlierVerb(words: readonly ClauseToken[], at: number): boolean {
  const lower = words[at]?.lower ?? '';
  const verb = cueVerbs.get(lower);
  if (!isFinite(lower) && verb?.form !== 'past' && verb?.lemma !== 'say') return false;
  for (let before = at - 1; before >= Math.max(0, at - 4); before--) {
    if (/^(?:who|which|that)$/.test(words[before]?.lower ?? '')) return false;
  }
  return true;
}

/** "In May", "Speaking in York", "Still", "When asked": no subject. */
export function isIntroduction(words: readonly ClauseToken[], { from, to }: Phrase): boolean {
  const { lower = '' } = words[from] ?? {};
  if (to <= from) return true;
  return (
    (prepositions.has(lower) && !isAmount(words, from)) ||
    (isAdverb(lower) && to - from < 4) ||
    clauseOpeners.has(lower) ||
    /^[a-z]{3,}(?:ing|ed)$/.test(lower)
  );
}

export function skipOpening(words: readonly ClauseToken[], from: number, to: number): number {
  let at = from;
  while (
    at < to - 1 &&
    (isAdverb(words[at]?.lower ?? '') ||
      /^(?:and|but|or|so|yet|still|even|ago)$/.test(words[at]?.lower ?? ''))
  )
    at++;
  return at;
}

/** Leaves out a prepositional opening without its comma: "In York Ann Lee". */
export function fromSubject(words: readonly ClauseToken[], { from, to }: Phrase): Phrase | undefined {
  const first = words[from]?.lower ?? '';
  if (!prepositions.has(first) || isAmount(words, from)) return { from, to };
  if (first === 'with') return { from: from + 1, to };
  for (let at = to - 1; at > from; at--) {
    const lower = words[at]?.lower ?? '';
    if (determiners.has(lower) && !prepositions.has(words[at - 1]?.lower ?? '')) return { from: at, to };
  }
  return undefined;
}
