// The hover of a date: its value, the day in words, how far from publication it lies, and how it was found.
import { dateInWords } from '../annotators/dates/dateInWords.ts';
import type { Timex } from '../annotators/layers.ts';
import type { Article } from '../article/article.ts';
import { sliceSpan } from '../text/span.ts';
import { distanceFromPublication } from './dateDistance.ts';
import type { Hover, HoverOptions } from './hoverOptions.ts';
import { capitalized, escapeMarkdown, linked } from './markdown.ts';
import { lacksPublicationDate } from './relativeDate.ts';
import { fieldsInWords, timexInWords } from './timexInWords.ts';

export function hoverDate(article: Article, timex: Timex, options: HoverOptions): Hover {
  return { span: timex.span, markdown: describeTimex(article, timex, options) };
}

function describeTimex(article: Article, timex: Timex, options: HoverOptions): string {
  const parts = [
    headOf(timex),
    distanceOf(article, timex),
    readingsOf(timex),
    stepsOf(timex),
    fieldsOf(timex),
    anchorOf(article, timex, options),
    remedyFor(article, timex, options),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function headOf(timex: Timex): string {
  const kinds = { DATE: 'date', TIME: 'time', DURATION: 'length of time', SET: 'repeated time' } as const;
  const kind = kinds[timex.type];
  if (timex.value === undefined) return `**Not resolved** · ${kind}`;
  const words = timexInWords(timex);
  const value = `\`${timex.value.replace(/`/g, '')}\``;
  return words === undefined ? `${value} · ${kind}` : `**${escapeMarkdown(words)}** · ${value} · ${kind}`;
}

function distanceOf({ publicationDate }: Article, { type, value }: Timex): string {
  if (!publicationDate || value === undefined || (type !== 'DATE' && type !== 'TIME')) return '';
  return capitalized(distanceFromPublication(value, publicationDate.value) ?? '');
}

function readingsOf(timex: Timex): string {
  if (timex.readings.length < 2) return '';
  return `Could mean: ${timex.readings.map((value) => escapeMarkdown(dateInWords(value) ?? value)).join(' or ')}`;
}

function stepsOf(timex: Timex): string {
  return timex.steps.map((step) => `- ${escapeMarkdown(step)}`).join('\n');
}

/** "Stated: weekday; inferred: day, month, year" */
function fieldsOf(timex: Timex): string {
  const { stated, inferred } = fieldsInWords(timex);
  const parts = [stated === '' ? '' : `stated: ${stated}`, inferred === '' ? '' : `inferred: ${inferred}`];
  return capitalized(parts.filter((part) => part !== '').join('; '));
}

function anchorOf(article: Article, timex: Timex, options: HoverOptions): string {
  const { anchor } = timex;
  if (anchor === undefined) return '';
  if (anchor === 'publicationDate') {
    const { publicationDate } = article;
    if (!publicationDate) return '';
    const words = escapeMarkdown(dateInWords(publicationDate.value) ?? publicationDate.value);
    const { span } = publicationDate;
    return `Seen from the publication date, ${linked(words, span && options.link(span))}`;
  }
  const other = article.timexes.find(({ id }) => id === anchor.timexId);
  if (!other) return '';
  const words = escapeMarkdown(sliceSpan(article.document.text, other.span));
  const line = options.line(other.span.start);
  return `Seen from ${linked(`“${words}”`, options.link(other.span))} in line ${line}`;
}

/** What the user can do about a date that is not resolved. */
function remedyFor(article: Article, timex: Timex, { setPublicationDate }: HoverOptions): string {
  if (!lacksPublicationDate(article, timex)) return '';
  return setPublicationDate === undefined
    ? 'It can be resolved once the publication date is known: write it above the text, or set it.'
    : linked('Set the publication date…', setPublicationDate);
}
