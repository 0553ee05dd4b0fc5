// The sentences of the paragraphs of an article, for rules that read words rather than layers.
import type { Article } from '../../article/article.ts';
import type { Passage, Section } from '../../document/document.ts';
import type { Span } from '../../text/span.ts';
import { shiftSpan, sliceSpan } from '../../text/span.ts';
import type { Finding } from './rule.ts';

export interface ProseSentence {
  /** Absolute. */
  readonly span: Span;
  /** As long as the span, what is no prose blanked out. */
  readonly text: string;
}

/** Longer ones are lists or tables, and would make patterns slow. */
const longest = 1_000;

export function proseSentences({ document }: Article): readonly ProseSentence[] {
  return document.sections.flatMap((section) => sentencesIn(section));
}

/**
 * The check of a rule that looks at the words of each sentence and at nothing else: passages in which it found nothing are not read
 * again, for they outlive edits elsewhere.
 */
export function inProse(
  find: (sentence: ProseSentence) => readonly Finding[],
): (article: Article) => readonly Finding[] {
  const quiet = new WeakSet<Passage>();
  return ({ document }) =>
    document.sections.flatMap((section) => {
      if (quiet.has(section.passage)) return [];
      const findings = sentencesIn(section).flatMap(find);
      if (findings.length === 0) quiet.add(section.passage);
      return findings;
    });
}

function sentencesIn({ kind, span, passage }: Section): readonly ProseSentence[] {
  if (kind !== 'paragraph') return [];
  return passage.sentences
    .filter((sentence) => sentence.end - sentence.start <= longest)
    .map((sentence) => ({ span: shiftSpan(sentence, span.start), text: sliceSpan(passage.text, sentence) }));
}
