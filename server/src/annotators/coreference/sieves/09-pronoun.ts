// Sieve 9: he and she, in the narrator's words. Who speaks in a quotation may mean anyone, so pronouns in it stay open.
import { sliceSpan } from '../../../text/span.ts';
import type { Gender } from '../../layers.ts';
import { lookAhead } from '../cataphora.ts';
import type { Candidate, Reading } from '../discourse.ts';
import type { Standing } from '../standing.ts';
import { isSubject } from '../standing.ts';
import type { Resolution } from '../resolution.ts';

const genderOf: ReadonlyMap<string, Gender> = new Map([
  ...['he', 'him', 'his', 'himself'].map((word) => [word, 'male'] as const),
  ...['she', 'her', 'hers', 'herself'].map((word) => [word, 'female'] as const),
]);
/** The one whom the sentence says it of. */
const reflexives = new Set(['himself', 'herself']);

/** At most so many sentences without a person may lie between a pronoun and the one it means; quotations do not count. */
const farthest = 4;

/** Undefined for other pronouns. */
export function genderOfPronoun(word: string): Gender | undefined {
  return genderOf.get(word.toLowerCase());
}

/** The subject of the same sentence, else of the nearest sentence before it that is not a quotation. */
export function resolvePronoun(
  resolution: Resolution,
  reading: Reading,
  sentencesBetween: (from: number) => number,
): number | undefined {
  const { mention, insideSpeech, sentence, trail } = reading;
  const word = sliceSpan(resolution.document.text, mention.span).toLowerCase();
  const gender = genderOf.get(word);
  if (!gender || insideSpeech) return undefined;
  const ahead = lookAhead(resolution, reading, gender);
  if (ahead !== undefined) return ahead;
  if (reflexives.has(word)) return resolveReflexive(resolution, reading, gender);
  for (const { sentence: at, candidates } of trail.sentences.toReversed()) {
    if (sentencesBetween(at) > farthest) return undefined;
    const sameSentence = at === sentence;
    const free = candidates.filter(
      (candidate) =>
        fits(candidate, gender, reading) &&
        !(sameSentence && word === 'him' && isSubject(candidate.standing)),
    );
    const found = pick(free, gender, reading);
    if (found) return found.chain;
  }
  return undefined;
}

/** "Lee himself", "Lee blamed himself": who is named right before it, else who acted last in the sentence. */
function resolveReflexive(resolution: Resolution, reading: Reading, gender: Gender): number | undefined {
  const { mention, order, sentence, trail } = reading;
  const before = resolution.mentions[order - 1];
  const fitting = (trail.sentences.at(-1)?.candidates ?? []).filter((candidate) =>
    fits(candidate, gender, reading),
  );
  if (trail.sentences.at(-1)?.sentence !== sentence) return undefined;
  const beside =
    before &&
    sliceSpan(resolution.document.text, { start: before.span.end, end: mention.span.start }) === ' ';
  const found = beside
    ? fitting.find(({ start }) => start === before.span.start)
    : fitting.findLast(({ standing }) => isSubject(standing));
  return found?.chain;
}

function fits({ chain, gender }: Candidate, wanted: Gender, { genders }: Reading): boolean {
  const known = chain === undefined ? gender : genders.get(chain);
  return known === undefined || known === wanted;
}

/** Who speaks, else the subject, else who is new, else who is surely of this gender and named last, else who is named last. */
function pick(candidates: readonly Candidate[], wanted: Gender, { genders }: Reading): Candidate | undefined {
  const find = (standing: Standing) => candidates.find((candidate) => candidate.standing === standing);
  const introduced = candidates.findLast((candidate) => candidate.introduced);
  const sure = candidates.filter(({ chain }) => chain !== undefined && genders.get(chain) === wanted);
  return (
    find('speaker') ??
    find('subject') ??
    introduced ??
    find('subordinate') ??
    sure.at(-1) ??
    candidates.at(-1)
  );
}
