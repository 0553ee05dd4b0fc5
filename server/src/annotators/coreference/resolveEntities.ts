// Coreference: gathers the mentions of each person, body and place in a chain, by sieves that go from sure to likely.
import type { Document } from '../../document/document.ts';
import type { Entity } from '../layers.ts';
import { buildEntities } from './buildEntities.ts';
import { readInOrder } from './readInOrder.ts';
import type { Layers, Sieve } from './resolution.ts';
import { joinEntries, keepEntries } from './sieves/00-register.ts';
import { keepJudged } from './sieves/00-judgement.ts';
import { groupExactNames } from './sieves/01-exactName.ts';
import { joinNameVariants } from './sieves/02-nameVariant.ts';
import { joinAcronyms } from './sieves/03-acronym.ts';
import { joinFullNames } from './sieves/04-fullName.ts';
import { joinSurnames } from './sieves/05-surname.ts';
import { joinPatronymics } from './sieves/06-patronymic.ts';
import { joinGivenNames } from './sieves/07-givenName.ts';
import { resolveFirstPerson } from './sieves/10-firstPerson.ts';

const sieves: readonly Sieve[] = [
  joinEntries,
  joinNameVariants,
  joinAcronyms,
  joinFullNames,
  joinPatronymics,
  joinSurnames,
  joinGivenNames,
  keepEntries,
  keepJudged,
  readInOrder,
  resolveFirstPerson,
];

/** Names and acronyms belong to just one entity each; pronouns and nominals to one or, where it is not clear, to none. */
export function resolveEntities(document: Document, layers: Layers): readonly Entity[] {
  const resolution = groupExactNames(document, layers);
  for (const sieve of sieves) sieve(resolution);
  return buildEntities(resolution);
}
