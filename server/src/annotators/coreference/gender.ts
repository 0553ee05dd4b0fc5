// The gender that mentions tell, as far as it may stand against another name or a pronoun.
import { givenNames } from '../../lexicon/en/givenNames.ts';
import { courtesyTitles, genderedHeads } from '../../lexicon/en/titles.ts';
import { sliceSpan } from '../../text/span.ts';
import type { Gender, Mention } from '../layers.ts';
import { nameWords } from './nameForm.ts';
import { vote } from './vote.ts';

/** Undefined for a word alone that is known as a given name: in "Kelly left" it may be the surname of any Kelly. */
export function sureGender(text: string, mention: Mention): Gender | undefined {
  if (mention.form !== 'name' || mention.gender === undefined) return mention.gender;
  const [word, ...others] = nameWords(sliceSpan(text, mention.head));
  const byWord = others.length === 0 && givenNames.get(word ?? '') === mention.gender;
  return byWord && !tellsGender(text, mention) ? undefined : mention.gender;
}

/** What full names and titles tell of a person; where there are none, what words alone do. */
export function genderOfChain(text: string, mentions: readonly Mention[]): Gender | undefined {
  return (
    vote(mentions.map((mention) => sureGender(text, mention))) ?? vote(mentions.map(({ gender }) => gender))
  );
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
