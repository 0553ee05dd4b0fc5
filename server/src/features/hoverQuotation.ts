// The hover of a quotation: who says it, by which words that is known, how long it is.
import type { Quotation, QuotationForm } from '../annotators/layers.ts';
import type { Article } from '../article/article.ts';
import { speakerOf } from '../article/queries.ts';
import { containsOffset } from '../text/span.ts';
import { mentionText, speakerName, wordsOfQuotation } from './facts.ts';
import type { Hover, HoverOptions } from './hoverOptions.ts';
import { counted, escapeMarkdown, linked } from './markdown.ts';

export function hoverQuotation(
  article: Article,
  quotation: Quotation,
  offset: number,
  options: HoverOptions,
): Hover {
  const part = quotation.content.find((span) => containsOffset(span, offset)) ?? quotation.span;
  return { span: part, markdown: describeQuotation(article, quotation, options) };
}

function describeQuotation(article: Article, quotation: Quotation, options: HoverOptions): string {
  const parts = [
    whoSaysIt(article, quotation, options),
    howKnown(article, quotation),
    sizeOf(article, quotation),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function whoSaysIt(article: Article, quotation: Quotation, options: HoverOptions): string {
  const name = speakerName(article, quotation);
  const { attribution, mention } = speakerOf(article, quotation.id);
  const kind = formInWords(quotation.form);
  if (name === undefined) {
    return `**${attribution ? 'Speaker not named' : 'No speaker'}** · ${kind}`;
  }
  const words = mention && mentionText(article, mention);
  const by = words === undefined || words === name ? '' : `, here “${escapeMarkdown(words)}”`;
  return `**${linked(escapeMarkdown(name), mention && options.link(mention.span))}**${by} · ${kind}`;
}

function howKnown(article: Article, quotation: Quotation): string {
  const { attribution } = speakerOf(article, quotation.id);
  if (!attribution) return '';
  const how = attribution.confidence === 'stated' ? 'Stated' : 'Inferred';
  return attribution.evidence === '' ? how : `${how}: ${escapeMarkdown(attribution.evidence)}`;
}

function sizeOf(article: Article, quotation: Quotation): string {
  const words = counted(wordsOfQuotation(article, quotation), 'word');
  const parts = quotation.content.length;
  const paragraphs = article.document.sections.filter(({ span }) =>
    quotation.content.some((part) => part.start >= span.start && part.start < span.end),
  ).length;
  if (paragraphs > 1) return `${words} in ${counted(paragraphs, 'paragraph')}`;
  return parts > 1 ? `${words} in ${counted(parts, 'part')}` : words;
}

function formInWords(form: QuotationForm): string {
  const words = {
    direct: 'direct quotation',
    mixed: 'partial quotation',
    indirect: 'indirect speech',
    scare: 'words in quotation marks',
    title: 'name or title in quotation marks',
  } as const;
  return words[form];
}
