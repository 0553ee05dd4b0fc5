// The shorter forms that follow a judged name: "Lee" where the user said that "Ann Lee" is a company.
import type { Mention } from '../layers.ts';
import type { SectionMentions } from './mentionsBySection.ts';
import { keyOf } from './mentionsBySection.ts';
import type { NameJudgement, TypeJudgement } from './nameJudgement.ts';
import { isTyped } from './nameJudgement.ts';

/** What was said of the name that a mention has a part of; undefined where it follows none. Not for judged mentions. */
export type Followed = (mention: Mention, key: string) => TypeJudgement | undefined;

/**
 * People alone are called by parts of their names, so a name that neither was nor becomes a person's has no followers.
 * A part follows where it was taken for the same thing as the whole, and no other person's name ends or begins with it.
 */
export function followersOf(
  sections: readonly SectionMentions[],
  judgements: ReadonlyMap<string, NameJudgement>,
): Followed {
  const { wholes, people } = fullNames(sections, judgements);
  const owners = new Map<string, Whole | undefined>();
  for (const whole of wholes) {
    for (const part of partsOf(whole)) owners.set(part, owners.has(part) ? undefined : whole);
  }
  for (const name of people) {
    for (const part of [firstOf(name), ...surnamesOf(name)]) owners.delete(part);
  }
  return ({ type, known }, key) => {
    const whole = known ? undefined : owners.get(key);
    return whole && (type === undefined || whole.types.has(type)) ? whole.judgement : undefined;
  };
}

interface Whole {
  readonly name: string;
  readonly judgement: TypeJudgement;
  /** What the analysis took it for. */
  readonly types: Set<Mention['type']>;
}

/** The judged names that were found, and the full names of people whom nobody judged. */
function fullNames(
  sections: readonly SectionMentions[],
  judgements: ReadonlyMap<string, NameJudgement>,
): { readonly wholes: Iterable<Whole>; readonly people: Iterable<string> } {
  const wholes = new Map<string, Whole>();
  const people = new Set<string>();
  for (const { section, own } of sections) {
    for (const mention of own) {
      const name = keyOf(section, mention);
      if (!name?.includes(' ')) continue;
      const judgement = judgements.get(name);
      if (judgement && isTyped(judgement)) {
        const whole = wholes.get(name) ?? { name, judgement, types: new Set() };
        wholes.set(name, whole);
        whole.types.add(mention.type);
      } else if (!judgement && mention.type === 'PER') people.add(name);
    }
  }
  return { wholes: wholes.values(), people };
}

function partsOf({ name, judgement, types }: Whole): ReadonlySet<string> {
  if (types.has('PER')) return new Set([firstOf(name), ...surnamesOf(name)]);
  return new Set(judgement.type === 'PER' ? surnamesOf(name) : []);
}

function firstOf(name: string): string {
  return name.slice(0, name.indexOf(' '));
}

/** "der Leyen" and "Leyen" of "Ursula der Leyen": as many words as coreference takes for a surname. */
function surnamesOf(name: string): readonly string[] {
  const words = name.split(' ');
  const from = Math.max(1, words.length - 3);
  return words.slice(from).map((_, index) => words.slice(from + index).join(' '));
}
