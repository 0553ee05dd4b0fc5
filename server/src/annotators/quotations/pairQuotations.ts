// Makes the quotations of the article from the marks of its passages.
import type { Document } from '../../document/document.ts';
import type { Span } from '../../text/span.ts';
import { spanOf } from '../../text/span.ts';
import type { ArticleAnnotator } from '../annotator.ts';
import type { Quotation, QuotationForm } from '../layers.ts';
import { findBlockQuotes } from './blockQuotes.ts';
import { joinInterrupted } from './interruptions.ts';
import type { RunningQuotation } from './joinParagraphs.ts';
import { joinParagraphs } from './joinParagraphs.ts';
import { quotationForm } from './quotationForm.ts';
import type { QuoteMark } from './quoteMark.ts';

/** Quotations in the order of the text, nested ones inside the outer, running and interrupted ones as one. */
export const pairQuotations: ArticleAnnotator<QuoteMark, readonly Quotation[]> = (document, marks) => {
  const running = joinParagraphs(document, marks).filter((quotation) =>
    hasWords(document.text, quotation.content),
  );
  const blocks = findBlockQuotes(document, marks).filter(({ content }) => hasWords(document.text, content));
  return [...joinInterrupted(document.text, running), ...blocks]
    .sort((a, b) => startOf(a) - startOf(b))
    .map((quotation, index) => quotationOf(document, quotation, index));
};

function startOf({ content }: RunningQuotation): number {
  return content[0]?.start ?? 0;
}

function quotationOf(document: Document, running: RunningQuotation, index: number): Quotation {
  const { content, style, closed, missingOpenings, earlyClosings } = running;
  return {
    id: `q${index + 1}`,
    span: spanOf(content[0]?.start ?? 0, content.at(-1)?.end ?? 0),
    source: style === undefined ? 'block-quote' : 'quote-marks',
    form: formOf(document, running),
    content,
    style,
    unclosed: !closed,
    missingOpenings,
    earlyClosings,
  };
}

/** As much of a quotation or its surroundings as its form is decided on: keeps the work per quotation bounded. */
const window = 400;

function formOf(document: Document, running: RunningQuotation): QuotationForm {
  if (running.style === undefined) return 'direct';
  const first = running.content[0];
  const last = running.content.at(-1);
  const section = document.sections[running.firstSection]?.span;
  const lastSection = document.sections[running.lastSection]?.span;
  if (!first || !last || !section || !lastSection) return 'scare';
  const { text } = document;
  return quotationForm({
    inner: innerOf(text, first, running.closed),
    before: text.slice(Math.max(section.start, first.start - window), first.start),
    after: text.slice(last.end, Math.min(lastSection.end, last.end + window)),
    headline: document.sections[running.firstSection]?.kind === 'headline',
    runsOn: running.content.length > 1,
    unclosed: !running.closed,
  });
}

/** The words between the marks; of a long quotation its beginning and its end. */
function innerOf(text: string, span: Span, closed: boolean): string {
  const strip = (piece: string) => piece.replace(/^(?:``|''|[“”„‟«»"'‘’`＂])/, '');
  const whole = text.slice(span.start, span.end);
  const cut = whole.length <= 2 * window ? whole : `${whole.slice(0, window)} ${whole.slice(-window)}`;
  return closed ? strip(cut).replace(/(?:``|''|[“”„‟«»"'‘’`＂]|\uFFFD{1,4})$/, '') : strip(cut);
}

function hasWords(text: string, content: readonly Span[]): boolean {
  return content.some((span) => /[\p{L}\p{N}]/u.test(text.slice(span.start, span.end)));
}
