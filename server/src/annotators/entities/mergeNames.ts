// Brings together what the tagger and the rules found in a passage: the tagger says which words are names and of which type, the
// rules add titles, pronouns and descriptions, and have the last word where a sure sign stands beside the name.
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
  const names = tagged
    .filter((name) => !sure.some(({ range }) => overlap(range, name)))
    .map((name) => nameOf(words, name, ruled));
  return [...others, ...sure.map(({ candidate }) => candidate), ...names].sort(
    (a, b) => a.span.start - b.span.start || b.span.end - a.span.end,
  );
}

interface Ruled {
  readonly candidate: PlacedCandidate;
  readonly range: WordRange;
}

function isSure({ weight, doubtful }: PlacedCandidate): boolean {
  return weight >= 3 && !doubtful;
}

function overlap(a: WordRange, b: WordRange): boolean {
  return a.from < b.to && b.from < a.to;
}

function nameOf(words: readonly Word[], name: TaggedName, ruled: readonly Ruled[]): PlacedCandidate {
  const { from, to, type } = name;
  const [first, last] = [words[from], words[to - 1]];
  const span = { start: first?.start ?? 0, end: last?.end ?? 0 };
  const same = ruled.find(({ range }) => range.from === from && range.to === to);
  const near = same ?? ruled.find(({ range }) => overlap(range, name));
  const title = type === 'PER' ? near?.candidate.title : undefined;
  const acronym = to - from === 1 && first?.shape === 'acronym';
  return {
    span,
    head: span,
    form: acronym ? 'acronym' : 'name',
    type,
    title: title && (title.end <= span.start || title.start >= span.end) ? title : undefined,
    gender: type === 'PER' ? (near?.candidate.gender ?? givenNames.get(first?.lower ?? '')) : undefined,
    subject: false,
    source: same?.candidate.type === type ? same.candidate.source : 'tagger',
    weight: 0,
    doubtful: false,
    from: title ? Math.min(from, near?.candidate.from ?? from) : from,
    to,
  };
}
