// Acronyms of an invented body: not introduced, introduced twice, used before their introduction, introduced for nothing.
import { pick } from '../random.ts';
import { invented, nobodysBody } from './craft.ts';
import type { Copy, Fault, FaultKind } from './fault.ts';

interface Words {
  readonly name: string;
  readonly letters: string;
  readonly verb: string;
}

function kindOf(
  id: string,
  { rule, grade }: Pick<FaultKind, 'rule' | 'grade'>,
  faulty: (words: Words) => string,
): FaultKind {
  return { id, rule, grade, plant: (copy) => plant(copy, faulty) };
}

function plant(copy: Copy, faulty: (words: Words) => string): Fault {
  const verb =
    pick(copy.random, ['met in the town hall', 'published its report', 'moved to a new building']) ?? '';
  const words = { ...nobodysBody(copy), verb };
  const { name, letters } = words;
  const clean = `The ${name} (${letters}) ${verb} in the spring.\n\nMost members of the ${letters} have been there for years.`;
  return invented(copy, clean, faulty(words));
}

const early = { rule: 'acronym-before-definition', grade: 'E' } as const;

export const acronymDefinitionRemoved = kindOf(
  'acronym-definition-removed',
  { rule: 'undefined-acronym', grade: 'H' },
  ({ letters, verb }) =>
    `The ${letters} ${verb} in the spring.\n\nMost members of the ${letters} have been there for years.`,
);
export const acronymIntroducedTwice = kindOf(
  'acronym-introduced-twice',
  early,
  ({ name, letters, verb }) =>
    `The ${name} (${letters}) ${verb} in the spring.\n\nMost members of the ${name} (${letters}) have been there for years.`,
);
export const acronymUsedEarly = kindOf(
  'acronym-used-early',
  early,
  ({ name, letters, verb }) =>
    `The ${letters} ${verb} in the spring.\n\nMost members of the ${name} (${letters}) have been there for years.`,
);
export const acronymNeverUsed = kindOf(
  'acronym-never-used',
  { rule: 'acronym-used-once', grade: 'E' },
  ({ name, letters, verb }) =>
    `The ${name} (${letters}) ${verb} in the spring.\n\nMost members have been there for years.`,
);
