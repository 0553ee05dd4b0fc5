// Finds the end of a word: letters with what joins them, and the dot of an abbreviation.
import {
  domainEndings,
  followedAbbreviations,
  leadingAbbreviations,
  monthAbbreviations,
  stateAbbreviations,
  stateAbbreviationsAfterComma,
  trailingAbbreviations,
  weekdayAbbreviations,
} from '../lexicon/en/abbreviations.ts';
import { classOf, digit, isUpper, isWordPart } from './characters.ts';

/** The longest abbreviation of the lexicon, in code units. */
const longestAbbreviation = 7;

export function endOfWord(text: string, start: number): number {
  let part = start;
  let at = start;
  for (;;) {
    at = endOfPart(text, at);
    const char = text.charAt(at);
    if (char === ' ') return at;
    if (char === '.') {
      if (!keepsDot(text, start, part, at)) return at;
      at += 1;
      part = at;
      if (isWordPart(text, at)) continue;
      // "U.S.-led", "the U.S.'s": the word goes on behind its last dot.
      if (!isJoint(text.charAt(at)) || !isWordPart(text, at + 1)) return at;
    } else if (!isJoint(char) || !isWordPart(text, at + 1)) return at;
    at += 1;
    part = at;
  }
}

/** Apostrophes, hyphens and the ampersand of "AT&T" stand between two letters of one word. */
function isJoint(char: string): boolean {
  return joints.has(char);
}

const joints: ReadonlySet<string> = new Set("'’ʼ-‐‑&");

function endOfPart(text: string, start: number): number {
  let at = start;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code < 0x80) {
      if (basicWordPart[code] !== 1) return at;
      at += 1;
    } else if (isWordPart(text, at)) at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
    else return at;
  }
}

/** Nearly all characters of nearly all articles: 1 for letters and digits. */
const basicWordPart = Uint8Array.from({ length: 0x80 }, (_, code) =>
  isWordPart(String.fromCharCode(code), 0) ? 1 : 0,
);

function keepsDot(text: string, start: number, part: number, dot: number): boolean {
  if (text.charAt(dot + 1) === '.') return false;
  if (dot - part === 1) return keepsDotOfLetter(text, start, dot);
  const next = endOfPart(text, dot + 1 > text.length ? dot : dot + 1);
  if (next > dot + 1) {
    // "Ph.D.", "B.Sc.": short pieces with a dot each.
    if (next - dot <= 3 && dot - part <= 2 && text.charAt(next) === '.') return isUpper(text.charAt(part));
    return next - dot <= 5 && domainEndings.has(text.slice(dot + 1, next));
  }
  return dot - start <= longestAbbreviation && isAbbreviation(text, start, dot);
}

/** A letter and a dot: one of a row ("U.S.", "a.m."), or an initial before a name. */
function keepsDotOfLetter(text: string, start: number, dot: number): boolean {
  if (text.charAt(start + 1) === '.' && dot > start + 1) return true;
  if (dot > start + 1) return text.charAt(dot - 2) === '.';
  const following = text.charAt(dot + 1);
  if (isWordPart(text, dot + 1)) return text.charAt(dot + 2) === '.' || isUpper(following);
  const char = text.charAt(start);
  if (char === 'p' || char === 'c') return isAbbreviation(text, start, dot);
  return isUpper(char) && isUpper(charBehindSpaces(text, dot + 1));
}

function isAbbreviation(text: string, start: number, dot: number): boolean {
  const word = text.slice(start, dot);
  if (followedAbbreviations.has(word)) {
    const next = charBehindSpaces(text, dot + 1);
    return next === ',' || classOf(next.charCodeAt(0)) === digit;
  }
  if (stateAbbreviationsAfterComma.has(word)) return text.slice(Math.max(0, start - 2), start) === ', ';
  return unconditional.some((list) => list.has(word));
}

const unconditional = [
  leadingAbbreviations,
  trailingAbbreviations,
  monthAbbreviations,
  weekdayAbbreviations,
  stateAbbreviations,
];

/** The next character on from up to four white spaces; more never stand inside a sentence that matters. */
function charBehindSpaces(text: string, from: number): string {
  let at = from;
  while (at < from + 4 && /\s/u.test(text.charAt(at))) at += 1;
  return text.charAt(at);
}
