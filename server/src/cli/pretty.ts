// Prints diagnostics for people: the place, the message, and the line with the passage underlined.
import pc from 'picocolors';
import type { Diagnostic, Severity } from '../features/diagnostics/rule.ts';
import { LineIndex } from '../text/lineIndex.ts';

/** Columns of context around the passage; long lines are cut to it. */
const window = 100;

export function printDiagnostics(path: string, text: string, diagnostics: readonly Diagnostic[]): string {
  if (diagnostics.length === 0) return '';
  const index = new LineIndex(text);
  const blocks = diagnostics.map((diagnostic) => printDiagnostic(path, text, index, diagnostic));
  return `${blocks.join('\n\n')}\n`;
}

const colour: Readonly<Record<Severity, (text: string) => string>> = {
  error: pc.red,
  warning: pc.yellow,
  information: pc.blue,
  hint: pc.dim,
};

function printDiagnostic(path: string, text: string, index: LineIndex, diagnostic: Diagnostic): string {
  const { line, character } = index.positionAt(diagnostic.span.start);
  const head = `${pc.bold(`${path}:${line + 1}:${character + 1}`)} ${colour[diagnostic.severity](diagnostic.severity)} ${pc.dim(diagnostic.rule)}`;
  const related = diagnostic.related.map(({ span, message }) => {
    const place = index.positionAt(span.start);
    return `    ${pc.dim(`${path}:${place.line + 1}:${place.character + 1}`)} ${message}`;
  });
  return [
    head,
    `  ${diagnostic.message}`,
    ...frame(text, index, diagnostic, line, character),
    ...related,
  ].join('\n');
}

/** The line of the passage, cut to the window, and carets under what is meant. */
function frame(
  text: string,
  index: LineIndex,
  diagnostic: Diagnostic,
  line: number,
  character: number,
): string[] {
  const start = index.lineStart(line);
  const lineEnd = line + 1 < index.lineCount ? index.lineStart(line + 1) : text.length;
  const from = Math.max(start, diagnostic.span.start - window / 2);
  const source = text
    .slice(from, Math.min(lineEnd, from + window))
    .replace(/[\r\n\t]/g, ' ')
    .trimEnd();
  const indent = start + character - from;
  const length = Math.max(1, Math.min(diagnostic.span.end - diagnostic.span.start, source.length - indent));
  const number = String(line + 1);
  return [
    `  ${pc.dim(`${number} │`)} ${source}`,
    `  ${' '.repeat(number.length)} ${pc.dim('│')} ${' '.repeat(indent)}${pc.yellow('^'.repeat(length))}`,
  ];
}

/** "3 warnings in 2 files", for the last line. */
export function printSummary(files: number, warnings: number, others: number, failures: number): string {
  const count = (n: number, what: string) => `${n} ${what}${n === 1 ? '' : 's'}`;
  const parts = [count(warnings, 'warning')];
  if (others > 0) parts.push(count(others, 'hint'));
  if (failures > 0) parts.push(`${count(failures, 'file')} not read`);
  return `${parts.join(', ')} in ${count(files, 'file')}`;
}
