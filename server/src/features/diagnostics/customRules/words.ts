// Words as lists of phrases see them: what counts as one, what stands between two, and what hangs on to one.
import type { Span } from '../../../text/span.ts';

export interface Piece extends Span {
  readonly key: string;
}

/** Letters and digits, with apostrophes within: "can’t" is one word, so that "can" is not found in it. */
const word = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*/gu;

export function piecesOf(text: string): readonly Piece[] {
  return Array.from(text.matchAll(word), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    key: wordKey(match[0]),
  }));
}

export function wordKey(written: string): string {
  return written.replaceAll('’', "'").toLowerCase();
}

/** One kind of apostrophe and hyphen, and one space for all white space. */
export function plainText(text: string): string {
  return text.replaceAll(/[’‘]/g, "'").replaceAll(/[‐‑]/g, '-').replaceAll(/\s+/g, ' ');
}

/** Longer stretches without a word are no part of a phrase. */
const widest = 12;

/** What stands between two words, as a key that no word begins with. */
export function gapKey(between: string): string {
  return between.length > widest && between.trim() !== '' ? '\n' : `${plainText(between)}\u0001`;
}

/** Where "Lee" ends in "Lee’s"; undefined for other words. */
export function endOfPossessor({ key, end }: Piece): number | undefined {
  return key.endsWith("'s") ? end - 2 : undefined;
}

export function hasCapital(text: string): boolean {
  return /\p{Lu}/u.test(text);
}

/** Not in an address or a tag; and not in a compound with hyphens ("mail" in "e-mail"), which a name may stand in: "Brest-based". */
export function standsAlone(text: string, { start, end }: Span, isName: boolean): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  const after = text.slice(end, end + 2);
  if (/[\p{L}\p{N}][.@_]$|[#@_]$/u.test(before) || /^[.@_][\p{L}\p{N}]/u.test(after)) return false;
  return isName || !(/[\p{L}\p{N}][-‐‑]$/u.test(before) || /^[-‐‑][\p{L}\p{N}]/u.test(after));
}
