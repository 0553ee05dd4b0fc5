// The hover of a quotation: who says it and by which name, whether that is stated or inferred and from what, how long it is.
import type { Quotation, QuotationForm } from '../annotators/layers.ts';
import type { Article } from '../article/article.ts';
import { speakerOf } from '../article/queries.ts';
import type { Span } from '../text/span.ts';
import { containsOffset, sliceSpan } from '../text/span.ts';
import { evidenceInWords, speakerName, wordsForSpeaker, wordsOfQuotation } from './facts.ts';
import type { Hover, HoverOptions } from './hoverOptions.ts';
import { capitalized, counted, escapeMarkdown, linked, shorten } from './markdown.ts';

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
    howKnown(article, quotation, options),
    remedyFor(article, quotation, options),
    sizeOf(article, quotation),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

const maxWords = 80;

function whoSaysIt(article: Article, quotation: Quotation, options: HoverOptions): string {
  const name = speakerName(article, quotation);
  const { attribution } = speakerOf(article, quotation.id);
  const kind = formInWords(quotation.form);
  if (name === undefined) {
    if (attribution) return `**${attribution.judged ? 'No speaker needed' : 'Speaker not named'}** · ${kind}`;
    return needsNoSpeaker(quotation) ? capitalized(kind) : `**No speaker** · ${kind}`;
  }
  const phrase = wordsForSpeaker(article, quotation);
  const words = phrase && shorten(sliceSpan(article.document.text, phrase), maxWords);
  const by = words === undefined || words === name ? '' : `, here “${escapeMarkdown(words)}”`;
  return `**${linked(escapeMarkdown(name), phrase && options.link(phrase))}**${by} · ${kind}`;
}

/** "Stated: “said” after the quotation (line 5)", with a link to the cue, or else to whoever is taken for the speaker. */
function howKnown(article: Article, quotation: Quotation, options: HoverOptions): string {
  const { attribution } = speakerOf(article, quotation.id);
  if (!attribution) return '';
  const how = evidenceInWords(attribution);
  const place = attribution.cue ?? wordsForSpeaker(article, quotation);
  return escapeMarkdown(how) + (place ? ` (${lineOf(place, options)})` : '');
}

function lineOf(place: Span, options: HoverOptions): string {
  return linked(`line ${options.line(place.start)}`, options.link(place));
}

/** What the user can do about speech that nobody is known to have spoken. */
function remedyFor(article: Article, quotation: Quotation, { setSpeaker }: HoverOptions): string {
  const { attribution } = speakerOf(article, quotation.id);
  if (attribution || needsNoSpeaker(quotation) || !setSpeaker) return '';
  return linked('Set the speaker…', setSpeaker(quotation.content[0] ?? quotation.span));
}

function needsNoSpeaker({ form }: Quotation): boolean {
  return form === 'scare' || form === 'title';
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
