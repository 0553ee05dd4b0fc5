// Tools for planting: replacing a passage, putting an invented paragraph into a text, and names of nobody.
import type { Span } from '../../../src/text/span.ts';
import type { Random } from '../random.ts';
import { between, pick } from '../random.ts';
import type { Copy, Fault } from './fault.ts';

/** Replaces a passage of the text; the place of the fault is what stands there then, or `place` around it. */
export function replaced(text: string, span: Span, words: string, place?: Span): Fault {
  const fault = { start: span.start, end: span.start + words.length };
  return { text: text.slice(0, span.start) + words + text.slice(span.end), places: [place ?? fault] };
}

/** Puts an invented paragraph into the text twice: as it should be, and with the fault; the whole paragraph is the place. */
export function invented({ text, random }: Copy, clean: string, faulty: string): Fault {
  const at = gapIn(text, random);
  const insert = (paragraph: string) => `${text.slice(0, at)}\n\n${paragraph}${text.slice(at)}`;
  const start = at + 2;
  return { text: insert(faulty), clean: insert(clean), places: [{ start, end: start + faulty.length }] };
}

/** Where a paragraph ends, not the first one, which may be the headline. */
export function gapIn(text: string, random: Random): number {
  const gaps = [...text.matchAll(/[.!?]["”’']?(?=\n\n)/g)].map(({ index, 0: { length } }) => index + length);
  return pick(random, gaps.slice(1)) ?? text.trimEnd().length;
}

/** The matches of a pattern in chance order; the caller takes the first that serves. */
export function anyMatch(
  { text, random }: Copy,
  pattern: RegExp,
  serves: (match: RegExpExecArray) => boolean = () => true,
): RegExpExecArray | undefined {
  return pick(
    random,
    [...text.matchAll(pattern)].filter((match) => serves(match)),
  );
}

const givenNames = ['Mara', 'Jonas', 'Edda', 'Felix', 'Nora', 'Oscar', 'Vera', 'Simon', 'Clara', 'Hugo'];
/** None of them is the name of a town, for a program cannot know better than a reader which of the two is meant. */
const surnames = [
  'Tolvik',
  'Petrik',
  'Marlowe',
  'Sorenby',
  'Brenning',
  'Castorp',
  'Haldane',
  'Quillan',
  'Kessling',
  'Venner',
];

/** A name of nobody that the text does not have. */
export function nobody({ text, random }: Copy): { readonly given: string; readonly surname: string } {
  const free = (names: readonly string[]) => names.filter((name) => !text.includes(name));
  return {
    given: pick(random, free(givenNames)) ?? 'Ida',
    surname: pick(random, free(surnames)) ?? 'Sandvoort',
  };
}

/** A body of nobody, with letters that the text does not have. */
export function nobodysBody({ text, random }: Copy): { readonly name: string; readonly letters: string } {
  const words = [
    ['Lower', 'Northern', 'Greater', 'Eastern', 'Western', 'Upper'],
    ['Delta', 'Valley', 'Harbour', 'Bridge', 'Ferry', 'Meadow'],
    ['Irrigation', 'Heritage', 'Lighting', 'Drainage', 'Kitchen', 'Orchard'],
    ['Council', 'Trust', 'Board', 'Forum', 'League', 'Office'],
  ];
  for (let attempt = 0; ; attempt++) {
    const name = words.slice(between(random, 0, 1)).map((list) => pick(random, list) ?? '');
    const letters = name.map((word) => word.charAt(0)).join('');
    if (attempt > 20 || !text.includes(letters)) return { name: name.join(' '), letters };
  }
}

/** The double marks that the text has, so that an invented quotation brings no second style. */
export function marksIn(text: string): readonly [open: string, close: string] {
  return text.includes('“') ? ['“', '”'] : ['"', '"'];
}

/** The paragraph around an offset. */
export function paragraphAt(text: string, offset: number): Span {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  return { start, end: end < 0 ? text.length : end };
}
