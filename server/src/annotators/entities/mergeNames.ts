// Brings together what the tagger and the rules found in a passage: the tagger says which words are names and of which type, the
// rules add titles, pronouns and descriptions, and have the last word where a sure sign stands beside the name.
import { givenNames } from '../../lexicon/en/givenNames.ts';
import { isNamed } from '../layers.ts';
import { isDemonym } from './isDemonym.ts';
import { areNoNames } from './notNames.ts';
import type { PassageNames } from './passageNames.ts';
import type { RuleIndex, Ruled } from './ruleIndex.ts';
import { indexRules } from './ruleIndex.ts';
import type { PlacedCandidate } from './subjects.ts';
import type { TaggedName } from './tagger/labels.ts';
import type { WordRange } from './tagger/ruleReadings.ts';
import type { Word } from './words.ts';

/** In the order of the text. */
export function mergeNames(passage: PassageNames, tagged: readonly TaggedName[]): readonly PlacedCandidate[] {
  const before = merged.get(tagged);
  if (before?.passage === passage) return before.candidates;
  const candidates = merge(passage, tagged);
  merged.set(tagged, { passage, candidates });
  return candidates;
}

/** By the tagger's list, which is the same while nothing changes. */
const merged = new WeakMap<
  readonly TaggedName[],
  { readonly passage: PassageNames; readonly candidates: readonly PlacedCandidate[] }
>();

function merge(
  { words, candidates }: PassageNames,
  tagged: readonly TaggedName[],
): readonly PlacedCandidate[] {
  const rules = indexRules(words, candidates);
  const taken = new Uint8Array(words.length);
  const sure = rules.names.filter(({ candidate }) => isSure(candidate));
  for (const { range } of sure) take(taken, range);
  const names = tagged.filter(
    (name) => !isBareNoun(words, name) && !isOffice(words, name, rules.office) && !isTaken(taken, name),
  );
  for (const name of names) take(taken, name);
  const missed = rules.names.filter(({ candidate, range }) => isLikely(candidate) && !isTaken(taken, range));
  return [
    ...candidates.filter((candidate) => !isNamed(candidate)),
    ...[...sure, ...missed].map(({ candidate }) => candidate),
    ...names.map((name) => nameOf(words, name, rules)),
  ].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

function take(taken: Uint8Array, { from, to }: WordRange): void {
  taken.fill(1, from, to);
}

function isTaken(taken: Uint8Array, { from, to }: WordRange): boolean {
  for (let at = from; at < to; at++) if (taken[at] === 1) return true;
  return false;
}

/** The rules know better than the tagger. */
function isSure({ weight, doubtful, source }: PlacedCandidate): boolean {
  return !doubtful && (weight >= 3 || (source === 'bracket' && weight >= 2));
}

/** Of the same words the rules know better what they are: a well-known acronym, a listed place of several words. */
function knowsType({ form, type, weight, doubtful, source }: PlacedCandidate): boolean {
  if (doubtful) return false;
  return (form === 'acronym' && weight >= 1) || (source === 'gazetteer' && type === 'LOC' && weight >= 2);
}

/** The rules are right where the tagger sees no name at all. */
function isLikely({ form, type, weight, doubtful }: PlacedCandidate): boolean {
  return !doubtful && type !== undefined && (form === 'acronym' || (weight >= 2 && type !== 'MISC'));
}

/** "the Republic", "the Government", "the Treaty": a capital letter out of respect. */
function isBareNoun(words: readonly Word[], { from, to, type }: TaggedName): boolean {
  if (type === 'ORG') return to - from === 1 && respected.has(words[from]?.lower ?? '');
  return type !== 'PER' && !isDemonym(words, from, to) && areNoNames(words, from, to);
}

/** "Parliament" and "Army" are names where there is one in the country; these are not. */
const respected = new Set(['government', 'cabinet', 'opposition', 'administration', 'company', 'board']);

/** "Foreign Affairs" of "the Minister of Foreign Affairs". */
function isOffice(words: readonly Word[], { from, to }: TaggedName, office: Uint8Array): boolean {
  for (let at = from; at < to; at++) if (office[at] !== 1) return false;
  return !isDemonym(words, from, to) && areNoNames(words, from, to);
}

function nameOf(words: readonly Word[], name: TaggedName, { nameAt }: RuleIndex): PlacedCandidate {
  const { from, to } = name;
  const [first, last] = [words[from], words[to - 1]];
  const span = { start: first?.start ?? 0, end: last?.end ?? 0 };
  const near = nearestRuled(nameAt, name);
  const same = near?.range.from === from && near.range.to === to ? near.candidate : undefined;
  const type = same && knowsType(same) ? same.type : name.type;
  const title = type === 'PER' ? near?.candidate.title : undefined;
  const word = to - from === 1 ? first : undefined;
  // "Virginia Gov. Terry Roe" is no woman: what the rules took for the given name may be something else.
  const told = title || near?.range.from === from ? near?.candidate.gender : undefined;
  const demonym = type !== 'PER' && isDemonym(words, from, to);
  return {
    span,
    head: span,
    form: demonym ? 'demonym' : (same?.form ?? (word?.shape === 'acronym' ? 'acronym' : 'name')),
    type: demonym ? 'MISC' : type,
    title: title && (title.end <= span.start || title.start >= span.end) ? title : undefined,
    gender: type === 'PER' ? (told ?? givenNames.get(first?.lower ?? '')) : undefined,
    subject: false,
    source: same && same.type === type ? same.source : 'tagger',
    weight: 0,
    doubtful: false,
    from: title ? Math.min(from, near?.candidate.from ?? from) : from,
    to,
  };
}

function nearestRuled(nameAt: RuleIndex['nameAt'], { from, to }: WordRange): Ruled | undefined {
  for (let at = from; at < to; at++) if (nameAt[at]) return nameAt[at];
  return undefined;
}
