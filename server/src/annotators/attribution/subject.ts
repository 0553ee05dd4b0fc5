// The subject of a verb, among the tokens of its sentence before it: next to it, behind an apposition or a relative
// clause, or, where the verb is joined to an earlier one, the subject of that one.
import type { ClauseToken, ClauseTokenKind } from './clause.ts';
import type { TokenRange } from './nounPhrase.ts';
import { phraseEndingAt, phraseStartingAt } from './nounPhrase.ts';

/** The subject of the verb that stands right behind the last token; undefined where none can be told. */
export function subjectBefore(tokens: readonly ClauseToken[]): TokenRange | undefined {
  const last = skipAuxiliaries(tokens, tokens.length - 1);
  const token = tokens[last];
  if (!token) return undefined;
  // "a sign that read".
  if (token.lower === 'that' && tokens[last - 1]?.kind === 'word') return antecedent(tokens, last);
  if (token.kind === 'conjunction' || token.kind === 'preposition') return mainSubject(tokens.slice(0, last));
  if (token.kind === 'relative') return antecedent(tokens, last);
  if (token.kind === 'comma' || token.kind === 'dash')
    return acrossInsertion(tokens, last) ?? mainSubject(tokens.slice(0, last));
  return openApposition(tokens, last) ?? phraseEndingAt(tokens, last);
}

/** "“…,” Ann Lee, a lawyer and fellow at York said": an apposition that no comma closes. */
function openApposition(tokens: readonly ClauseToken[], last: number): TokenRange | undefined {
  const comma = tokens.findIndex(({ kind }) => kind !== 'name');
  if (comma < 1 || tokens[comma]?.kind !== 'comma' || tokens[0]?.kind !== 'name') return undefined;
  const next = tokens[comma + 1];
  const apposed = next?.kind === 'determiner' || next?.kind === 'relative' || next?.kind === 'number';
  const oneGroup = tokens
    .slice(comma + 1, last + 1)
    .every(({ kind }) => kind !== 'comma' && kind !== 'quotation');
  return apposed && oneGroup && last > comma + 1 ? { from: 0, to: last } : undefined;
}

/** The index before "has also", "later", "on Monday". */
function skipAuxiliaries(tokens: readonly ClauseToken[], from: number): number {
  let at = from;
  for (; at >= 0; at--) {
    const kind = tokens[at]?.kind;
    if (kind === 'auxiliary' || kind === 'adverb') continue;
    if (kind !== 'time') break;
    if (tokens[at - 1]?.kind === 'preposition') at--;
  }
  return at;
}

/** "Ann Lee, who |": the phrase before the relative pronoun, which is part of it. */
function antecedent(tokens: readonly ClauseToken[], at: number): TokenRange | undefined {
  const before = tokens[at - 1]?.kind === 'comma' ? at - 2 : at - 1;
  const phrase = phraseEndingAt(tokens, before) ?? { from: at, to: at };
  return { from: phrase.from, to: at };
}

/** "Ann Lee, 56, a lawyer from York, |": the first phrase that is no adverbial, with what is set after it. */
function acrossInsertion(tokens: readonly ClauseToken[], last: number): TokenRange | undefined {
  const groups = groupsOf(tokens, last);
  const at = firstSubjectGroup(tokens, groups);
  const group = groups[at];
  if (!group) return undefined;
  const phrase = phraseEndingAt(tokens, group.to, group.from);
  return phrase && { from: phrase.from, to: last - 1 };
}

/** The subject of the first clause of the sentence: behind leading adverbials, up to its verb. */
export function mainSubject(tokens: readonly ClauseToken[]): TokenRange | undefined {
  const groups = groupsOf(tokens, tokens.length);
  const pronoun = groups.findLast(({ from }) => personal.has(tokens[from]?.lower ?? ''));
  if (pronoun) return { from: pronoun.from, to: pronoun.from };
  for (const group of groups) {
    if (isAdverbial(tokens, group)) continue;
    const first = afterOpening(tokens, group);
    const phrase = phraseStartingAt(tokens, first);
    if (phrase) return phrase;
  }
  return undefined;
}

const personal = new Set(['he', 'she', 'they', 'i', 'we']);

/** "… when protesters broke in, |": the subject of the subordinate clause that ends there. */
export function lastClauseSubject(tokens: readonly ClauseToken[]): TokenRange | undefined {
  const group = groupsOf(tokens, tokens.length).at(-1);
  if (!group) return undefined;
  for (let at = group.to; at > group.from; at--) {
    const token = tokens[at];
    if (token?.kind === 'subordinator' && clauseOpeners.has(token.lower))
      return phraseStartingAt(tokens, at + 1);
  }
  return undefined;
}

const clauseOpeners = new Set(['when', 'where', 'while', 'whilst', 'as', 'after', 'before']);

/** The stretches between commas and dashes; what stands before a quotation or a full stop is left out. */
function groupsOf(tokens: readonly ClauseToken[], end: number): readonly TokenRange[] {
  const groups: TokenRange[] = [];
  let from = 0;
  let depth = 0;
  for (let at = 0; at <= end; at++) {
    const kind = at === end ? 'comma' : tokens[at]?.kind;
    if (kind === 'open') depth++;
    if (kind === 'close') depth--;
    if (kind === 'quotation' || (kind === 'stop' && depth <= 0 && tokens[at + 1]?.kind !== 'comma')) {
      groups.length = 0;
      from = at + 1;
    } else if ((kind === 'comma' || kind === 'dash') && (depth <= 0 || at === end)) {
      if (at > from) groups.push({ from, to: at - 1 });
      from = at + 1;
    }
  }
  return groups;
}

/** A group that a conjunction or a subordinator opens begins a clause of its own: what is before it does not count. */
function firstSubjectGroup(tokens: readonly ClauseToken[], groups: readonly TokenRange[]): number {
  let found = -1;
  groups.forEach((group, index) => {
    const kind = tokens[group.from]?.kind;
    if (kind === 'conjunction' || (kind === 'subordinator' && index > 0)) found = -1;
    if (found < 0 && !isAdverbial(tokens, group)) found = index;
  });
  return found;
}

const leading: ReadonlySet<ClauseTokenKind> = new Set([
  'preposition',
  'subordinator',
  'adverb',
  'time',
  'relative',
]);

/** "In May", "When he left", "Speaking in York", "Asked about it". */
function isAdverbial(tokens: readonly ClauseToken[], { from, to }: TokenRange): boolean {
  const first = tokens[from];
  if (!first) return true;
  if (from === to && (first.kind === 'adverb' || first.kind === 'time' || first.kind === 'number'))
    return true;
  if (leading.has(first.kind) && first.kind !== 'adverb') return true;
  const opener = first.kind === 'adverb' || first.kind === 'conjunction' ? tokens[from + 1] : first;
  return opener !== undefined && isParticiple(opener) && tokens[from + 1]?.kind !== 'name';
}

function isParticiple({ lower, kind }: ClauseToken): boolean {
  return (
    (kind === 'word' || kind === 'name' || kind === 'verb') && /(?:\p{L}{2}ing|\p{L}{2}ed)$/u.test(lower)
  );
}

/** Behind "And", "But", "Meanwhile". */
function afterOpening(tokens: readonly ClauseToken[], { from, to }: TokenRange): number {
  let at = from;
  while (at < to && (tokens[at]?.kind === 'conjunction' || tokens[at]?.kind === 'adverb')) at++;
  return at;
}
