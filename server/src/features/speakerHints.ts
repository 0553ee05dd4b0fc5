// Inlay hints of who speaks: the name behind "she said", and behind a quotation whose speaker is not written beside it.
import type { Attribution, Quotation } from '../annotators/layers.ts';
import { isMarkedSpeech, isNamed } from '../annotators/layers.ts';
import type { Article } from '../article/article.ts';
import { sectionAt, speakerOf } from '../article/queries.ts';
import { sliceSpan } from '../text/span.ts';
import { evidenceInWords, speakerName } from './facts.ts';
import type { InlayHint } from './hint.ts';
import { oneLine, shorten } from './markdown.ts';

/** Of quotations in marks alone: indirect speech has its speaker beside it, and there is much of it. */
export function speakerHints(article: Article): readonly InlayHint[] {
  const speech = article.quotations.filter(isMarkedSpeech);
  return speech.flatMap((quotation, index) => {
    const name = speakerName(article, quotation);
    if (name === undefined || name === '') return [];
    const { attribution } = speakerOf(article, quotation.id);
    // The phrase that an inferred speaker has stands elsewhere, and has a hint of its own where it needs one.
    const isBeside = attribution?.speaker !== undefined && attribution.confidence === 'stated';
    if (isBeside) return behindSpeaker(article, quotation, name);
    return goesOn(article, quotation, speech[index - 1]) ? [] : behindQuotation(article, quotation, name);
  });
}

/** Behind "she" or "the mayor"; a name, even a short one, needs none. */
function behindSpeaker(article: Article, quotation: Quotation, name: string): readonly InlayHint[] {
  const { attribution, mention, entity } = speakerOf(article, quotation.id);
  const phrase = attribution?.speaker;
  if (!phrase || !entity || !mention || isNamed(mention)) return [];
  const words = oneLine(sliceSpan(article.document.text, phrase));
  if (words.includes(name)) return [];
  const label = labelOf(attribution, name);
  const tooltip = `“${shorten(words, maxLength)}” is taken for ${name}. ${oneLine(evidenceInWords(attribution))}`;
  return [{ offset: phrase.end, label, kind: 'speaker', tooltip }];
}

function behindQuotation(article: Article, quotation: Quotation, name: string): readonly InlayHint[] {
  const { attribution } = speakerOf(article, quotation.id);
  const last = quotation.content.at(-1);
  if (!attribution || !last) return [];
  const label = labelOf(attribution, name);
  return [{ offset: last.end, label, kind: 'speaker', tooltip: oneLine(evidenceInWords(attribution)) }];
}

const maxLength = 40;

/** What is inferred has a question mark. */
function labelOf({ confidence }: Attribution, name: string): string {
  return confidence === 'inferred' ? `${shorten(name, maxLength)}?` : shorten(name, maxLength);
}

/** “…,” she said. “…”: the reader sees whose words the second are. */
function goesOn(article: Article, quotation: Quotation, before: Quotation | undefined): boolean {
  if (!before || !isSameSpeaker(article, quotation, before)) return false;
  const section = sectionAt(article, quotation.span.start);
  return section !== undefined && sectionAt(article, before.span.end - 1) === section;
}

function isSameSpeaker(article: Article, a: Quotation, b: Quotation): boolean {
  const [one, other] = [speakerOf(article, a.id).entity, speakerOf(article, b.id).entity];
  if (one ?? other) return one === other;
  return speakerName(article, a) === speakerName(article, b);
}
