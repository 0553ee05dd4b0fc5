// The sample articles, analysed whole: layers, outline, hovers and diagnostics against what was read and found right.
// `UPDATE=1 npm run test:unit` rewrites the snapshots (not in CI); read the difference before it is committed.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import type { Article } from '../../src/article/article.ts';
import { inspectArticle } from '../../src/desk/inspectArticle.ts';
import type { Diagnostic } from '../../src/features/diagnostics/rule.ts';
import { hoverAt } from '../../src/features/hover.ts';
import { outlineOf } from '../../src/features/outline.ts';
import type { OutlineNode } from '../../src/features/outlineTypes.ts';
import { LineIndex } from '../../src/text/lineIndex.ts';
import { printMarkedText } from '../support/markedText.ts';

const examples = new URL('../../../examples/', import.meta.url);
const snapshots = new URL('snapshots/', import.meta.url);
const update = process.env['UPDATE'] === '1';

describe('the sample articles', () => {
  for (const name of readdirSync(examples).filter((file) => /\.(?:article|txt|md)$/.test(file))) {
    it(name, () => {
      const text = readFileSync(new URL(name, examples), 'utf8');
      const format = name.endsWith('.md') ? 'markdown' : 'plain';
      const input = { text, format, sidecar: undefined, publicationDate: undefined } as const;
      const { article, diagnostics } = inspectArticle(input, {
        configuration: {},
        register: [],
        customRules: [],
      });
      compare(new URL(`${name}.snapshot`, snapshots), print(article, diagnostics));
    });
  }
});

function compare(file: URL, actual: string): void {
  if (update) {
    assert.ok(process.env['CI'] === undefined, 'snapshots are not rewritten in CI');
    writeFileSync(file, actual);
  } else {
    assert.ok(existsSync(file), 'there is no snapshot; UPDATE=1 writes it');
    assert.equal(actual, readFileSync(file, 'utf8'));
  }
}

function print(article: Article, diagnostics: readonly Diagnostic[]): string {
  return [
    heading(`publication date: ${article.publicationDate?.value ?? 'none'}`),
    printMarks(article),
    heading('outline'),
    ...outlineOf(article).flatMap((group) => [
      group.label,
      ...group.nodes.flatMap((node) => printNode(node, '  ')),
    ]),
    heading('hovers'),
    ...printHovers(article),
    heading('diagnostics'),
    ...printDiagnostics(article, diagnostics),
    '',
  ].join('\n');
}

/** Years hold their dates; what stands below other nodes are the places in the text. */
function printNode({ label, description, kind, children }: OutlineNode, indent: string): readonly string[] {
  const dates = kind === 'date' ? children.filter((child) => child.kind === 'date') : [];
  return [`${indent}${label} | ${description}`, ...dates.flatMap((date) => printNode(date, `${indent}  `))];
}

function heading(title: string): string {
  return `\n══ ${title}`;
}

function printMarks(article: Article): string {
  const names = article.mentions
    .filter(({ form }) => form === 'name' || form === 'acronym')
    .map(({ span, type }) => ({ ...span, label: type ?? 'NAME', value: undefined }));
  const dates = article.timexes.map(({ span, type, value }) => ({
    ...span,
    label: type,
    value: value ?? '?',
  }));
  return printMarkedText(article.document.text, [...names, ...dates]);
}

/** One hover for each entity, at its first name, and one for each quotation, at its mark. */
function printHovers(article: Article): string[] {
  const index = new LineIndex(article.document.text);
  const options = { line: (offset: number) => index.positionAt(offset).line + 1, link: () => undefined };
  const starts = article.entities.map(({ mentionIds }) => {
    const first = article.mentions.find(({ id }) => id === mentionIds[0]);
    return first?.head.start ?? 0;
  });
  const places = [...starts, ...article.quotations.map(({ span }) => span.start)];
  return places.flatMap((offset) => [hoverAt(article, offset, options)?.markdown ?? '(none)', '──']);
}

function printDiagnostics(article: Article, diagnostics: readonly Diagnostic[]): string[] {
  const { text } = article.document;
  return diagnostics.map(
    ({ severity, rule, span, message }) =>
      `${severity} ${rule} “${text.slice(span.start, span.end)}”: ${message}`,
  );
}
