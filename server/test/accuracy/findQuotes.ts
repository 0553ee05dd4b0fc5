// What the product itself finds, in the terms of the gold corpora of the quotations.
import { analyzeArticle } from '../../src/article/analyzeArticle.ts';
import type { Article } from '../../src/article/article.ts';
import { speakerOf } from '../../src/article/queries.ts';
import type { Quotation, QuotationForm } from '../../src/annotators/layers.ts';
import type { Span } from '../../src/text/span.ts';
import { sliceSpan } from '../../src/text/span.ts';
import type { QuoteKind, TaggedQuote, TaggedSpeaker } from './quoteScorer.ts';

export function findQuotes(text: string): readonly TaggedQuote[] {
  return quotesOf(analyzeArticle(text));
}

/** Scare quotes and titles are no speech: of them nothing is said, least of all that they lack a speaker. */
const kinds: Readonly<Record<QuotationForm, QuoteKind>> = {
  direct: 'direct',
  mixed: 'mixed',
  indirect: 'indirect',
  scare: 'other',
  title: 'other',
};

/** In the corpora what has no marks is indirect, be it the very words of a transcript. */
function kindOf({ form, style }: Quotation): QuoteKind {
  return style === undefined ? 'indirect' : kinds[form];
}

export function quotesOf(article: Article): readonly TaggedQuote[] {
  return article.quotations.flatMap((quotation) => {
    const { id, content } = quotation;
    const { attribution, entity } = speakerOf(article, id);
    return content.map((span) => ({
      ...placeOf(span),
      kind: kindOf(quotation),
      cue: attribution?.cue ?? null,
      speaker: speakerPhrase(article, id),
      speakerEntity: entity?.name ?? null,
    }));
  });
}

/** The noun phrase beside the quotation, else the mention that the speaker was taken from. */
function speakerPhrase(article: Article, quotationId: string): TaggedSpeaker | null {
  const { attribution, mention } = speakerOf(article, quotationId);
  const span = attribution?.speaker ?? mention?.span;
  if (!span) return null;
  const read = (place: Span) => ({ ...placeOf(place), text: sliceSpan(article.document.text, place) });
  return mention ? { ...read(span), head: read(mention.head) } : read(span);
}

function placeOf({ start, end }: Span): Span {
  return { start, end };
}
