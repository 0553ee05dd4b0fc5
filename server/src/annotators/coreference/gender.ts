// The gender that mentions tell, as far as it may stand against another name or a pronoun.
import { givenNames } from '../../lexicon/en/givenNames.ts';
import { courtesyTitles, genderedHeads } from '../../lexicon/en/titles.ts';
import { unisexNames } from '../../lexicon/en/unisexNames.ts';
import { sliceSpan } from '../../text/span.ts';
import type { Gender, Mention } from '../layers.ts';
import type { GenderVotes } from './genderVotes.ts';
import { nameWords } from './nameForm.ts';
import { vote } from './vote.ts';

/** Undefined for a word alone that is known as a given name: in "Kelly left" it may be the surname of any Kelly. */
export function sureGender(text: string, mention: Mention): Gender | undefined {
  if (mention.form !== 'name' || mention.gender === undefined) return mention.gender;
  const written = sliceSpan(text, mention.head);
  if (/\S \S/.test(written) && !/^the /i.test(written)) return mention.gender;
  const [word, ...others] = nameWords(written);
  const byWord = others.length === 0 && givenNames.get(word ?? '') === mention.gender;
  return byWord && !tellsGender(text, mention) ? undefined : mention.gender;
}

/** What full names and titles tell of a person; where there are none, what words alone do. */
export function genderOfChain(text: string, mentions: readonly Mention[]): Gender | undefined {
  return (
    vote(mentions.map((mention) => sureGender(text, mention))) ?? vote(mentions.map(({ gender }) => gender))
  );
}

/** So many times "he" alone must follow a Hillary to make a man of one, for there may be someone whom the analysis does not see. */
const manyVotes = 4;

/** What is told of a person, given what pronouns say: a title is sure, a given name is not. */
export function weighGender(
  text: string,
  mentions: readonly Mention[],
  { male, female }: GenderVotes,
): Gender | undefined {
  const told = genderOfChain(text, mentions);
  const voted = male > 2 * female ? 'male' : female > 2 * male ? 'female' : undefined;
  if (told === undefined || voted === undefined || told === voted) return told ?? voted;
  if (mentions.some((mention) => tellsGender(text, mention))) return told;
  const unisex = mentions.some(({ head }) => unisexNames.has(nameWords(sliceSpan(text, head))[0] ?? ''));
  return Math.max(male, female) >= (unisex ? 1 : manyVotes) && Math.min(male, female) === 0 ? voted : told;
}

/** What most of the mentions tell: where an article writes "Mrs Lee", a bare "Lee" is hardly her brother. */
export function usualGender(text: string, mentions: readonly Mention[]): Gender | undefined {
  const usual = vote(mentions.map((mention) => sureGender(text, mention) ?? 'none'));
  return usual === 'none' ? undefined : usual;
}

function tellsGender(text: string, { title }: Mention): boolean {
  const words = title ? sliceSpan(text, title).toLowerCase().split(/\s+/) : [];
  return words.some((word) => (courtesyTitles.get(word) ?? genderedHeads.get(word)) !== undefined);
}
