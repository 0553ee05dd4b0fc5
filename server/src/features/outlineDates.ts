// The dates of the outline: one node a value, in the order of time, what is unresolved last.
import { dateInWords } from '../annotators/dates/dateInWords.ts';
import type { Timex } from '../annotators/layers.ts';
import type { Article } from '../article/article.ts';
import { sentenceAt } from '../article/queries.ts';
import { sliceSpan } from '../text/span.ts';
import { escapeMarkdown, oneLine, shorten } from './markdown.ts';
import type { OutlineNode } from './outlineTypes.ts';
import { idCounter } from './outlineTypes.ts';
import { timeKey } from './timeOrder.ts';

export function dateNodes(article: Article): readonly OutlineNode[] {
  const id = idCounter();
  return datesInOrder(article).map((timexes) => dateNode(article, timexes, id));
}

/** Dates and times of an article, those of one value together; durations and repeated times are no dates. */
export function datesInOrder(article: Article): readonly (readonly [Timex, ...Timex[]])[] {
  const groups = new Map<string, [Timex, ...Timex[]]>();
  for (const timex of article.timexes) {
    if (timex.type !== 'DATE' && timex.type !== 'TIME') continue;
    const key = timex.value ?? `?${oneLine(sliceSpan(article.document.text, timex.span)).toLowerCase()}`;
    const group = groups.get(key);
    if (group) group.push(timex);
    else groups.set(key, [timex]);
  }
  return [...groups.values()]
    .map((timexes) => ({ timexes, key: timeKey(timexes[0].value) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ timexes }) => timexes);
}

function dateNode(
  article: Article,
  timexes: readonly [Timex, ...Timex[]],
  id: (id: string) => string,
): OutlineNode {
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
