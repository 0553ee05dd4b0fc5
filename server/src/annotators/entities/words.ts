// The tokens of a passage as the name recogniser sees them: folded, without possessive endings, with their shape.
import type { Passage, Token } from '../../document/document.ts';

export interface Word {
  readonly start: number;
  /** Without a possessive ending. */
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly possessive: boolean;
  readonly shape: 'capital' | 'acronym' | 'lower' | 'mark' | 'number';
  /** Whether a sentence, or a quotation in one, begins here, so that the capital letter proves nothing. */
  readonly first: boolean;
  readonly sentence: number;
}

export function wordsOf(passage: Passage): readonly Word[] {
  const words: Word[] = [];
  let sentence = 0;
  let opens = true;
  for (const token of passage.tokens) {
    while ((passage.sentences[sentence]?.end ?? Infinity) <= token.start) {
      sentence += 1;
      opens = true;
    }
    words.push(wordOf(token, opens, sentence));
    opens = token.kind === 'punctuation' ? opens || openers.has(token.text) : false;
  }
  return words;
}

const openers = new Set(['“', '"', '«', '„', '‘', '(', '[', '...', '…', ':', '•', '–', '—', "''", '``']);
const joiningPossessives = new Set(
  "people's people’s women's women’s men's men’s children's children’s workers' mcdonald's mcdonald’s moody's moody’s".split(
    ' ',
  ),
);

function wordOf(token: Token, first: boolean, sentence: number): Word {
  const whole = token.text.toLowerCase();
  const possessive =
    token.kind === 'word' &&
    whole.endsWith('s') &&
    isApostrophe(whole.charAt(whole.length - 2)) &&
    !joiningPossessives.has(whole);
  const text = possessive ? token.text.slice(0, -2) : token.text;
  const lower = plain(possessive ? whole.slice(0, -2) : whole);
  const small = token.kind === 'word' && text === lower && text.charCodeAt(0) < 0x250;
  const shape = small ? 'lower' : shapeOf(token, text);
  return {
    start: token.start,
    end: token.start + text.length,
    text,
    lower,
    possessive,
    shape,
    first,
    sentence,
  };
}

function plain(text: string): string {
  return text.includes('’') ? text.replaceAll('’', "'") : text;
}

function isApostrophe(char: string): boolean {
  return char === "'" || char === '’';
}

/** "I'll", "U.S.-led", "Soviet-era": a capital letter at the front, but no name. */
const noNameEnding =
  /['’](?:ll|ve|re|m|d)$|n['’]t$|-(?:led|backed|era|based|style|related|born|wide|like|controlled|held|owned|run|made|speaking|friendly|level|occupied|elect|designate|listed|funded|linked)$/;

function shapeOf(token: Token, text: string): Word['shape'] {
  if (token.kind === 'number') return 'number';
  if (token.kind !== 'word' || text.charCodeAt(0) > 0x24f) return 'mark';
  if (text.toLowerCase() === text || noNameEnding.test(text)) return 'lower';
  if (/^(?:\p{Lu}\.){2,}$/u.test(text)) return 'acronym';
  if (
    text.length > 1 &&
    text.length <= 7 &&
    /^\p{Lu}[\p{Lu}\d&/-]*\p{Lu}?s?$/u.test(text) &&
    /\p{Lu}.*\p{Lu}|\p{Lu}\d/u.test(text)
  )
    return 'acronym';
  if (/^\p{Lu}/u.test(text)) return 'capital';
  return /^(?:al|el|an|ul|d|e|i)['’-]?\p{Lu}/u.test(text) ? 'capital' : 'lower';
}

/** The words from one index up to another in small letters, with single spaces. */
export function lowerText(words: readonly Word[], from: number, to: number): string {
  let text = words[from]?.lower ?? '';
  for (let at = from + 1; at < to; at++) text += ` ${words[at]?.lower ?? ''}`;
  return text;
}

/** A word that begins with a capital letter, acronyms included. */
export interface CapitalWord extends Word {
  readonly shape: 'capital' | 'acronym';
}

export function isCapital(word: Word | undefined): word is CapitalWord {
  return word?.shape === 'capital' || word?.shape === 'acronym';
}
