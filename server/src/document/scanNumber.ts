// Finds the end of a number: digits with separators, an ordinal ending, or the s of a decade.
import { classOf, digit, isWordPart } from './characters.ts';

const endings = new Set(['st', 'nd', 'rd', 'th', 's']);

/** 1,234.5 and 3rd and 1990s are one number; of 25.05.2022 and 1,2 the first digits are. */
export function endOfNumber(text: string, start: number): number {
  const end = endOfDigits(text, start);
  let at = end;
  while (text.charAt(at) === ',' && endOfDigits(text, at + 1) === at + 4) at += 4;
  if (text.charAt(at) === '.') {
    const fraction = endOfDigits(text, at + 1);
    const another = text.charAt(fraction) === '.' && endOfDigits(text, fraction + 1) > fraction + 1;
    if (fraction > at + 1 && !another) at = fraction;
  }
  return endOfEnding(text, at);
}

function endOfDigits(text: string, start: number): number {
  let at = start;
  while (at < text.length && classAt(text, at) === digit) at += unitsAt(text, at);
  return at;
}

function endOfEnding(text: string, start: number): number {
  // An apostrophe in "1990's" belongs to the decade.
  const from = isApostrophe(text.charAt(start)) && text.charAt(start + 1) === 's' ? start + 1 : start;
  let end = from;
  while (end < from + 3 && isWordPart(text, end)) end += 1;
  return endings.has(text.slice(from, end).toLowerCase()) && !isWordPart(text, end) ? end : start;
}

function isApostrophe(char: string): boolean {
  return char === "'" || char === '’';
}

function classAt(text: string, at: number): number {
  return classOf(text.codePointAt(at) ?? NaN);
}

function unitsAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}
