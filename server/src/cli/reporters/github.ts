// Annotations of a pull request, by GitHub's workflow commands.
// https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
import type { Diagnostic } from '../../features/diagnostics/rule.ts';
import type { Checked } from '../checked.ts';
import type { Reporter } from './reporter.ts';
import { placesIn, slashed, threeLevels } from './reporter.ts';

export const github: Reporter = (results) => results.map(annotationsOf).join('');

function annotationsOf({ path, text, diagnostics, failure }: Checked): string {
  if (failure !== undefined) return command('error', { file: slashed(path), title: 'dateline' }, failure);
  const place = placesIn(text);
  return diagnostics.map((diagnostic) => annotationOf(path, diagnostic, place(diagnostic.span))).join('');
}

function annotationOf(
  path: string,
  { rule, severity, message }: Diagnostic,
  { line, column, endLine, endColumn }: ReturnType<ReturnType<typeof placesIn>>,
): string {
  // GitHub takes columns only for what stands on one line.
  const columns = line === endLine ? { col: column, endColumn } : {};
  const properties = { file: slashed(path), line, endLine, ...columns, title: rule };
  return command(threeLevels(severity, 'error', 'warning', 'notice'), properties, message);
}

function command(
  name: string,
  properties: Readonly<Record<string, string | number>>,
  message: string,
): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${name} ${list.join(',')}::${escapeData(message)}\n`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
