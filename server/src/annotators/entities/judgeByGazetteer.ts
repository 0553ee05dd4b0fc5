// Judges what a name stands for by the gazetteer of personal names, places and bodies.
import { gazetteerClass as is } from '../../lexicon/en/gazetteerClasses.ts';
import { gazetteerBits } from '../../lexicon/en/gazetteerIndex.ts';
import type { EntityType } from '../layers.ts';
import type { Judgement } from './judgement.ts';
import type { Word } from './words.ts';

export function judgeByGazetteer(words: readonly Word[], from: number, to: number): Judgement | undefined {
  const name = words.slice(from, to).map(({ text }) => text);
  const [first = '', last = ''] = [name[0], name.at(-1)];
  return name.length === 1
    ? judgeWord(gazetteerBits(first))
    : (judgeWords(gazetteerBits(name.join(' '))) ??
        judgePerson(gazetteerBits(first), gazetteerBits(last), name.length));
}

const bodies = is.organisation | is.newsMedium;
const places = is.country | is.region | is.city | is.town | is.otherPlace;

/** Of one word many readings are open: the better known comes first, and a sign beside the name may outweigh it. */
function judgeWord(bits: number): Judgement | undefined {
  if (bits & is.commonWord) return undefined;
  if (bits & (bodies | is.acronym)) return listed('ORG', 1.5);
  if (bits & (is.country | is.region)) return listed('LOC', 1.8);
  if (bits & is.city && !(bits & is.givenName)) return listed('LOC', 1.5);
  if (bits & is.otherPlace) return listed('LOC', 1.2);
  if (bits & is.givenName) return listed('PER', 0.8);
  if (bits & is.surname) return listed('PER', 0.6);
  return bits & is.town ? listed('LOC', 0.6) : undefined;
}

function judgeWords(bits: number): Judgement | undefined {
  if (bits & bodies) return listed('ORG', 2);
  return bits & places ? listed('LOC', 2) : undefined;
}

/** A given name makes a person of what follows it, and a surname of the word before it. */
function judgePerson(first: number, last: number, count: number): Judgement | undefined {
  if ((first | last) & is.commonWord || count > 4) return undefined;
  if (first & is.givenName) return listed('PER', last & is.surname ? 2.5 : 2);
  return count === 2 && last & is.surname ? listed('PER', 1.5) : undefined;
}

function listed(type: EntityType, weight: number): Judgement {
  return { type, weight, source: 'gazetteer' };
}
