// Cuts prose into words, numbers, punctuation marks and symbols, in one pass.
import { classOf, digit, letter, mark, punctuation, space } from './characters.ts';
import type { Token } from './document.ts';
import { endOfNumber } from './scanNumber.ts';
import { endOfSymbol } from './scanSymbol.ts';
import { endOfWord } from './scanWord.ts';

/** Tokens in order, without overlap; together they cover all that is not white space. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const plain = endOfPlainWord(text, at);
    if (plain > at) {
      tokens.push({ start: at, end: plain, kind: 'word', text: text.slice(at, plain) });
      at = plain;
      continue;
    }
    const code = text.codePointAt(at) ?? 0;
    const charClass = classOf(code);
    if (charClass === space) {
      at += 1;
      continue;
    }
    const { kind, end } = scan(text, at, code, charClass);
    tokens.push({ start: at, end, kind, text: text.slice(at, end) });
    at = end;
  }
  return tokens;
}

/**
 * The end of a word of basic letters with a space or a comma behind it, which most words are: they need no closer look. The
 * offset itself for everything else.
 */
function endOfPlainWord(text: string, start: number): number {
  let at = start;
  let code = text.charCodeAt(at) | 0x20;
  while (code >= 0x61 && code <= 0x7a) {
    at += 1;
    code = text.charCodeAt(at) | 0x20;
  }
  // A space stays as it is under the bit that makes capitals small, and so does a comma.
  return text.charCodeAt(at) === 0x20 || text.charCodeAt(at) === 0x2c ? at : start;
}

function scan(text: string, at: number, code: number, charClass: number): Pick<Token, 'kind' | 'end'> {
  if (charClass === letter || charClass === mark) return { kind: 'word', end: endOfWord(text, at) };
  if (charClass === digit) return { kind: 'number', end: endOfNumber(text, at) };
  if (charClass === punctuation) return { kind: 'punctuation', end: endOfPunctuation(text, at) };
  return { kind: 'symbol', end: endOfSymbol(text, at, code) };
}

/** Each mark alone, but for dots in a row and the typewriter's double quotes. */
function endOfPunctuation(text: string, start: number): number {
  const char = text.charAt(start);
  if (char === '.') {
    let end = start + 1;
    while (text.charAt(end) === '.') end += 1;
    return end;
  }
  if ((char === "'" || char === '`') && text.charAt(start + 1) === char) return start + 2;
  return start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);
}
