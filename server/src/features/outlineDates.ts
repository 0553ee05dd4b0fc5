// The dates of the outline: a timeline with one node a value, what is unresolved last.
import { dateInWords } from '../annotators/dates/dateInWords.ts';
import { dayInMinutes, firstDayOf, intervalOf } from '../annotators/dates/interval.ts';
import { inTimeOrder } from '../annotators/dates/timeOrder.ts';
import type { Timex } from '../annotators/layers.ts';
import type { Article } from '../article/article.ts';
import { sentenceAt } from '../article/queries.ts';
import { sliceSpan } from '../text/span.ts';
import { datesOf } from './datesOf.ts';
import { counted, escapeMarkdown, oneLine, shorten } from './markdown.ts';
import type { OutlineNode } from './outlineTypes.ts';
import { idCounter } from './outlineTypes.ts';

type DateGroup = readonly [Timex, ...Timex[]];

/** Dates in the order of time; years of which an article has many dates among those of others stand above them. */
export function dateNodes(article: Article): readonly OutlineNode[] {
  const id = idCounter();
  const years = byYear(datesInOrder(article));
  const several = new Set(years.map(({ year }) => year).filter((year) => year !== undefined)).size > 1;
  return years.flatMap(({ year, dates }) => {
    const nodes = dates.map((timexes) => dateNode(article, timexes, id));
    const [first] = nodes;
    return several && year !== undefined && first && nodes.length >= fewestUnderYear
      ? [yearNode(year, first, nodes, id)]
      : nodes;
  });
}

/** Fewer dates are found at a glance without the year above them. */
const fewestUnderYear = 3;

/** The dates of an article, those of one value together. */
export function datesInOrder(article: Article): readonly DateGroup[] {
  const groups = new Map<string, [Timex, ...Timex[]]>();
  for (const timex of datesOf(article)) {
    const key = timex.value ?? `?${oneLine(sliceSpan(article.document.text, timex.span)).toLowerCase()}`;
    const group = groups.get(key);
    if (group) group.push(timex);
    else groups.set(key, [timex]);
  }
  return inTimeOrder([...groups.values()], ([first]) => first.value);
}

interface YearOfDates {
  /** Undefined for what is longer than a year or has no place in time. */
  readonly year: number | undefined;
  readonly dates: DateGroup[];
}

/** Neighbours of one year together. */
function byYear(dates: readonly DateGroup[]): readonly YearOfDates[] {
  const years: YearOfDates[] = [];
  for (const timexes of dates) {
    const year = yearOf(timexes[0].value);
    const last = years.at(-1);
    if (last && last.year === year) last.dates.push(timexes);
    else years.push({ year, dates: [timexes] });
  }
  return years;
}

/** The year in which a value begins: a winter belongs to the year of its December. */
function yearOf(value: string | undefined): number | undefined {
  const interval = value === undefined ? undefined : intervalOf(value);
  if (!interval || interval.end - interval.start > 366 * dayInMinutes) return undefined;
  return firstDayOf(interval).year;
}

function yearNode(
  year: number,
  first: OutlineNode,
  children: readonly OutlineNode[],
  id: (id: string) => string,
): OutlineNode {
  return {
    id: id(`year:${year}`),
    kind: 'date',
    label: year >= 1 ? String(year) : `${1 - year} BC`,
    description: counted(children.length, 'date'),
    tooltip: '',
    span: first.span,
    children,
  };
}

function dateNode(article: Article, timexes: DateGroup, id: (id: string) => string): OutlineNode {
  const [first] = timexes;
  const words = oneLine(sliceSpan(article.document.text, first.span));
  const label = first.value === undefined ? words : (dateInWords(first.value) ?? first.value);
  const nodeId = id(`date:${first.value ?? words}`);
  return {
    id: nodeId,
    kind: 'date',
    label,
    description:
      first.value === undefined ? 'not resolved' : timexes.length > 1 ? `${timexes.length}×` : words,
    tooltip: first.steps.map((step) => `- ${escapeMarkdown(step)}`).join('\n'),
    span: first.span,
    children: timexes.map((timex, index) => timexNode(article, timex, `${nodeId}/${index + 1}`)),
  };
}

function timexNode(article: Article, timex: Timex, id: string): OutlineNode {
  const { text } = article.document;
  const sentence = sentenceAt(article, timex.span.start) ?? timex.span;
  return {
    id,
    kind: 'mention',
    label: oneLine(sliceSpan(text, timex.span)),
    description: shorten(sliceSpan(text, sentence), 80),
    tooltip: '',
    span: timex.span,
    children: [],
  };
}
