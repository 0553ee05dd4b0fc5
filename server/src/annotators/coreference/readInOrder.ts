// The pass over all mentions in order that gives nominals and pronouns to the chains of those they stand for.
import { sliceSpan } from '../../text/span.ts';
import type { Gender, Mention } from '../layers.ts';
import type { Reading } from './discourse.ts';
import { Trail } from './discourse.ts';
import { Walk } from './walk.ts';
import { sureGender, weighGender } from './gender.ts';
import { countGenderVotes } from './genderVotes.ts';
import type { Resolution } from './resolution.ts';
import { chainOf } from './resolution.ts';
import { Bodies } from './sieves/08-bodyNoun.ts';
import { makeRoleResolver } from './sieves/08-role.ts';
import { ActingBody } from './sieves/10-body.ts';
import { genderOfPronoun, resolvePronoun } from './sieves/09-pronoun.ts';
import { standingsOf } from './standing.ts';
import { isUnnamedPerson } from './unnamedPerson.ts';
import { voteType } from './vote.ts';

export function readInOrder(resolution: Resolution): void {
  const walk = new Walk(resolution);
  const describe = (sentence: number) => walk.describe(sentence);
  const people = findPeople(resolution);
  const trail = new Trail();
  const lastMention = new Map<number, number>();
  const standings = standingsOf(resolution);
  const resolvers = makeResolvers(resolution);
  resolution.mentions.forEach((mention, order) => {
    const sentence = walk.sentence(mention.span.start);
    const insideSpeech = walk.insideSpeech(mention.span);
    if (!insideSpeech) resolvers.narrated.add(sentence);
    const standing = standings[order] ?? 'object';
    // Written out: spreading an object a mention took a fifth of the time of coreference.
    const reading: Reading = {
      mention,
      order,
      sentence,
      insideSpeech,
      standing,
      describe,
      trail,
      lastMention,
      genders: people.genders,
    };
    const chain = resolve(resolution, reading, resolvers);
    const introduced = !lastMention.has(chain ?? -1) && isFullName(resolution, mention);
    if (chain !== undefined) {
      resolution.owner.set(mention.id, chain);
      lastMention.set(chain, order);
      resolvers.body.add(reading, chain, people.bodies.has(chain));
      const gender = genderIn(resolution, mention);
      if (gender && !people.genders.has(chain)) people.genders.set(chain, gender);
    }
    const isPerson =
      chain === undefined
        ? isUnnamedPerson(resolution, order, standing === 'speaker')
        : people.chains.has(chain);
    if (isPerson) leaveTrail(reading, chain, introduced);
  });
}

/** Whom later pronouns may mean: people of whom the narrator tells in the text itself. */
function leaveTrail(
  { mention, sentence, insideSpeech, standing, describe, trail }: Reading,
  chain: number | undefined,
  introduced: boolean,
): void {
  if (insideSpeech || describe(sentence)?.kind !== 'paragraph' || standing === 'modifier') return;
  trail.add(sentence, { chain, standing, introduced, gender: mention.gender, start: mention.span.start });
}

type NominalResolver = (reading: Reading) => number | undefined;

/** Of bodies and of people. */
function makeNominalResolver(resolution: Resolution): NominalResolver {
  const resolveRole = makeRoleResolver(resolution);
  const bodies = new Bodies(resolution);
  return (reading) => {
    if (reading.mention.form !== 'nominal') {
      bodies.note(reading);
      return undefined;
    }
    return reading.mention.type === 'ORG' ? bodies.resolve(reading) : resolveRole(reading);
  };
}

interface Resolvers {
  readonly resolveNominal: NominalResolver;
  readonly narrated: NarratedSentences;
  readonly body: ActingBody;
}

function makeResolvers(resolution: Resolution): Resolvers {
  return {
    resolveNominal: makeNominalResolver(resolution),
    narrated: new NarratedSentences(),
    body: new ActingBody(),
  };
}

function resolve(
  resolution: Resolution,
  reading: Reading,
  { resolveNominal, narrated, body }: Resolvers,
): number | undefined {
  const { form } = reading.mention;
  const since = (from: number) => narrated.since(from);
  const nominal = resolveNominal(reading);
  if (form === 'nominal') return nominal;
  if (form !== 'pronoun') return chainOf(resolution, reading.mention);
  return resolvePronoun(resolution, reading, since) ?? body.resolve(resolution, reading, since);
}

/** Counts sentences with words of the narrator. */
class NarratedSentences {
  private readonly counts = new Map<number, number>();
  private count = 0;

  add(sentence: number): void {
    if (this.counts.has(sentence)) return;
    this.count++;
    this.counts.set(sentence, this.count);
  }

  /** How many lie behind that sentence so far. */
  since(sentence: number): number {
    return this.count - (this.counts.get(sentence) ?? 0);
  }
}

interface People {
  readonly chains: ReadonlySet<number>;
  readonly bodies: ReadonlySet<number>;
  readonly genders: Map<number, Gender>;
}

function findPeople(resolution: Resolution): People {
  const mentionsByChain = new Map<number, Mention[]>();
  for (const mention of resolution.mentions) {
    const chain = chainOf(resolution, mention);
    if (chain === undefined) continue;
    const list = mentionsByChain.get(chain);
    if (list) list.push(mention);
    else mentionsByChain.set(chain, [mention]);
  }
  const typed = [...mentionsByChain].map(
    ([chain, mentions]) => [chain, mentions, voteType(mentions)] as const,
  );
  const people = typed.filter(([, , type]) => type === 'PER');
  const chains = new Set(people.map(([chain]) => chain));
  const bodies = new Set(typed.flatMap(([chain, , type]) => (type === 'ORG' ? [chain] : [])));
  const votes = countGenderVotes(resolution, chains);
  const genders = new Map<number, Gender>();
  for (const [chain, mentions] of people) {
    const counted = votes.get(chain) ?? { male: 0, female: 0 };
    const gender = weighGender(resolution.document.text, mentions, counted);
    if (gender) genders.set(chain, gender);
  }
  return { chains, bodies, genders };
}

function genderIn({ document: { text } }: Resolution, mention: Mention): Gender | undefined {
  if (mention.gender || mention.form !== 'pronoun') return sureGender(text, mention);
  return genderOfPronoun(sliceSpan(text, mention.span));
}

function isFullName({ document: { text } }: Resolution, { form, head }: Mention): boolean {
  const possessive = /^['’]/.test(text.slice(head.end, head.end + 1));
  return form === 'name' && sliceSpan(text, head).includes(' ') && !possessive;
}
