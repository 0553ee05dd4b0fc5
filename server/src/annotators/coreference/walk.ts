// Where offsets stand: in which sentence, and whether in somebody's speech.
import type { Document, SectionKind } from '../../document/document.ts';
import type { Span } from '../../text/span.ts';
import { isMarkedSpeech } from '../layers.ts';
import type { Resolution } from './resolution.ts';

export interface Sentence {
  readonly span: Span;
  readonly kind: SectionKind;
  /** The number of its section. */
  readonly section: number;
}

/** Moves forward only: ask for offsets in rising order. */
export class Walk {
  private readonly sentences: readonly Sentence[];
  private readonly speech: readonly Span[];
  private sentenceAt = 0;
  private speechAt = 0;

  constructor({ document, quotations }: Resolution) {
    this.sentences = sentencesOf(document);
    this.speech = quotations
      .filter(isMarkedSpeech)
      .flatMap(({ content }) => content)
      .sort((a, b) => a.start - b.start || b.end - a.end);
  }

  /** The number of the sentence at the offset; −1 between sentences. */
  sentence(offset: number): number {
    while (
      this.sentenceAt < this.sentences.length &&
      (this.sentences[this.sentenceAt]?.span.end ?? 0) <= offset
    )
      this.sentenceAt++;
    const sentence = this.sentences[this.sentenceAt];
    return sentence && sentence.span.start <= offset ? this.sentenceAt : -1;
  }

  describe(number: number): Sentence | undefined {
    return this.sentences[number];
  }

  insideSpeech({ start, end }: Span): boolean {
    while (this.speechAt < this.speech.length && (this.speech[this.speechAt]?.end ?? 0) <= start)
      this.speechAt++;
    const speech = this.speech[this.speechAt];
    return speech !== undefined && speech.start <= start && end <= speech.end;
  }
}

const known = new WeakMap<Document, readonly Sentence[]>();

/** Several passes walk over one document. */
function sentencesOf(document: Document): readonly Sentence[] {
  const before = known.get(document);
  if (before) return before;
  const sentences: Sentence[] = [];
  document.sections.forEach(({ kind, span: { start: base }, passage }, section) => {
    for (const { start, end } of passage.sentences)
      sentences.push({ kind, section, span: { start: start + base, end: end + base } });
  });
  known.set(document, sentences);
  return sentences;
}
