// Inlay hints: the day or period a relative date means, and who speaks where that is not written beside the quotation.
import type { DateStyle } from '../annotators/dates/dateStyle.ts';
import { defaultDateStyle } from '../annotators/dates/dateStyle.ts';
import type { Timex } from '../annotators/layers.ts';
import type { Article } from '../article/article.ts';
import type { Span } from '../text/span.ts';
import { sliceSpan } from '../text/span.ts';
import { dateLabel } from './dateLabel.ts';
import type { InlayHint } from './hint.ts';
import { oneLine } from './markdown.ts';
import { isRelative } from './relativeDate.ts';
import { speakerHints } from './speakerHints.ts';

/** In the order of the text, at offsets that the range touches. */
export function inlayHintsOf(
  article: Article,
  range: Span,
  style: DateStyle = defaultDateStyle,
): readonly InlayHint[] {
  const hints = [
    ...article.timexes.flatMap((timex) => dateHint(article, timex, style)),
    ...speakerHints(article),
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

function dateHint(article: Article, timex: Timex, style: DateStyle): readonly InlayHint[] {
  const label = isRelative(timex) ? labelOf(timex, style) : undefined;
  const words = oneLine(sliceSpan(article.document.text, timex.span)).toLowerCase();
  if (label === undefined || words.includes(label.toLowerCase())) return [];
  return [{ offset: timex.span.end, label, kind: 'date', tooltip: timex.steps.join('; ') }];
}

/** Behind "25 May" and "in April" the year is all that is missing; digits are told in full. */
function labelOf({ value = '', stated }: Timex, style: DateStyle): string | undefined {
  const label = dateLabel(value, style);
  if (stated.month === undefined || style === 'iso') return label;
  return label && value.slice(0, 4);
}
