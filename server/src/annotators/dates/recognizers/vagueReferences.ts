// References to no day in particular: now, recently, the past, the future, these days, at the moment.
import type { Reading } from '../timexCandidate.ts';
import type { Recognizer, Scan } from './recognizer.ts';
import { lowerAt, reading } from './recognizer.ts';

export const vagueReferences: Recognizer = {
  digits: false,
  begins: ({ reference, begins, pointer, determiner }) =>
    reference !== undefined || begins === true || pointer !== undefined || determiner !== undefined,
  read: readVagueReference,
};

function readVagueReference(scan: Scan, at: number): Reading | undefined {
  const word = readWord(scan, at) ?? readPhrase(scan, at);
  if (!word) return undefined;
  const meaning = { kind: 'fixed', value: word.value } as const;
  return reading(at, word.to, { source: 'vague-reference', type: 'DATE', meaning });
}

interface Vague {
  readonly value: string;
  readonly to: number;
}

/** Now, currently, recently. */
function readWord(scan: Scan, at: number): Vague | undefined {
  const token = scan.tokens[at];
  const value = token?.word?.reference ?? inFuture(scan, at);
  if (!token || value === undefined || token.gap === 'hyphen') return undefined;
  return { value, to: at + 1 };
}

/** "In future", "for future" without a noun. */
function inFuture(scan: Scan, at: number): string | undefined {
  if (lowerAt(scan, at) !== 'future' || !/^(?:in|for)$/.test(lowerAt(scan, at - 1))) return undefined;
  return /^(?:\W|$)/.test(lowerAt(scan, at + 1)) ? 'FUTURE_REF' : undefined;
}

/** Phrases by their words; the longest that stands at the piece counts. */
const phrases: ReadonlyMap<string, string> = new Map([
  ['right now', 'PRESENT_REF'],
  ['the present', 'PRESENT_REF'],
  ['present day', 'PRESENT_REF'],
  ['the present day', 'PRESENT_REF'],
  ['the moment', 'PRESENT_REF'],
  ['the time being', 'PRESENT_REF'],
  ['recent', 'PAST_REF'],
  ['more recently', 'PAST_REF'],
  ['most recently', 'PAST_REF'],
  ['the past', 'PAST_REF'],
  ['the recent past', 'PAST_REF'],
  ['the distant past', 'PAST_REF'],
  ['the future', 'FUTURE_REF'],
  ['the near future', 'FUTURE_REF'],
  ['the foreseeable future', 'FUTURE_REF'],
  ['the immediate future', 'FUTURE_REF'],
  ['the distant future', 'FUTURE_REF'],
  ['the near term', 'FUTURE_REF'],
  ['the other day', 'PAST_REF'],
  ['the other night', 'PAST_REF'],
  ['a later date', 'FUTURE_REF'],
  ['a later time', 'FUTURE_REF'],
]);
const longestPhrase = 3;
const firstWords: ReadonlySet<string> = new Set(
  [...phrases.keys()].map((phrase) => phrase.split(' ')[0] ?? ''),
);

function readPhrase(scan: Scan, at: number): Vague | undefined {
  if (!firstWords.has(lowerAt(scan, at))) return undefined;
  let found: Vague | undefined;
  let phrase = '';
  for (let to = at; to < at + longestPhrase; to++) {
    phrase += to === at ? lowerAt(scan, to) : ` ${lowerAt(scan, to)}`;
    const value = phrases.get(phrase);
    if (value !== undefined && !isPartOfMore(scan, phrase, to + 1)) found = { value, to: to + 1 };
  }
  return found;
}

/** "The past" is none before a noun ("the past chairman"), "the moment" none without "at" ("the moment he came"). */
function isPartOfMore(scan: Scan, phrase: string, at: number): boolean {
  const behind = scan.tokens[at];
  if (phrase === 'the moment') return !/^(?:at|for)$/.test(lowerAt(scan, at - 3));
  if (phrase === 'the past' || phrase === 'the present')
    return (
      behind !== undefined &&
      behind.gap === 'space' &&
      !/^(?:and|or|but|to|in|of|by|for|is|was|has|have|had|with|when|that|as|he|she|they|we|i|it|at|on|into|from|about|because|while|after|although|not|the|a|rather)$|^\W/.test(
        behind.lower,
      )
    );
  return false;
}
