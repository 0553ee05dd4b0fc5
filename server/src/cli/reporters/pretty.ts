// The report for people: the place, the message, and the line with the passage underlined.
import pc from 'picocolors';
import type { Severity } from '../../features/diagnostics/rule.ts';
import { LineIndex } from '../../text/lineIndex.ts';
import type { Checked } from '../checked.ts';
import { countFindings } from '../checked.ts';
import { codeFrame, flat } from './codeFrame.ts';
import type { Reporter, ReportOptions } from './reporter.ts';

type Colours = ReturnType<typeof pc.createColors>;

/** Files that could not be read are reported on standard error. */
export const pretty: Reporter = (results, options) => {
  const colours = pc.createColors(options.colours);
  const blocks = results.flatMap((result) => blocksOf(result, colours, options));
  const body = blocks.length === 0 ? '' : `${blocks.join('\n\n')}\n\n`;
  return `${body}${printSummary(results)}\n`;
};

function blocksOf(
  { path, text, diagnostics }: Checked,
  colours: Colours,
  options: ReportOptions,
): readonly string[] {
  const index = new LineIndex(text);
  return diagnostics.map(({ rule, severity, message, span, related, link }) => {
    const colour = colourOf(severity, colours);
    const place = (at: number) => {
      const { line, character } = index.positionAt(at);
      return `${path}:${line + 1}:${character + 1}`;
    };
    const head = `${colours.bold(place(span.start))} ${colour(severity)} ${linkedRule(rule, colours, options)}`;
    const frame = codeFrame(text, index, span);
    return [
      head,
      `  ${flat(message)}`,
      ...frame.map(
        ({ gutter, source, marks }) => `  ${colours.dim(gutter)} ${marks ? colour(source) : source}`,
      ),
      ...(link === undefined ? [] : [`    ${colours.dim(link)}`]),
      ...related.map((other) => `    ${colours.dim(place(other.span.start))} ${flat(other.message)}`),
    ].join('\n');
  });
}

function colourOf(severity: Severity, colours: Colours): (text: string) => string {
  const { red, yellow, blue, cyan } = colours;
  return { error: red, warning: yellow, information: blue, hint: cyan }[severity];
}

/** A link of the terminal (OSC 8) to the rule's page. */
function linkedRule(rule: string, colours: Colours, { links, pageOf }: ReportOptions): string {
  const page = links ? pageOf(rule) : undefined;
  const name = colours.dim(rule);
  return page === undefined ? name : `\u001B]8;;${page}\u0007${name}\u001B]8;;\u0007`;
}

/** "3 warnings, 1 hint in 2 files". */
function printSummary(results: readonly Checked[]): string {
  const { errors, warnings, hints, failures } = countFindings(results);
  const fixed = results.filter(({ before, failure }) => before !== undefined && failure === undefined).length;
  const parts = [
    ...(errors > 0 ? [counted(errors, 'error')] : []),
    counted(warnings, 'warning'),
    ...(hints > 0 ? [counted(hints, 'hint')] : []),
    ...(fixed > 0 ? [`${counted(fixed, 'file')} fixed`] : []),
    ...(failures > 0 ? [`${counted(failures, 'file')} not read`] : []),
  ];
  return `${parts.join(', ')} in ${counted(results.length, 'file')}`;
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
