// Inlay hints: the day a relative date means, and the name behind "he said".
import { absoluteDate } from '../annotators/dates/dateInWords.ts';
import type { Quotation, Timex } from '../annotators/layers.ts';
import type { Article } from '../article/article.ts';
import { speakerOf } from '../article/queries.ts';
import type { Span } from '../text/span.ts';
import { isNamed, mentionText } from './facts.ts';
import { oneLine } from './markdown.ts';

export interface InlayHint {
  readonly offset: number;
  readonly label: string;
  readonly kind: 'date' | 'speaker';
  /** Plain text: how it is known. */
  readonly tooltip: string;
}

/** In the order of the text, at offsets that the range touches. */
export function inlayHintsOf(article: Article, range: Span): readonly InlayHint[] {
  const hints = [
    ...article.timexes.flatMap(dateHint),
    ...article.quotations.flatMap((quotation) => speakerHint(article, quotation)),
  ];
  return hints
    .filter(({ offset }) => offset >= range.start && offset <= range.end)
    .sort((a, b) => a.offset - b.offset)
    .filter((hint, index, sorted) => !isSame(hint, sorted[index - 1]));
}

/** Two quotations with one “she said” between them give one hint. */
function isSame(hint: InlayHint, before: InlayHint | undefined): boolean {
  return before?.offset === hint.offset && before.label === hint.label;
}

function dateHint(timex: Timex): readonly InlayHint[] {
  const label = isRelative(timex) && timex.value !== undefined ? absoluteDate(timex.value) : undefined;
  if (label === undefined) return [];
  return [{ offset: timex.span.end, label, kind: 'date', tooltip: timex.steps.join('; ') }];
}

/** Whether the words do not state the day themselves: "Wednesday", "today", "25 May". */
export function isRelative({ type, stated, anchor }: Timex): boolean {
  return (type === 'DATE' || type === 'TIME') && anchor !== undefined && stated.year === undefined;
}

function speakerHint(article: Article, quotation: Quotation): readonly InlayHint[] {
  const { attribution, mention, entity } = speakerOf(article, quotation.id);
  if (!attribution || !entity || entity.name === '') return [];
  const tooltip = oneLine(attribution.evidence);
  if (mention && !isNamed(mention) && mentionText(article, mention) !== entity.name) {
    return [{ offset: mention.span.end, label: entity.name, kind: 'speaker', tooltip }];
  }
  const last = quotation.content.at(-1);
  if (attribution.confidence !== 'inferred' || !last) return [];
  return [{ offset: last.end, label: `${entity.name}?`, kind: 'speaker', tooltip }];
}
