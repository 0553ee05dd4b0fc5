// The noun phrase left of a cue: "he", "the mayor of York, Ann Lee, who chairs the panel," before "said".
import { auxiliaries, days } from '../../../lexicon/en/clauseWords.ts';
import { withAsides, withDashes } from './asides.ts';
import { clauseStart } from './clauseStart.ts';
import { isNounPhrase, phraseEndingAt } from './nounPhrase.ts';
import type { Phrase } from './report.ts';
import type { ClauseToken } from '../clause.ts';
import { isQuotation } from '../clause.ts';
import { isAdverb, isCapitalized } from '../wordClasses.ts';

export interface Subject {
  /** Undefined where the verb shares a subject that stands further left: "and said". */
  readonly phrase: Phrase | undefined;
  /** The auxiliaries between subject and verb, in small letters. */
  readonly between: readonly string[];
  /** Where the clause with the subject begins, introductions left out. */
  readonly clause: number;
  /** The conjunction before the clause; empty at the start of the sentence. */
  readonly conjunction: string;
}

/** Undefined where no subject stands before the verb. */
export function subjectLeft(words: readonly ClauseToken[], verb: number): Subject | undefined {
  const between: string[] = [];
  let last = verb - 1;
  for (; last >= 0; last--) {
    const lower = words[last]?.lower ?? '';
    if (auxiliaries.has(lower) || isNegation(lower)) between.push(lower);
    else if (lower === 'on' && days.has(words[last + 1]?.lower ?? '')) continue;
    else if (!isAdverb(lower) || (isCapitalized(words[last]?.text ?? '') && !days.has(lower))) break;
  }
  const end = words[last];
  if (!end || isQuotation(end)) return undefined;
  const { lower } = end;
  if (lower === 'and' || lower === 'but' || lower === 'or' || lower === 'then')
    return { phrase: undefined, between, clause: last, conjunction: lower };
  if (lower === 'who' || lower === 'which') return relative(words, last, between);
  const clause = clauseStart(words, last);
  const conjunction = words[clause - 1]?.lower ?? '';
  const phrase =
    words[last]?.kind === 'dash'
      ? withDashes(words, last)
      : lower === ','
        ? withAsides(words, clause, last)
        : phraseEndingAt(words, clause, last);
  return phrase && isNounPhrase(words, phrase)
    ? { phrase, between, clause: Math.min(clause, phrase.from), conjunction }
    : undefined;
}

function isNegation(lower: string): boolean {
  return lower === 'not' || lower === 'never' || lower.endsWith("n't");
}

/** "Ann Lee, who said": the phrase that the clause belongs to. */
function relative(
  words: readonly ClauseToken[],
  who: number,
  between: readonly string[],
): Subject | undefined {
  const last = words[who - 1]?.lower === ',' ? who - 2 : who - 1;
  const clause = clauseStart(words, last);
  const phrase = phraseEndingAt(words, clause, last);
  return phrase && isNounPhrase(words, phrase) ? { phrase, between, clause, conjunction: 'who' } : undefined;
}
