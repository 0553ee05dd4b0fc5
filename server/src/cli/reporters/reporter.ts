// What a report is made from: a reporter maps the results of a run to a string and does nothing else.
import { builtInIds } from '../../desk/ruleIds.ts';
import type { Severity } from '../../features/diagnostics/rule.ts';
import type { LinePosition } from '../../text/lineIndex.ts';
import { LineIndex } from '../../text/lineIndex.ts';
import type { Span } from '../../text/span.ts';
import type { Checked } from '../checked.ts';

export interface ReportOptions {
  readonly version: string;
  readonly colours: boolean;
  /** Whether hyperlinks can be followed. */
  readonly links: boolean;
  /** The address of a rule's page, where it is known. */
  readonly pageOf: (rule: string) => string | undefined;
}

export type Reporter = (results: readonly Checked[], options: ReportOptions) => string;

/** Rules of the house have no pages of ours. */
export function pageOfRule(pages: URL | undefined): ReportOptions['pageOf'] {
  return (rule) => (pages && builtInIds.has(rule) ? new URL(`${rule}.md`, pages).href : undefined);
}

/** Lines and columns count from 1, as in compilers; the end is the column behind the last. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export function placesIn(text: string): (span: Span) => Place {
  const index = new LineIndex(text);
  const fromOne = ({ line, character }: LinePosition) => [line + 1, character + 1] as const;
  return ({ start, end }) => {
    const [line, column] = fromOne(index.positionAt(start));
    const [endLine, endColumn] = fromOne(index.positionAt(end));
    return { line, column, endLine, endColumn };
  };
}

/** Severities for formats that know three. */
export function threeLevels<T>(severity: Severity, error: T, warning: T, note: T): T {
  if (severity === 'error') return error;
  return severity === 'warning' ? warning : note;
}

/** Paths of reports have slashes on every system. */
export function slashed(path: string): string {
  return process.platform === 'win32' ? path.replaceAll('\\', '/') : path;
}
