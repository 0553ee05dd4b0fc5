// Reads a title or office: "Acting Minister of Justice of the Republic of X", "Mr", "spokeswoman for the army".
import { givenNames } from '../../lexicon/en/givenNames.ts';
import { companySuffixes, organisationHeads } from '../../lexicon/en/organisationWords.ts';
import { placeEndings, placeHeadsWithOf } from '../../lexicon/en/places.ts';
import {
  bodyNouns,
  courtesyTitles,
  genderedHeads,
  personNouns,
  portfolioWords,
  titleHeads,
  titleModifiers,
} from '../../lexicon/en/titles.ts';
import type { Gender } from '../layers.ts';
import { isDemonymAt, knownNameAt } from './knownNames.ts';
import { endOfComplement } from './readRun.ts';
import type { Word } from './words.ts';
import { isCapital } from './words.ts';

export interface Title {
  readonly from: number;
  /** Index behind the title, complements included. */
  readonly to: number;
  /** Index ranges of places and bodies within it. */
  readonly nested: readonly (readonly [number, number])[];
  readonly gender: Gender | undefined;
  readonly kind: 'courtesy' | 'office' | 'person' | 'body';
}

export function readTitle(words: readonly Word[], from: number, depth = 0): Title | undefined {
  const first = words[from];
  if (!first || first.shape === 'mark' || first.shape === 'number' || !beginsTitle(words, from, first.lower))
    return undefined;
  const courtesy = readCourtesy(words, from);
  if (courtesy) return courtesy;
  const head = headAt(words, from);
  if (head === undefined) return undefined;
  const lower = words[head]?.lower ?? '';
  const after = words[head + 1];
  if (
    isCapital(words[head]) &&
    isCapital(after) &&
    (organisationHeads.has(after.lower) || companySuffixes.has(after.lower))
  )
    return undefined;
  const nested: (readonly [number, number])[] = [];
  const to = words[head]?.possessive ? head + 1 : readComplements(words, head + 1, nested, depth);
  const kind = titleHeads.has(lower) ? 'office' : personNouns.has(lower) ? 'person' : 'body';
  return { from, to, nested, gender: genderedHeads.get(lower), kind };
}

function beginsTitle(words: readonly Word[], from: number, lower: string): boolean {
  return titleWords.has(lower) || (words[from]?.shape === 'capital' && isDemonymAt(words, from));
}

const titleWords = new Set([
  ...titleHeads,
  ...titleModifiers,
  ...personNouns,
  ...bodyNouns,
  ...courtesyTitles.keys(),
]);

function readCourtesy(words: readonly Word[], from: number): Title | undefined {
  let to = from;
  let gender: Gender | undefined;
  while (to < from + 4 && isCapital(words[to]) && courtesyTitles.has(words[to]?.lower ?? '')) {
    gender ??= courtesyTitles.get(words[to]?.lower ?? '');
    to += 1;
  }
  if (to === from || !isCapital(words[to])) return undefined;
  return { from, to, nested: [], gender, kind: 'courtesy' };
}

/** The index of the last noun of the title's core: "Chief Executive Officer", "Secretary General". */
function headAt(words: readonly Word[], from: number): number | undefined {
  let head: number | undefined;
  for (let at = from; at < from + 6; at++) {
    const word = words[at];
    if (!word || (word.shape !== 'capital' && word.shape !== 'lower' && word.shape !== 'acronym')) break;
    if (at > from && word.first) break;
    const isHead =
      titleHeads.has(word.lower) ||
      personNouns.has(word.lower) ||
      (bodyNouns.has(word.lower) && word.shape === 'lower');
    const before = words[at - 1];
    if (head !== undefined && before && isCapital(before) !== isCapital(word)) break;
    if (isHead) head = at;
    else if (!titleModifiers.has(word.lower) && !(head === undefined && isDemonymAt(words, at))) break;
    if (word.possessive) break;
  }
  return head;
}

function readComplements(
  words: readonly Word[],
  from: number,
  nested: (readonly [number, number])[],
  depth: number,
): number {
  let to = from;
  for (let count = 0; count < 3; count++) {
    const preposition = words[to]?.lower;
    if (preposition !== 'of' && preposition !== 'for' && !(preposition === 'at' && depth === 0)) break;
    const start = words[to + 1]?.lower === 'the' || words[to + 1]?.lower === 'its' ? to + 2 : to + 1;
    const end = endOfOne(words, start, nested, depth);
    if (end === undefined) break;
    to = end;
  }
  return to;
}

function endOfOne(
  words: readonly Word[],
  start: number,
  nested: (readonly [number, number])[],
  depth: number,
): number | undefined {
  const word = words[start];
  if (!word) return undefined;
  const known = knownNameAt(words, start);
  if (known && !titleHeads.has(words[known.next]?.lower ?? '')) {
    const longer = endOfComplement(words, start, (lower) => givenNames.has(lower));
    const last = words[longer - 1]?.lower ?? '';
    const closed = placeEndings.has(last) || organisationHeads.has(last) || companySuffixes.has(last);
    const end =
      longer > known.next && !closed && startsName(words, known.next)
        ? known.next
        : Math.max(longer, known.next);
    nested.push([start, end]);
    return end;
  }
  const isPlaceOf =
    isCapital(word) &&
    words[start + 1]?.lower === 'of' &&
    (placeHeadsWithOf.has(word.lower) || organisationHeads.has(word.lower));
  const behindSubject = isPlaceOf && isNamedBehind(words, start + 2) ? start : endOfSubject(words, start);
  if (behindSubject > start) return behindSubject;
  if (isCapital(word)) {
    const target = isPlaceOf
      ? knownNameAt(words, words[start + 2]?.lower === 'the' ? start + 3 : start + 2)
      : undefined;
    const longest = endOfComplement(words, start, (lower) => givenNames.has(lower));
    const end = target && target.next < longest && startsName(words, target.next) ? target.next : longest;
    nested.push([start, end]);
    return end;
  }
  const inner = depth < 1 ? readTitle(words, start, depth + 1) : undefined;
  return inner && inner.kind !== 'courtesy' ? inner.to : undefined;
}

function startsName(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return isCapital(word) && !organisationHeads.has(word.lower) && !companySuffixes.has(word.lower);
}

function isNamedBehind(words: readonly Word[], at: number): boolean {
  const target = words[at]?.lower === 'the' ? words[at + 1] : words[at];
  return isCapital(target) && !portfolioWords.has(target.lower);
}

/** "Foreign Affairs", "the Interior", "the South Ossetian state": words that name no one. */
function endOfSubject(words: readonly Word[], start: number): number {
  let end = start;
  for (let at = start; at < start + 6; at++) {
    const word = words[at];
    if (!word || word.first) break;
    if (portfolioWords.has(word.lower)) end = at + 1;
    else if (
      !isDemonymAt(words, at) &&
      !(word.lower === 'and' && end === at && portfolioWords.has(words[at + 1]?.lower ?? ''))
    )
      break;
    if (word.possessive) break;
  }
  return end;
}
