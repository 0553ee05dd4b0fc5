// The tokens of a passage as the recognisers read them: compounds cut at their hyphens, each piece with what the
// lexicon knows of it, digits with their value.
import type { Token } from '../../document/document.ts';
import type { TimeWord } from '../../lexicon/en/timeWords.ts';
import { timeWords } from '../../lexicon/en/timeWords.ts';
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
  for (const [index, token] of tokens.entries()) {
    const gap: Gap = hyphen ? 'hyphen' : token.start === end ? 'none' : 'space';
    end = token.end;
    hyphen = isJoint(token) && gap === 'none' && tokens[index + 1]?.start === end;
    if (hyphen) continue;
    if (token.kind === 'word') addWord(pieces, token, gap, text);
    else if (token.kind === 'number') addNumber(pieces, token, gap);
    else pieces.push(plain(token.start, token.text, token.text, gap, undefined));
  }
  return pieces;
}

function isJoint({ text }: Token): boolean {
  return text === '-' || text === '–' || text === '‑' || text === '‐';
}

function plain(start: number, text: string, lower: string, gap: Gap, word: TimeWord | undefined): TimeToken {
  return { start, end: start + text.length, text, lower, gap, word, number: NaN, digits: 0, ending: '' };
}

function addWord(pieces: TimeToken[], token: Token, gap: Gap, text: string): void {
  let { start } = token;
  let joint = gap;
  for (let at = token.start; at < token.end; at++) {
    const char = text.charCodeAt(at);
    const apostrophe = (char === 0x27 || char === 0x2019) && at + 2 === token.end;
    if (char !== 0x2d && char !== 0x2011 && char !== 0x2010 && !apostrophe) continue;
    if (at > start) pieces.push(wordPiece(text, start, at, joint));
    // The apostrophe of a possessive begins a piece, a hyphen is left out.
    start = apostrophe ? at : at + 1;
    joint = apostrophe ? 'none' : 'hyphen';
    if (apostrophe) break;
  }
  if (start < token.end) pieces.push(wordPiece(text, start, token.end, joint));
}

/** Longer words are in no lexicon. */
const longestWord = 16;

function wordPiece(text: string, start: number, end: number, gap: Gap): TimeToken {
  const piece = text.slice(start, end);
  // "mid-1996", "post-1990s"
  const code = piece.charCodeAt(0);
  if (code >= 48 && code <= 57) return readNumber({ kind: 'number', start, end, text: piece }, gap);
  if (piece.length > longestWord) return plain(start, piece, piece, gap, undefined);
  const lower = piece.toLowerCase();
  const bare = lower.charCodeAt(lower.length - 1) === 0x2e ? lower.slice(0, -1) : lower;
  return plain(start, piece, bare, gap, timeWords.get(bare));
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
  pieces.push(plain(start + 4, year[2] ?? '', year[2] ?? '', 'none', undefined));
}

function readNumber({ start, end, text }: Token, gap: Gap): TimeToken {
  const match = /^(\d{1,9})(?:(st|nd|rd|th)|(['’]?s))?$/i.exec(text);
  const common = { start, end, text, lower: text, gap, word: undefined };
  if (!match) return { ...common, number: Number(text.replaceAll(',', '')), digits: 0, ending: '' };
  const digits = match[1] ?? '';
  const ending = match[2] ? 'ordinal' : match[3] ? 's' : '';
  return { ...common, number: Number(digits), digits: digits.length, ending };
}
