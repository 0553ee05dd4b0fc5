// The tokens of a passage as the recognisers read them: compounds cut at their hyphens, each piece with what the
// lexicon knows of it, digits with their value.
import type { Token } from '../../document/document.ts';
import type { TimeWord } from '../../lexicon/en/timeWords.ts';
import { timeWordOf } from '../../lexicon/en/timeWords.ts';
import type { Span } from '../../text/span.ts';

/** What stands between a piece and the one before it. */
export type Gap = 'none' | 'space' | 'hyphen';

export interface TimeToken extends Span {
  readonly text: string;
  /** In lower case, without the full stop of an abbreviation. */
  readonly lower: string;
  readonly gap: Gap;
  readonly word: TimeWord | undefined;
  /** The value of a number in digits; NaN for everything else. */
  readonly number: number;
  /** How many digits a number of digits alone has; 0 for "1,200", "2.5" and everything else. */
  readonly digits: number;
  /** What follows the digits in one token: "3rd", "1990s". */
  readonly ending: '' | 'ordinal' | 's';
}

/** Pieces in order, without the hyphens between them. */
export function readTimeTokens(tokens: readonly Token[], text: string): readonly TimeToken[] {
  const pieces: TimeToken[] = [];
  let hyphen = false;
  let end = -1;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token) break;
    const gap: Gap = hyphen ? 'hyphen' : token.start === end ? 'none' : 'space';
    end = token.end;
    hyphen = isJoint(token) && gap === 'none' && tokens[index + 1]?.start === end;
    if (hyphen) continue;
    if (token.kind === 'word') addWord(pieces, token, gap, text);
    else if (token.kind === 'number') addNumber(pieces, token, gap);
    else pieces.push(plain(token.start, token.text, gap));
  }
  return pieces;
}

function isJoint({ text }: Token): boolean {
  return text === '-' || text === '–' || text === '‑' || text === '‐';
}

/** All pieces are made alike, so that they are read fast; few are ever asked for their lower case. */
class Piece implements TimeToken {
  readonly end: number;
  private lowered: string | undefined;

  constructor(
    readonly start: number,
    readonly text: string,
    readonly gap: Gap,
    readonly word: TimeWord | undefined,
    readonly number: number,
    readonly digits: number,
    readonly ending: TimeToken['ending'],
  ) {
    this.end = start + text.length;
  }

  get lower(): string {
    this.lowered ??= withoutStop(this.text).toLowerCase();
    return this.lowered;
  }
}

function withoutStop(word: string): string {
  return word.length > 1 && word.endsWith('.') ? word.slice(0, -1) : word;
}

function plain(start: number, text: string, gap: Gap, word?: TimeWord): TimeToken {
  return new Piece(start, text, gap, word, NaN, 0, '');
}

function addWord(pieces: TimeToken[], token: Token, gap: Gap, text: string): void {
  const { length } = token.text;
  if (length <= longestWord && !mayBeCompound(token.text)) {
    pieces.push(wordPiece(token.text, token.start, gap));
    return;
  }
  let { start } = token;
  let joint = gap;
  for (let at = token.start; at < token.end; at++) {
    const char = text.charCodeAt(at);
    const apostrophe = (char === 0x27 || char === 0x2019) && at + 2 === token.end;
    if (char !== 0x2d && char !== 0x2011 && char !== 0x2010 && !apostrophe) continue;
    if (at > start) pieces.push(wordPiece(text.slice(start, at), start, joint));
    // The apostrophe of a possessive begins a piece, a hyphen is left out.
    start = apostrophe ? at : at + 1;
    joint = apostrophe ? 'none' : 'hyphen';
    if (apostrophe) break;
  }
  if (start < token.end) pieces.push(wordPiece(text.slice(start, token.end), start, joint));
}

/** A hyphen or an apostrophe, or a character beyond Latin-1 that may be one. */
function mayBeCompound(text: string): boolean {
  for (let at = 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x2d || code === 0x27 || code > 0xff) return true;
  }
  return false;
}

/** Longer words are in no lexicon. */
const longestWord = 16;

function wordPiece(text: string, start: number, gap: Gap): TimeToken {
  // "mid-1996", "post-1990s"
  const code = text.charCodeAt(0);
  if (code >= 48 && code <= 57)
    return readNumber({ kind: 'number', start, end: start + text.length, text }, gap);
  return plain(start, text, gap, text.length > longestWord ? undefined : timeWordOf(withoutStop(text)));
}

/** The possessive of a year ("1965's") is cut off; of "the 1960's" nobody knows, and it is the decade. */
function addNumber(pieces: TimeToken[], token: Token, gap: Gap): void {
  const { start, text } = token;
  const year = /^(\d{3}[1-9])(['’]s)$/i.exec(text);
  if (!year) {
    pieces.push(readNumber(token, gap));
    return;
  }
  pieces.push(readNumber({ ...token, text: year[1] ?? '', end: start + 4 }, gap));
  pieces.push(plain(start + 4, year[2] ?? '', 'none'));
}

function readNumber({ start, text }: Token, gap: Gap): TimeToken {
  const digits = countDigits(text);
  if (digits === text.length) return new Piece(start, text, gap, undefined, Number(text), digits, '');
  const ending = digits > 0 ? endingOf(text.slice(digits)) : undefined;
  return ending === undefined
    ? new Piece(start, text, gap, undefined, Number(text.replaceAll(',', '')), 0, '')
    : new Piece(start, text, gap, undefined, Number(text.slice(0, digits)), digits, ending);
}

function countDigits(text: string): number {
  let count = 0;
  while (count < text.length && text.charCodeAt(count) >= 48 && text.charCodeAt(count) <= 57) count += 1;
  return count;
}

function endingOf(rest: string): 'ordinal' | 's' | undefined {
  if (/^(?:st|nd|rd|th)$/i.test(rest)) return 'ordinal';
  return /^['’]?s$/i.test(rest) ? 's' : undefined;
}
