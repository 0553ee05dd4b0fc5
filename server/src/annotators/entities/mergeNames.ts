// Brings together what the tagger and the rules found in a passage: the tagger says which words are names and of which type, the
// rules add titles, pronouns and descriptions, and have the last word where a sure sign stands beside the name.
import { isDemonym } from './isDemonym.ts';
import { areNoNames } from './notNames.ts';
import { givenNames } from '../../lexicon/en/givenNames.ts';
import type { PassageNames } from './passageNames.ts';
import type { PlacedCandidate } from './subjects.ts';
import type { TaggedName } from './tagger/labels.ts';
import type { WordRange } from './tagger/ruleReadings.ts';
import { headOf } from './tagger/ruleReadings.ts';
import type { Word } from './words.ts';

/** In the order of the text. */
export function mergeNames(
  { words, candidates }: PassageNames,
  tagged: readonly TaggedName[],
): readonly PlacedCandidate[] {
  const others = candidates.filter(({ form }) => form === 'pronoun' || form === 'nominal');
  const ruled = candidates.flatMap((candidate) => {
    if (candidate.form === 'pronoun' || candidate.form === 'nominal') return [];
    const range = headOf(words, candidate);
    return range ? [{ candidate, range }] : [];
  });
  const sure = ruled.filter(({ candidate }) => isSure(candidate));
  const names = tagged.filter(
    (name) => !isBareNoun(words, name) && !sure.some(({ range }) => overlap(range, name)),
  );
  const missed = ruled.filter(
    ({ candidate, range }) =>
      isLikely(candidate) &&
      !sure.some((other) => overlap(other.range, range)) &&
      !names.some((name) => overlap(name, range)),
  );
  return [
    ...others,
    ...[...sure, ...missed].map(({ candidate }) => candidate),
    ...names.map((name) => nameOf(words, name, ruled)),
  ].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

interface Ruled {
  readonly candidate: PlacedCandidate;
  readonly range: WordRange;
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

/** "the Republic", "the Treaty": a capital letter out of respect. */
function isBareNoun(words: readonly Word[], { from, to, type }: TaggedName): boolean {
  return (type === 'MISC' || type === 'LOC') && !isDemonym(words, from, to) && areNoNames(words, from, to);
}

function overlap(a: WordRange, b: WordRange): boolean {
  return a.from < b.to && b.from < a.to;
}

function nameOf(words: readonly Word[], name: TaggedName, ruled: readonly Ruled[]): PlacedCandidate {
  const { from, to } = name;
  const [first, last] = [words[from], words[to - 1]];
  const span = { start: first?.start ?? 0, end: last?.end ?? 0 };
  const same = ruled.find(({ range }) => range.from === from && range.to === to);
  const type = same && knowsType(same.candidate) ? same.candidate.type : name.type;
  const near = same ?? ruled.find(({ range }) => overlap(range, name));
  const title = type === 'PER' ? near?.candidate.title : undefined;
  const word = to - from === 1 ? first : undefined;
  const demonym = type !== 'PER' && isDemonym(words, from, to);
  return {
    span,
    head: span,
    form: demonym ? 'demonym' : (same?.candidate.form ?? (word?.shape === 'acronym' ? 'acronym' : 'name')),
    type: demonym ? 'MISC' : type,
    title: title && (title.end <= span.start || title.start >= span.end) ? title : undefined,
    gender: type === 'PER' ? (near?.candidate.gender ?? givenNames.get(first?.lower ?? '')) : undefined,
    subject: false,
    source: same && same.candidate.type === type ? same.candidate.source : 'tagger',
    weight: 0,
    doubtful: false,
    from: title ? Math.min(from, near?.candidate.from ?? from) : from,
    to,
  };
}
