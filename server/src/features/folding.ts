// Folding: the text under each Markdown heading, page furniture, quotations of several paragraphs.
import { isMarkedSpeech } from '../annotators/layers.ts';
import type { Article } from '../article/article.ts';
import type { Section } from '../document/document.ts';
import type { Span } from '../text/span.ts';
import { compareSpans } from '../text/span.ts';

export interface FoldingRange {
  readonly span: Span;
  readonly kind: 'section' | 'boilerplate' | 'quotation';
}

/** Sorted; each goes over at least one line break. */
export function foldingRangesOf(article: Article): readonly FoldingRange[] {
  const { text, sections } = article.document;
  return [...underHeadings(sections), ...furniture(sections), ...longQuotations(article)]
    .filter(({ span }) => text.slice(span.start, span.end).includes('\n'))
    .sort((a, b) => compareSpans(a.span, b.span));
}

function underHeadings(sections: readonly Section[]): readonly FoldingRange[] {
  const ranges: FoldingRange[] = [];
  const open: { start: number; level: number }[] = [];
  let end = 0;
  const closeFrom = (level: number) => {
    for (let last = open.at(-1); last && last.level >= level; last = open.at(-1)) {
      open.pop();
      ranges.push({ span: { start: last.start, end }, kind: 'section' });
    }
  };
  for (const { span, headingLevel } of sections) {
    if (headingLevel !== undefined) {
      closeFrom(headingLevel);
      open.push({ start: span.start, level: headingLevel });
    }
    end = span.end;
  }
  closeFrom(0);
  return ranges;
}

function furniture(sections: readonly Section[]): readonly FoldingRange[] {
  const ranges: FoldingRange[] = [];
  let start: number | undefined;
  let end = 0;
  for (const { kind, span } of sections) {
    if (kind === 'boilerplate') start ??= span.start;
    else if (start !== undefined) {
      ranges.push({ span: { start, end }, kind: 'boilerplate' });
      start = undefined;
    }
    end = span.end;
  }
  if (start !== undefined) ranges.push({ span: { start, end }, kind: 'boilerplate' });
  return ranges;
}

function longQuotations(article: Article): readonly FoldingRange[] {
  return article.quotations.filter(isMarkedSpeech).flatMap(({ content }) => {
    const first = content[0];
    const last = content.at(-1);
    return first && last && first !== last
      ? [{ span: { start: first.start, end: last.end }, kind: 'quotation' as const }]
      : [];
  });
}
