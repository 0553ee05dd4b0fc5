// Reads a stretch of a sentence as tokens of a clause: names, small words, commas, and the rest. A shallow reading; what
// the small words do not decide stays a plain word.
import type { Section, Token } from '../../document/document.ts';
import { finiteVerbs, prepositions } from '../../lexicon/en/commonWords.ts';
import {
  beforeVerbs,
  conjunctions,
  determiners,
  plainAdverbs,
  relatives,
  standalonePronouns,
  subordinators,
  timeAdverbials,
} from '../../lexicon/en/clauseWords.ts';
import { reportingVerbForms, speechActForms } from '../../lexicon/en/reportingVerbs.ts';
import { countLeading } from '../../text/countLeading.ts';
import { blank } from './mask.ts';
import type { Scene } from './scene.ts';
import { isCapitalized, isMannerAdverb } from './wordClasses.ts';

export type ClauseTokenKind =
  | 'word'
  | 'name'
  | 'number'
  | 'pronoun'
  | 'determiner'
  | 'preposition'
  | 'conjunction'
  | 'subordinator'
  | 'relative'
  | 'auxiliary'
  | 'adverb'
  | 'time'
  | 'verb'
  | 'comma'
  | 'dash'
  | 'open'
  | 'close'
  | 'stop'
  | 'quotation';

export interface ClauseToken {
  /** Absolute. */
  readonly start: number;
  readonly end: number;
  readonly kind: ClauseTokenKind;
  /** Empty for a quotation. */
  readonly text: string;
  /** In small letters, apostrophes straight. */
  readonly lower: string;
  /** Ends in 's or s’: what follows belongs to it. */
  readonly possessive: boolean;
}

/** The tokens in [from, to), absolute; each quotation is one token. The caller bounds the stretch. */
export function readClause(scene: Scene, section: Section, from: number, to: number): readonly ClauseToken[] {
  const { tokens } = section.passage;
  const base = section.span.start;
  const clause: ClauseToken[] = [];
  for (let at = countLeading(tokens, ({ start }) => start + base < from); at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || token.start + base >= to) break;
    const before = clause.at(-1);
    const read = readToken(token, scene, base, before);
    const goesOn =
      isQuotation(read) && before && isQuotation(before) && scene.masked[read.start - 1] === blank;
    if (goesOn) clause[clause.length - 1] = { ...before, end: read.end };
    else if (!isHyphen(read, before)) clause.push(read);
  }
  return clause;
}

function readToken(
  token: Token,
  { masked, mentions }: Scene,
  base: number,
  before: ClauseToken | undefined,
): ClauseToken {
  const [start, end] = [token.start + base, token.end + base];
  if (masked[start] === blank)
    return { start, end, kind: 'quotation', text: '', lower: '', possessive: false };
  const { text } = token;
  const lower = text.toLowerCase().replaceAll('’', "'");
  const possessive = /(?:'s|s')$/.test(lower) || lower === "'";
  // Read, Will and From may be names.
  const named = isCapitalized(text) && mentions.namesAt(start);
  return { start, end, kind: named ? 'name' : kindOf(token, lower, before), text, lower, possessive };
}

/** Speech in marks, which is one token, whatever it holds. */
export function isQuotation(token: ClauseToken | undefined): boolean {
  return token?.kind === 'quotation';
}

/** The hyphen of "54-year-old" is no dash. */
function isHyphen({ lower, start }: ClauseToken, before: ClauseToken | undefined): boolean {
  return lower === '-' && before?.end === start;
}

const marks: Readonly<Record<string, ClauseTokenKind>> = {
  ',': 'comma',
  '(': 'open',
  '[': 'open',
  ')': 'close',
  ']': 'close',
  '—': 'dash',
  '–': 'dash',
  '--': 'dash',
  '-': 'dash',
  ';': 'stop',
  ':': 'stop',
  '.': 'stop',
  '!': 'stop',
  '?': 'stop',
};

const smallWords: readonly (readonly [ReadonlySet<string>, ClauseTokenKind])[] = [
  [relatives, 'relative'],
  [timeAdverbials, 'time'],
  [conjunctions, 'conjunction'],
  [beforeVerbs, 'auxiliary'],
  [subordinators, 'subordinator'],
  [prepositions, 'preposition'],
  [determiners, 'determiner'],
  [standalonePronouns, 'pronoun'],
  [plainAdverbs, 'adverb'],
];

function kindOf({ text, kind }: Token, lower: string, before: ClauseToken | undefined): ClauseTokenKind {
  const mark = marks[text];
  if (mark) return mark;
  if (kind === 'number') return 'number';
  if (lower === 'to') return 'preposition';
  const opening = !before || beginsClause(before);
  const small = smallWords.find(([words]) => words.has(lower));
  const capital = isCapitalized(text);
  // "May", "Will" and "Most" in the middle of a sentence are names; "US" is no pronoun.
  if (small && !(capital && !opening && !relatives.has(lower) && small[1] !== 'time')) return small[1];
  if ((!capital || opening) && isMannerAdverb(lower)) return 'adverb';
  if (capital) return 'name';
  return isVerb(lower) && before?.kind !== 'determiner' ? 'verb' : 'word';
}

function beginsClause({ kind }: ClauseToken): boolean {
  return kind === 'quotation' || kind === 'stop' || kind === 'dash' || kind === 'open' || kind === 'comma';
}

function isVerb(lower: string): boolean {
  if (finiteVerbs.has(lower)) return true;
  return (
    (reportingVerbForms.has(lower) || speechActForms.has(lower)) &&
    /(?:ed|ing|said|told|wrote|says|tells)$/.test(lower)
  );
}
