// The pass over all mentions in order that gives nominals and pronouns to the chains of those they stand for.
import type { Gender, Mention } from '../layers.ts';
import { Trail, Walk } from './discourse.ts';
import { genderOfChain, sureGender } from './gender.ts';
import type { Resolution } from './resolution.ts';
import { chainOf } from './resolution.ts';
import { makeRoleResolver } from './sieves/08-role.ts';
import { resolvePronoun } from './sieves/09-pronoun.ts';
import { voteType } from './vote.ts';

export function readInOrder(resolution: Resolution): void {
  const { mentions, owner, attributions } = resolution;
  const walk = new Walk(resolution);
  const people = findPeople(resolution);
  const trail = new Trail();
  const lastMention = new Map<number, number>();
  const resolveRole = makeRoleResolver(resolution);
  const speakers = new Set(attributions.map(({ speakerMentionId }) => speakerMentionId));
  const narrated = new NarratedSentences();
  mentions.forEach((mention, order) => {
    const sentence = walk.sentence(mention.span.start);
    const insideSpeech = walk.insideSpeech(mention.span);
    if (!insideSpeech) narrated.add(sentence);
    const reading = { mention, order, sentence, insideSpeech, trail, lastMention, genders: people.genders };
    const chain = resolve(resolution, reading, resolveRole, narrated);
    if (chain !== undefined) {
      owner.set(mention.id, chain);
      lastMention.set(chain, order);
      const gender = genderIn(resolution, mention);
      if (gender && !people.genders.has(chain)) people.genders.set(chain, gender);
    }
    const isPerson =
      chain === undefined ? mention.type === 'PER' && mention.form === 'nominal' : people.chains.has(chain);
    const kind = walk.describe(sentence)?.kind;
    if (insideSpeech || !isPerson || kind !== 'paragraph') return;
    trail.add(sentence, {
      chain,
      subject: mention.subject || speakers.has(mention.id),
      gender: mention.gender,
      start: mention.span.start,
    });
  });
}

type ReadingOf = Parameters<ReturnType<typeof makeRoleResolver>>[0];

function resolve(
  resolution: Resolution,
  reading: ReadingOf,
  resolveRole: ReturnType<typeof makeRoleResolver>,
  narrated: NarratedSentences,
): number | undefined {
  const { form } = reading.mention;
  if (form === 'nominal') return resolveRole(reading);
  if (form === 'pronoun') return resolvePronoun(resolution, reading, (from) => narrated.since(from));
  return chainOf(resolution, reading.mention);
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
  const chains = new Set<number>();
  const genders = new Map<number, Gender>();
  for (const [chain, mentions] of mentionsByChain) {
    if (voteType(mentions) !== 'PER') continue;
    chains.add(chain);
    const gender = genderOfChain(resolution.document.text, mentions);
    if (gender) genders.set(chain, gender);
  }
  return { chains, genders };
}

function genderIn({ document: { text } }: Resolution, mention: Mention): Gender | undefined {
  if (mention.gender || mention.form !== 'pronoun') return sureGender(text, mention);
  return /^(?:he|him|his|himself)$/i.test(text.slice(mention.span.start, mention.span.end))
    ? 'male'
    : 'female';
}
