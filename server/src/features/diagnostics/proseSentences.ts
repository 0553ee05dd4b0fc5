// The sentences of the paragraphs of an article, for rules that read words rather than layers.
import type { Article } from '../../article/article.ts';
import type { Span } from '../../text/span.ts';
import { shiftSpan, sliceSpan } from '../../text/span.ts';

export interface ProseSentence {
  /** Absolute. */
  readonly span: Span;
  /** As long as the span, what is no prose blanked out. */
  readonly text: string;
}

/** Longer ones are lists or tables, and would make patterns slow. */
const longest = 1_000;

export function proseSentences({ document }: Article): readonly ProseSentence[] {
  return document.sections.flatMap(({ kind, span, passage }) =>
    kind !== 'paragraph'
      ? []
      : passage.sentences
          .filter((sentence) => sentence.end - sentence.start <= longest)
          .map((sentence) => ({
            span: shiftSpan(sentence, span.start),
            text: sliceSpan(passage.text, sentence),
          })),
  );
}
