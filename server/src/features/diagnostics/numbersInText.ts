// Numbers as copy writes them: in digits, with a scale, in words up to ninety-nine.
import { cardinalWords } from '../../lexicon/en/numbers.ts';

/** "1,200", "2.5", "forty", "twenty-one"; "a" and "an" are one. Undefined for anything else. */
export function readNumber(words: string): number | undefined {
  const lower = words.trim().toLowerCase();
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+(?:\.\d+)?$/.test(lower)) return Number(lower.replaceAll(',', ''));
  if (lower === 'a' || lower === 'an') return 1;
  const [tens = '', ones, ...rest] = lower.split('-');
  if (rest.length > 0) return undefined;
  const first = cardinalWords.get(tens);
  if (ones === undefined || first === undefined) return first;
  const last = cardinalWords.get(ones);
  return first >= 20 && last !== undefined && last < 10 ? first + last : undefined;
}
