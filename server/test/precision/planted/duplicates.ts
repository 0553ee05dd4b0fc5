// A paragraph or a sentence of the copy that stands there a second time.
import { anyMatch, gapIn, paragraphAt } from './craft.ts';
import type { Copy, Fault, FaultKind } from './fault.ts';

const paragraph = /(?<=\n\n)[^\n]{60,}[.!?](?=\n|$)/g;
/** Without quotations, which the rule takes for a pull quote. */
const sentence = /(?<=\p{Ll}{4}[.!?] )\p{Lu}[^.!?\n"“”]{60,}\p{Ll}{4}\.(?= |\n|$)/gu;

function insertCopy(copy: Copy, original: RegExpExecArray, at: number, before: string): Fault {
  const [words] = original;
  const text = copy.text.slice(0, at) + before + words + copy.text.slice(at);
  const second = at + before.length;
  const first = original.index + (at <= original.index ? before.length + words.length : 0);
  return { text, places: [first, second].map((start) => ({ start, end: start + words.length })) };
}

export const paragraphDuplicated: FaultKind = {
  id: 'paragraph-duplicated',
  rule: 'duplicated-passage',
  grade: 'E',
  plant: (copy) => {
    const original = anyMatch(copy, paragraph);
    return original && insertCopy(copy, original, gapIn(copy.text, copy.random), '\n\n');
  },
};

export const sentenceDuplicated: FaultKind = {
  id: 'sentence-duplicated',
  rule: 'duplicated-passage',
  grade: 'E',
  plant: (copy) => {
    const original = anyMatch(copy, sentence, ([words]) => words.split(' ').length >= 9);
    const { text, random } = copy;
    return original && insertCopy(copy, original, paragraphAt(text, gapIn(text, random)).end, ' ');
  },
};
