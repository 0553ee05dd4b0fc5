// Judges what a run of capitalised words names, from its own words and from those beside it.
import { commonWords } from '../../lexicon/en/commonWords.ts';
import { demonyms } from '../../lexicon/en/demonyms.ts';
import { doubtfulGivenNames, givenNames } from '../../lexicon/en/givenNames.ts';
import { nameParticles, nameSuffixes } from '../../lexicon/en/notNames.ts';
import { companySuffixes, organisationHeads, otherEndings } from '../../lexicon/en/organisationWords.ts';
import { placeBeginnings, placeEndings, placeHeadsWithOf } from '../../lexicon/en/places.ts';
import { reportingVerbForms } from '../../lexicon/en/reportingVerbs.ts';
import type { EntityType } from '../layers.ts';
import { judgeByGazetteer } from './judgeByGazetteer.ts';
import type { Judgement } from './judgement.ts';
import { knownType } from './knownNames.ts';
import type { Word } from './words.ts';
import { lowerText } from './words.ts';

export function judgeName(words: readonly Word[], from: number, to: number): Judgement {
  return (
    byKnownName(words, from, to) ??
    byOwnWords(words, from, to) ??
    byGivenName(words, from, to) ??
    judgeByGazetteer(words, from, to) ??
    byContext(words, from, to) ?? { type: undefined, weight: 0, source: 'capitals' }
  );
}

function byKnownName(words: readonly Word[], from: number, to: number): Judgement | undefined {
  const text = lowerText(words, from, to);
  const type = knownType(text);
  if (type === undefined) return undefined;
  return { type, weight: givenNames.has(text) ? 0.8 : 2, source: 'known name' };
}

function byOwnWords(words: readonly Word[], from: number, to: number): Judgement | undefined {
  const first = words[from]?.lower ?? '';
  const last = words[to - 1]?.lower ?? '';
  const second = words[from + 1]?.lower;
  const sure = (type: EntityType, source: string) => ({ type, weight: 3, source });
  if (to - from < 2) return undefined;
  if (organisationHeads.has(first) && (second === 'of' || second === 'for'))
    return sure('ORG', 'organisation head');
  if (placeHeadsWithOf.has(first) && second === 'of') return sure('LOC', 'place head');
  if (last === 'republic' || last === 'republics') return sure('LOC', 'place ending');
  if (last === 'federation' && !demonyms.has(first)) return sure('ORG', 'organisation head');
  if (placeEndings.has(last)) return sure('LOC', 'place ending');
  if (otherEndings.has(last)) return sure('MISC', 'event or work');
  if (organisationHeads.has(last) || companySuffixes.has(last)) return sure('ORG', 'organisation ending');
  for (let at = from + 1; at < to; at++) {
    if (words[at]?.text === '&') return sure('ORG', 'ampersand');
    if (words[at]?.lower === 'of' && organisationHeads.has(words[at - 1]?.lower ?? ''))
      return sure('ORG', 'organisation head');
  }
  return placeBeginnings.has(first) && !givenNames.has(first)
    ? { type: 'LOC', weight: 1, source: 'place beginning' }
    : undefined;
}

function byGivenName(words: readonly Word[], from: number, to: number): Judgement | undefined {
  const first = words[from];
  const count = to - from;
  if (!first || count > 6) return undefined;
  const given = givenNames.has(first.lower) || givenNames.has(first.lower.split('-')[0] ?? '');
  if (count === 1) {
    return given && !doubtfulGivenNames.has(first.lower)
      ? { type: 'PER', weight: 1, source: 'given name' }
      : undefined;
  }
  if (given)
    return { type: 'PER', weight: doubtfulGivenNames.has(first.lower) ? 1.5 : 2.5, source: 'given name' };
  for (let at = from; at < to; at++) {
    const word = words[at];
    if (!word) break;
    const initial = /^\p{Lu}\.(?:\p{Lu}\.)*$/u.test(word.text) && at + 1 < to;
    const particle = at > from && nameParticles.has(word.text);
    const suffix = at > from && nameSuffixes.has(word.lower);
    if (initial || particle || suffix) return { type: 'PER', weight: 2, source: 'shape of a personal name' };
  }
  const patronymic =
    /(?:ovich|evich|ovna|evna|yevich)$/.test(words[to - 1]?.lower ?? '') ||
    surname.test(words[to - 1]?.text ?? '');
  return patronymic ? { type: 'PER', weight: 2, source: 'ending of a surname' } : undefined;
}

const surname =
  /^(?:Mc\p{Lu}|O['’]\p{Lu}|Mac\p{Lu})|(?:ovsky|evsky|enko|shvili|dze|yan|oglu|sson|ski|ska|ová|wicz|escu)$/u;
const sizeOfAge = /^\d{1,2}$/;

function byContext(words: readonly Word[], from: number, to: number): Judgement | undefined {
  const before = words[from - 1]?.lower ?? '';
  const after = words[to]?.lower ?? '';
  const count = to - from;
  const first = words[from];
  if (!first || first.shape === 'acronym') return undefined;
  if (after === ',' && sizeOfAge.test(words[to + 1]?.text ?? '') && words[to + 2]?.text === ',')
    return { type: 'PER', weight: 2, source: 'age' };
  if (after === 'who' || (after === ',' && words[to + 1]?.lower === 'who'))
    return { type: 'PER', weight: 1.5, source: 'who' };
  const speaks =
    reportingVerbForms.has(after) || (reportingVerbForms.has(before) && words[from - 2]?.shape === 'mark');
  const article = before === 'the';
  if (speaks && !article && count <= 3) return { type: 'PER', weight: 1, source: 'speaks' };
  if (article && count >= 2) return { type: 'ORG', weight: 0.3, source: 'article' };
  if (locative.has(before) && count <= 2) return { type: 'LOC', weight: 1, source: 'locative' };
  if (before === 'from' && count === 1) return { type: 'LOC', weight: 0.6, source: 'locative' };
  if (count === 2 || count === 3) {
    const plain = words
      .slice(from, to)
      .every((word) => word.shape === 'capital' && !commonWords.has(word.lower) && !demonyms.has(word.lower));
    return plain
      ? { type: 'PER', weight: 0.5, source: 'two unknown names' }
      : { type: 'MISC', weight: 0.2, source: 'capitals' };
  }
  return undefined;
}

const locative = new Set(['in', 'near', 'throughout', 'outside']);
