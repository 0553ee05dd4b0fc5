// People of an article for planting, read from the text alone: a given name with a word behind it, and that word alone further down.
import { gazetteerClass } from '../../../src/lexicon/en/gazetteerClasses.ts';
import { gazetteerBits } from '../../../src/lexicon/en/gazetteerIndex.ts';
import type { Span } from '../../../src/text/span.ts';
import { sliceSpan } from '../../../src/text/span.ts';

export interface Person {
  readonly full: Span;
  readonly surname: string;
  /** The surname alone, behind the full name. */
  readonly later: readonly Span[];
}

const fullName = /(?<=[\p{Ll},] )(\p{Lu}\p{Ll}{2,}) (\p{Lu}\p{Ll}{4,})(?![\p{L}’'-]| \p{Lu})/gu;

/** Each person once, at the first full name. */
export function peopleOf(text: string): readonly Person[] {
  const people = new Map<string, Person>();
  for (const match of text.matchAll(fullName)) {
    const [full = '', given = '', surname = ''] = match;
    if (people.has(surname) || (gazetteerBits(given) & gazetteerClass.givenName) === 0) continue;
    const span = { start: match.index, end: match.index + full.length };
    people.set(surname, { full: span, surname, later: surnamesBehind(text, span.end, surname) });
  }
  return [...people.values()];
}

/** Whether the words stand nowhere before an offset. */
export function isFirst(text: string, words: string, offset: number): boolean {
  return text.indexOf(words) >= offset;
}

function surnamesBehind(text: string, from: number, surname: string): readonly Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf(surname, from); at >= 0; at = text.indexOf(surname, at + 1)) {
    const span = { start: at, end: at + surname.length };
    const before = text.slice(Math.max(0, at - 12), at);
    const alone = !/\p{Lu}[\p{L}.]* $|[\p{L}-]$/u.test(before.replace(/(?:Mr|Mrs|Ms|Dr)\.? $/, ''));
    if (
      alone &&
      !/^[\p{L}-]| \p{Lu}/u.test(text.slice(span.end, span.end + 2)) &&
      sliceSpan(text, span) === surname
    )
      found.push(span);
  }
  return found;
}
