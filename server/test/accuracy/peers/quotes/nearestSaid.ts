// The simplest system that works, against which the others are measured: double marks are paired within a paragraph; the speaker is the nearest
// subject of a verb of saying in the paragraph, outside its quotations, else the speaker of the quotation before, if that is at most a paragraph away.
import type { Span } from '../../../../src/text/span.ts';
import { shiftSpan, spanOf } from '../../../../src/text/span.ts';
import type { TaggedQuote } from '../../quoteScorer.ts';
import type { QuotePeer } from './quotePeer.ts';
import { directQuote, nearestTo } from './quotePeer.ts';

const cues = new Set(
  (
    'said says say told tells added adds asked asks wrote writes tweeted explained noted argued insisted continued replied responded declared ' +
    'concluded recalled warned stated claimed admitted announced observed acknowledged remarked suggested joked testified reported called'
  ).split(' '),
);
const pronouns = new Set(['he', 'she', 'they', 'it', 'i', 'we']);
const adverbs = new Set(['also', 'then', 'later', 'has', 'have', 'had']);
const longestName = 5;
const longestApposition = 80;

export const nearestSaid: QuotePeer = {
  name: 'mark pairing + nearest “said NAME”, carried over paragraphs',
  find: (text) => {
    const quotes: TaggedQuote[] = [];
    let carried: { readonly speaker: Span; readonly paragraph: number } | undefined;
    [...text.matchAll(/[^\n]+/g)].forEach(({ 0: paragraph, index: start }, number) => {
      const marked = pairMarks(paragraph);
      const subjects = marked.length > 0 ? findSubjects(mask(paragraph, marked)) : [];
      for (const span of marked) {
        const nearest = nearestTo(span, subjects);
        const near = carried && number - carried.paragraph <= 1 ? carried.speaker : undefined;
        const speaker = nearest ? shiftSpan(nearest, start) : near;
        if (speaker) carried = { speaker, paragraph: number };
        quotes.push(directQuote(text, shiftSpan(span, start), speaker));
      }
    });
    return quotes;
  },
};

/** A mark that is not closed is closed by the end of the paragraph. */
function pairMarks(paragraph: string): readonly Span[] {
  const spans: Span[] = [];
  let open: number | undefined;
  for (const { 0: mark, index } of paragraph.matchAll(/["“”]/g)) {
    if (open === undefined && mark !== '”') open = index;
    else if (open !== undefined && mark !== '“') {
      spans.push(spanOf(open, index + 1));
      open = undefined;
    }
  }
  return open === undefined ? spans : [...spans, spanOf(open, paragraph.length)];
}

function mask(paragraph: string, spans: readonly Span[]): string {
  return spans.reduce(
    (text, { start, end }) => text.slice(0, start) + '_'.repeat(end - start) + text.slice(end),
    paragraph,
  );
}

interface Word extends Span {
  readonly text: string;
}

/** Of verbs of saying, before and after them. */
function findSubjects(paragraph: string): readonly Span[] {
  const words = [...paragraph.matchAll(/\p{L}(?:[\p{L}.'’-]*\p{L})?/gu)].map(({ 0: text, index }): Word => ({
    text,
    ...spanOf(index, index + text.length),
  }));
  return words.flatMap(({ text, start, end }, index) => {
    const accordingTo = text === 'to' && /^according$/i.test(words[index - 1]?.text ?? '');
    if (!accordingTo && !cues.has(text)) return [];
    // "said. Varga left": no subject across a full stop.
    const isNext = /^ +$/.test(paragraph.slice(end, words[index + 1]?.start));
    const after = isNext ? phraseFrom(paragraph, words, index + 1, 1) : undefined;
    if (accordingTo) return after ?? [];
    const last = adverbs.has(words[index - 1]?.text ?? '') ? index - 2 : index - 1;
    const before = phraseFrom(paragraph, words, skipApposition(paragraph, words, last, start), -1);
    return [before, after].filter((span) => span !== undefined);
  });
}

/** "Holt, a lawyer, said": the word before the first comma. */
function skipApposition(paragraph: string, words: readonly Word[], last: number, cue: number): number {
  const end = words[last]?.end ?? 0;
  if (!paragraph.slice(end, cue).includes(',')) return last;
  const comma = paragraph.lastIndexOf(',', end - 1);
  if (comma < end - longestApposition) return last;
  return words.findLastIndex((word) => word.end <= comma);
}

/** A pronoun, a name or a noun with "the", from its first word (step 1) or its last (-1). */
function phraseFrom(
  paragraph: string,
  words: readonly Word[],
  first: number,
  step: 1 | -1,
): Span | undefined {
  const at = (count: number) => words[first + step * count];
  const word = at(0);
  if (!word) return undefined;
  if (pronouns.has(word.text.toLowerCase())) return spanOf(word.start, word.end);
  const the = [0, 1, 2].find((count) => at(count)?.text.toLowerCase() === 'the') ?? -1;
  const nounLength = step > 0 && the === 0 ? 2 : the + 1;
  const length = nameLength(paragraph, at) || nounLength;
  const last = at(length - 1);
  return last && spanOf(Math.min(word.start, last.start), Math.max(word.end, last.end));
}

/** In words: capitalised ones with a space between them, a full stop before it or not. */
function nameLength(paragraph: string, at: (count: number) => Word | undefined): number {
  for (let count = 0; count < longestName; count += 1) {
    const [before, word] = [at(count - 1), at(count)];
    if (!word || !/^(?!The$)\p{Lu}/u.test(word.text)) return count;
    if (!before || count === 0) continue;
    const gap = paragraph.slice(Math.min(before.end, word.end), Math.max(before.start, word.start));
    if (!/^\.? $/.test(gap)) return count;
  }
  return longestName;
}
