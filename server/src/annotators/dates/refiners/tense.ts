// What the verb beside a time expression says of past or future.
import type { Passage, Token } from '../../../document/document.ts';
import { forwardLooking, futureCues, intentions, pastCues } from '../../../lexicon/en/tenseWords.ts';
import type { Span } from '../../../text/span.ts';
import type { Tense } from '../timexCandidate.ts';
import { countLeading } from '../../../text/countLeading.ts';

/** As far as a verb is looked for, in tokens; keeps the cost of a passage linear. */
const reach = 40;

/** Prepositions right before the expression that tell more than the verb. */
const prepositions: ReadonlyMap<string, Tense> = new Map<string, Tense>([
  ['since', 'past'],
  ['ended', 'past'],
  ['ending', 'future'],
]);

/** What a preposition says, else the nearest telling verb before the expression in its sentence, else the nearest after it. */
export function findTense(passage: Passage, span: Span): Tense | undefined {
  const { tokens } = passage;
  const first = firstTokenFrom(tokens, span.start);
  const before = tokens[first - 1]?.text.toLowerCase() ?? '';
  const told = prepositions.get(before);
  if (told) return told;
  const verb = tenseOfVerb(tokens, first, span);
  // "Postponed until Tuesday" looks ahead, "had until Thursday" and "were there by Thursday" look back.
  return limits.has(before) && verb !== 'perfect' ? 'future' : verb === 'perfect' ? 'past' : verb;
}

const limits: ReadonlySet<string> = new Set(['by', 'until', 'till']);

function tenseOfVerb(tokens: readonly Token[], first: number, span: Span): VerbTense | undefined {
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

/** "Had" and "were" are past whatever follows. */
type VerbTense = Tense | 'perfect';

function tenseOf(token: Token, tokens: readonly Token[], index: number): VerbTense | undefined {
  if (token.kind !== 'word') return undefined;
  const word = token.text.toLowerCase();
  if (word === 'had' || word === 'was' || word === 'were') return 'perfect';
  // "It had been due to expire on Friday."
  if (tokens[index - 1]?.text === 'been' && (word === 'due' || word === 'scheduled' || word === 'expected'))
    return 'perfect';
  // The month is no modal verb.
  if (token.text === 'May') return undefined;
  if (futureCues.has(word) || /['’]ll$/.test(word)) return 'future';
  // "Is set to begin", "expected to open"
  if (
    (word === 'set' || forwardLooking.has(word) || intentions.has(word)) &&
    tokens[index + 1]?.text === 'to'
  )
    return 'future';
  if (forwardLooking.has(word)) return undefined;
  if (!pastCues.has(word) && !isRegularPast(token, tokens[index - 1])) return undefined;
  // "Is to be held", "may be signed"
  return tokens[index - 1]?.text === 'be' ? 'future' : 'past';
}

/** "Proposed" of "the proposed merger" is an adjective, "United" a name. */
function isRegularPast({ text }: Token, before: Token | undefined): boolean {
  if (text.length < 5 || !text.endsWith('ed') || text.charAt(0) !== text.charAt(0).toLowerCase())
    return false;
  return !beforeAdjectives.has(before?.text.toLowerCase() ?? '');
}

const beforeAdjectives: ReadonlySet<string> = new Set(
  'a an the its his her their our my your this that these those still of in for with by from on at more most as'.split(
    ' ',
  ),
);

function endsSentence(token: Token): boolean {
  return /^[.!?;]$/.test(token.text);
}

function firstTokenFrom(tokens: readonly Token[], offset: number): number {
  return countLeading(tokens, (token) => token.start < offset);
}
