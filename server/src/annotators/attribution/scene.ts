// Where the quotations of an article stand among its sections, and what text and cues lie around them.
import type { Document, Section } from '../../document/document.ts';
import type { Span } from '../../text/span.ts';
import type { Mention, Quotation } from '../layers.ts';
import { isMarkedSpeech } from '../layers.ts';
import type { Cue } from './cues.ts';
import { findCues } from './cues.ts';
import { mask } from './mask.ts';
import { MentionIndex } from './mentionIndex.ts';
import { countLeading } from '../../text/countLeading.ts';

/** What attribution looks at: the text with its quotations blanked out, cues a section, mentions by place. */
export interface Scene {
  readonly document: Document;
  readonly masked: string;
  readonly mentions: MentionIndex;
  readonly cuesOf: (sectionIndex: number) => readonly Cue[];
  readonly sectionAt: (offset: number) => number;
}

/** One span of a quotation with the free text on both of its sides. */
export interface Place {
  readonly span: Span;
  readonly sectionIndex: number;
  readonly section: Section;
  /** End of the quotation before it in the section, or the section's start. */
  readonly from: number;
  /** Start of the quotation after it in the section, or the section's end. */
  readonly to: number;
}

export function makeScene(
  document: Document,
  quotations: readonly Quotation[],
  mentions: readonly Mention[],
): Scene {
  const spans = quotations.filter(isMarkedSpeech).flatMap(({ content }) => content);
  const masked = mask(document.text, spans);
  const cues = new Map<number, readonly Cue[]>();
  const cuesOf = (index: number): readonly Cue[] => {
    const section = document.sections[index];
    const known = cues.get(index);
    if (known || !section) return known ?? [];
    const found = section.kind === 'boilerplate' ? [] : findCues(section, masked);
    cues.set(index, found);
    return found;
  };
  return {
    document,
    masked,
    mentions: new MentionIndex(mentions),
    cuesOf,
    sectionAt: (at) => sectionAt(document, at),
  };
}

/** The last section that starts at or before the offset. */
function sectionAt(document: Document, offset: number): number {
  return Math.max(0, countLeading(document.sections, (section) => section.span.start <= offset) - 1);
}

/** The places of each quotation, one a content span. */
export function placesOf(scene: Scene, quotations: readonly Quotation[]): readonly (readonly Place[])[] {
  const spoken = quotations.map((quotation) => (isMarkedSpeech(quotation) ? quotation.content : []));
  const all = spoken.flat();
  let index = 0;
  return spoken.map((content) =>
    content.flatMap((span): Place[] => {
      const sectionIndex = scene.sectionAt(span.start);
      const section = scene.document.sections[sectionIndex];
      const from = all[index - 1]?.end ?? 0;
      const to = all[index + 1]?.start ?? Infinity;
      index++;
      if (!section) return [];
      return [
        {
          span,
          sectionIndex,
          section,
          from: Math.max(from, section.span.start),
          to: Math.min(to, section.span.end),
        },
      ];
    }),
  );
}

/** The cues that lie in [from, to), by binary search; at most `most`, the first ones or (from the end) the last ones. */
export function cuesBetween(
  cues: readonly Cue[],
  from: number,
  to: number,
  most: number,
  fromEnd = false,
): readonly Cue[] {
  const low = firstFrom(cues, from);
  const high = firstFrom(cues, to);
  return fromEnd
    ? cues.slice(Math.max(low, high - most), high).reverse()
    : cues.slice(low, Math.min(high, low + most));
}

function firstFrom(cues: readonly Cue[], offset: number): number {
  return countLeading(cues, (cue) => cue.span.start < offset);
}

/** The sentence of a section that holds the offset, absolute. */
export function sentenceAt(section: Section, offset: number): Span {
  const { sentences } = section.passage;
  const at = offset - section.span.start;
  const begun = countLeading(sentences, ({ start }) => start <= at);
  const sentence = sentences[Math.max(0, begun - 1)] ?? { start: 0, end: section.passage.text.length };
  return { start: section.span.start + sentence.start, end: section.span.start + sentence.end };
}

/** Whether a sentence ends within the text: a full stop after a word of more than an abbreviation's length. */
export function endsSentence(text: string): boolean {
  const plain = text.replace(/\([^()]{0,60}\)/g, '');
  return /(?:\p{L}{5,}|\p{Ll}{2,}(?<!\b(?:mr|mrs|ms|dr|sen|rep|gov|gen|col|lt|jr|sr|st|prof|capt|sgt|inc|ltd|co|corp|rev|hon|no))|\d|[)\]%\uE000])[.!?]+['"”’)]*(?:\s|$)/iu.test(
    plain,
  );
}
