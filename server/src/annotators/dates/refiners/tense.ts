// What the verb beside a time expression says of past or future.
import type { Passage, Token } from '../../../document/document.ts';
import { forwardLooking, futureCues, pastCues } from '../../../lexicon/en/timeWords.ts';
import type { Span } from '../../../text/span.ts';
import type { Tense } from '../timexCandidate.ts';
import { countLeading } from '../../../text/countLeading.ts';

/** As far as a verb is looked for, in tokens; keeps the cost of a passage linear. */
const reach = 40;

/** The nearest telling verb before the expression in its sentence, else the nearest after it. */
export function findTense(passage: Passage, span: Span): Tense | undefined {
  const { tokens } = passage;
  const first = firstTokenFrom(tokens, span.start);
  for (let i = first - 1; i >= 0 && i >= first - reach; i--) {
    const token = tokens[i];
    if (!token || endsSentence(token)) break;
    const tense = tenseOf(token, tokens, i);
    if (tense) return tense;
  }
  for (let i = first; i < tokens.length && i < first + reach; i++) {
    const token = tokens[i];
    if (!token || (token.start >= span.end && endsSentence(token))) break;
    const tense = token.start >= span.end ? tenseOf(token, tokens, i) : undefined;
    if (tense) return tense;
  }
  return undefined;
}

function tenseOf(token: Token, tokens: readonly Token[], index: number): Tense | undefined {
  if (token.kind !== 'word') return undefined;
  const word = token.text.toLowerCase();
  if (futureCues.has(word) || /['’]ll$/.test(word)) return 'future';
  // "Is set to begin", "expected to open"
  if ((word === 'set' || forwardLooking.has(word)) && tokens[index + 1]?.text === 'to') return 'future';
  if (forwardLooking.has(word)) return undefined;
  if (!pastCues.has(word) && !(word.length > 4 && word.endsWith('ed'))) return undefined;
  // "Is to be held", "may be signed"
  return tokens[index - 1]?.text === 'be' ? 'future' : 'past';
}

function endsSentence(token: Token): boolean {
  return token.text === '.' || token.text === '!' || token.text === '?';
}

function firstTokenFrom(tokens: readonly Token[], offset: number): number {
  return countLeading(tokens, (token) => token.start < offset);
}
