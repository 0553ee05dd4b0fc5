// What pronouns tell of people's genders: where one person alone is spoken of, the "she" that comes next is hardly anyone else.
import { sliceSpan } from '../../text/span.ts';
import type { Mention } from '../layers.ts';
import { Walk } from './walk.ts';
import type { Resolution } from './resolution.ts';
import { chainOf } from './resolution.ts';

export interface GenderVotes {
  male: number;
  female: number;
}

/** By chain. Counts "he" and "she" in the narrator's words that come next after a sentence, or a start of one, with one person in it. */
export function countGenderVotes(
  resolution: Resolution,
  people: ReadonlySet<number>,
): Map<number, GenderVotes> {
  const votes = new Map<number, GenderVotes>();
  const walk = new Walk(resolution);
  let here = -1;
  let alone: number | 'several' | undefined;
  let before: number | 'several' | undefined;
  for (const mention of resolution.mentions) {
    const sentence = walk.sentence(mention.span.start);
    if (walk.insideSpeech(mention.span)) continue;
    if (sentence !== here) [here, before, alone] = [sentence, alone, undefined];
    const pronoun = pronounOf(resolution, mention);
    const meant = alone ?? before;
    if (pronoun && typeof meant === 'number') vote(votes, meant, pronoun);
    if (pronoun) alone ??= before;
    const person = personOf(resolution, mention, people);
    if (person !== undefined) alone = alone === undefined || alone === person ? person : 'several';
  }
  return votes;
}

function pronounOf(
  { document: { text } }: Resolution,
  { form, span }: Mention,
): keyof GenderVotes | undefined {
  if (form !== 'pronoun') return undefined;
  const word = sliceSpan(text, span).toLowerCase();
  return word === 'he' ? 'male' : word === 'she' ? 'female' : undefined;
}

/** Someone without a name stands in the way as another person does. */
function personOf(
  resolution: Resolution,
  mention: Mention,
  people: ReadonlySet<number>,
): number | 'several' | undefined {
  if (mention.form === 'nominal') return mention.type === 'ORG' ? undefined : 'several';
  const chain = mention.form === 'pronoun' ? undefined : chainOf(resolution, mention);
  return chain !== undefined && people.has(chain) ? chain : undefined;
}

function vote(votes: Map<number, GenderVotes>, chain: number, gender: keyof GenderVotes): void {
  const counted = votes.get(chain) ?? { male: 0, female: 0 };
  counted[gender]++;
  votes.set(chain, counted);
}
