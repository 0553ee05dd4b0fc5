// Descriptions that name no office holder of the article: "the candidate", "the former senator", "the 54-year-old".
import { titleHeads } from '../../lexicon/en/titles.ts';
import { sliceSpan } from '../../text/span.ts';
import type { Gender, Mention } from '../layers.ts';
import type { Candidate, Reading } from './discourse.ts';
import type { Office, RoleHolder } from './office.ts';
import { officeFits } from './office.ts';
import type { Resolution } from './resolution.ts';
import { chainOf, isPersonName } from './resolution.ts';
import { isSubject } from './standing.ts';

const epithets = new Set(
  (
    'candidate nominee front-runner frontrunner senator governor congressman congresswoman lawmaker legislator billionaire businessman ' +
    'businesswoman mogul tycoon actor actress singer musician rapper comedian politician statesman diplomat professor author novelist ' +
    'activist entrepreneur athlete striker goalkeeper'
  ).split(' '),
);

/**
 * Finds whom a description means that stands for the subject: who alone was spoken of in the last sentence before it, and acted there.
 * One who speaks is the one who acted, whoever else is named there.
 * Offices of which there is one at a time ("the president") may be anyone's, unless they are former ones.
 */
export function makeEpithetResolver(
  resolution: Resolution,
  holders: ReadonlyMap<string, readonly RoleHolder[]>,
): (reading: Reading, office: Office) => number | undefined {
  const offices = officesByChain(holders);
  const isMain = findMainPeople(resolution);
  return (reading, office) => {
    const { mention, insideSpeech, standing } = reading;
    if (insideSpeech || !isSubject(standing) || !isEpithet(resolution, mention)) return undefined;
    const actor = lastActor(resolution, reading);
    if (actor === undefined || !isMain(actor)) return undefined;
    const held = offices.get(actor) ?? [];
    return held.every((other) => mayAlsoBe(office, other)) ? actor : undefined;
  };
}

function lastActor(resolution: Resolution, reading: Reading): number | undefined {
  const { mention, sentence, trail, describe } = reading;
  const last = trail.sentences.findLast((spoken) => spoken.sentence !== sentence);
  const distance = (describe(sentence)?.section ?? 0) - (describe(last?.sentence ?? -1)?.section ?? -2);
  if (!last || distance > 1) return undefined;
  const gender = mention.gender ?? genderBehind(resolution, reading);
  const people = last.candidates.filter(({ chain }) => {
    const known = chain === undefined ? undefined : reading.genders.get(chain);
    return gender === undefined || known === undefined || known === gender;
  });
  const actor = people.find(({ standing }) => isSubject(standing))?.chain;
  const isFormer = /^the former /i.test(sliceSpan(resolution.document.text, mention.span));
  const mayBePassed = ({ standing }: Candidate) =>
    reading.standing === 'speaker' && !isFormer && !isSubject(standing);
  return people.every((person) => person.chain === actor || mayBePassed(person)) ? actor : undefined;
}

function isEpithet({ document: { text } }: Resolution, mention: Mention): boolean {
  const phrase = sliceSpan(text, mention.span).toLowerCase();
  // "the surgeon and the businessman" are two.
  const joined = / and $/.test(text.slice(Math.max(0, mention.span.start - 5), mention.span.start));
  if (joined || !phrase.startsWith('the ') || phrase.length > 60) return false;
  const words = phrase.split(/\s+/);
  const last = words.at(-1) ?? '';
  return (
    epithets.has(last) ||
    /^\d{1,3}-year-old\b/.test(words[1] ?? '') ||
    (words[1] === 'former' && words.length < 5)
  );
}

/** "The candidate herself", "The candidate said in her speech". */
function genderBehind({ document: { text }, mentions }: Resolution, reading: Reading): Gender | undefined {
  const { mention, order, sentence, describe } = reading;
  const reflexive = /^ (him|her)self\b/.exec(text.slice(mention.span.end, mention.span.end + 9))?.[1];
  if (reflexive !== undefined) return reflexive === 'him' ? 'male' : 'female';
  const pronoun = mentions.slice(order + 1, order + 6).find(({ form }) => form === 'pronoun');
  return pronoun && pronoun.span.start < (describe(sentence)?.span.end ?? 0) ? pronoun.gender : undefined;
}

/** Whether a person is named at least a third as often as the one whom the article names most. */
function findMainPeople(resolution: Resolution): (chain: number) => boolean {
  const counts = new Map<number, number>();
  for (const mention of resolution.mentions) {
    const chain = isPersonName(mention) ? chainOf(resolution, mention) : undefined;
    if (chain !== undefined) counts.set(chain, (counts.get(chain) ?? 0) + 1);
  }
  const most = [...counts.values()].reduce((a, b) => Math.max(a, b), 0);
  return (chain) => (counts.get(chain) ?? 0) * 3 >= most;
}

const elected = new Set('senator governor congressman congresswoman lawmaker legislator'.split(' '));

/** A senator is no governor, but may well be a candidate, and a candidate a senator. */
function mayAlsoBe(office: Office, held: Office): boolean {
  const isElected = [...office.words].some((word) => elected.has(word));
  const isOffice = [...held.words].some(
    (word) => titleHeads.has(word) && (elected.has(word) || !epithets.has(word)),
  );
  return !isElected || !isOffice || officeFits(office, held);
}

function officesByChain(
  holders: ReadonlyMap<string, readonly RoleHolder[]>,
): ReadonlyMap<number, readonly Office[]> {
  const offices = new Map<number, Office[]>();
  for (const held of holders.values()) {
    for (const { chain, office } of held) offices.set(chain, [...(offices.get(chain) ?? []), office]);
  }
  return offices;
}
