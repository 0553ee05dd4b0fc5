// `dateline annotate --explain`: how each time expression got its value, for people.
import pc from 'picocolors';
import { dateInWords } from '../annotators/dates/dateInWords.ts';
import type { Timex } from '../annotators/layers.ts';
import type { Article } from '../article/article.ts';
import type { Workspace } from '../desk/inspectArticle.ts';
import { inspectArticle } from '../desk/inspectArticle.ts';
import { oneLine } from '../features/markdown.ts';
import { fieldsInWords, timexInWords } from '../features/timexInWords.ts';
import { LineIndex } from '../text/lineIndex.ts';
import { sliceSpan } from '../text/span.ts';
import { printEachInput } from './printEachInput.ts';
import type { Streams } from './streams.ts';

/** Prints a block a time expression; a file that cannot be read is reported and the run goes on. */
export function explainFiles(
  paths: readonly string[],
  workspace: Workspace,
  streams: Streams,
): Promise<number> {
  return printEachInput(paths, streams, (path, input) =>
    explainArticle(path, inspectArticle(input, workspace).article),
  );
}

function explainArticle(path: string, article: Article): string {
  const index = new LineIndex(article.document.text);
  const blocks = article.timexes.map((timex) => explainTimex(path, article, index, timex));
  return `${[`${pc.bold(path)}: ${publicationOf(article)}`, ...blocks].join('\n\n')}\n\n`;
}

function publicationOf({ publicationDate }: Article): string {
  if (!publicationDate) return 'the publication date is not known';
  const from = publicationDate.span ? 'stated by the text' : 'set';
  return `published ${withWords(publicationDate.value, dateInWords(publicationDate.value))}, ${from}`;
}

function explainTimex(path: string, article: Article, index: LineIndex, timex: Timex): string {
  const { text } = article.document;
  const { line, character } = index.positionAt(timex.span.start);
  const place = pc.bold(`${path}:${line + 1}:${character + 1}`);
  const mod = timex.mod === undefined ? '' : ` ${timex.mod}`;
  const value =
    timex.value === undefined ? 'not resolved' : withWords(timex.value + mod, timexInWords(timex));
  return [
    `${place} “${oneLine(sliceSpan(text, timex.span))}” ${pc.cyan(timex.type)} ${value}`,
    ...factsOf(article, index, timex).map(([name, fact]) => `  ${pc.dim(`${name}:`)} ${fact}`),
  ].join('\n');
}

function factsOf(article: Article, index: LineIndex, timex: Timex): readonly (readonly [string, string])[] {
  const { stated, inferred } = fieldsInWords(timex);
  const facts: (readonly [string, string])[] = [
    ['recogniser', timex.source],
    ['refiners', timex.refiners.join(', ')],
    ...timex.steps.map((step) => ['step', step] as const),
    ['could mean', timex.readings.join(' or ')],
    ['stated', stated],
    ['inferred', inferred],
    ['anchor', anchorOf(article, index, timex)],
  ];
  return facts.filter(([, fact]) => fact !== '');
}

function anchorOf({ document, timexes }: Article, index: LineIndex, { anchor }: Timex): string {
  if (anchor === undefined || anchor === 'publicationDate') return anchor ? 'the publication date' : '';
  const other = timexes.find(({ id }) => id === anchor.timexId);
  if (!other) return '';
  const { line, character } = index.positionAt(other.span.start);
  return `“${oneLine(sliceSpan(document.text, other.span))}” at ${line + 1}:${character + 1}`;
}

function withWords(value: string, words: string | undefined): string {
  return words === undefined || words === value ? value : `${value} (${words})`;
}
