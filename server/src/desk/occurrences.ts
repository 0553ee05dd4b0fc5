// Every occurrence of some words in a text, to mark them all at once.
import type { Span } from '../text/span.ts';
import { overlaps, sliceSpan } from '../text/span.ts';

/** Longer passages are not looked for: they hardly ever stand twice, and each place in the text would be compared with all of them. */
const longestSought = 400;

/**
 * Whole words in the same capitals, the given span among them as it is, in the order of the text; none overlaps another.
 * White space in the words stands for any.
 */
export function occurrencesOf(text: string, span: Span): readonly Span[] {
  const words = sliceSpan(text, span).trim();
  if (words === '' || words.length > longestSought) return [span];
  const pattern = new RegExp(
    words
      .split(/\s+/)
      .map(escaped)
      .join(String.raw`\s+`),
    'g',
  );
  const found = Array.from(text.matchAll(pattern), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const others = found.filter((one) => !overlaps(one, span) && isWhole(text, one));
  return [...others, span].sort((a, b) => a.start - b.start);
}

function escaped(word: string): string {
  return word.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

/** Whether no letter or digit goes on at either edge where the words have one, and no character is cut in two. */
function isWhole(text: string, { start, end }: Span): boolean {
  const before = characterBefore(text, start);
  const after = characterAt(text, end);
  if (before === joiner || continues.test(after)) return false;
  const first = characterAt(text, start);
  const last = characterBefore(text, end);
  return !(isWord(before) && isWord(first)) && !(isWord(last) && isWord(after));
}

/** Joins emoji into one: a woman and a rocket are an astronaut. */
const joiner = '\u200d';

/** Marks, skin tones and joiners belong to the character before them; half a surrogate pair is none. */
const continues = /^(?:[\p{M}\p{EMod}\u200d]|[\udc00-\udfff])/u;

function isWord(character: string): boolean {
  return /^[\p{L}\p{N}\p{M}]/u.test(character);
}

function characterAt(text: string, offset: number): string {
  const code = text.codePointAt(offset);
  return code === undefined ? '' : String.fromCodePoint(code);
}

function characterBefore(text: string, offset: number): string {
  const unit = text.charCodeAt(offset - 1);
  return characterAt(text, unit >= 0xdc00 && unit <= 0xdfff ? offset - 2 : offset - 1);
}
