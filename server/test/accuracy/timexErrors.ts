// Prints the errors of the dates by class of expression: a table of counts and, where asked for, examples.
import { sliceSpan } from '../../src/text/span.ts';
import { unseenQuarter } from './dateCorpora.ts';
import type { DateScore } from './scoreDates.ts';
import { printTable } from './printTable.ts';
import { classOf, timexClasses } from './timexClasses.ts';
import type { ErrorKind, TimexError } from './timexScorer.ts';
import { errorKinds } from './timexScorer.ts';

/** `examples` a class and kind; none comes from the unseen quarter. The counts are of all documents. */
export function printTimexErrors(score: DateScore, examples: number): string {
  const errors = errorKinds.flatMap((kind) => score.errors[kind].map((error) => classify(kind, error)));
  const table = printCounts(score, errors);
  return examples === 0 ? table : `${table}\n${printExamples(score, errors, examples)}`;
}

interface ClassifiedError {
  readonly kind: ErrorKind;
  readonly className: string;
  readonly error: TimexError;
}

/** What is spurious has the class of what was found, all else that of what was expected. */
function classify(kind: ErrorKind, error: TimexError): ClassifiedError {
  const { gold, goldType, goldValue, pred, predType, predValue } = error;
  const [text, type, value] = kind === 'spurious' ? [pred, predType, predValue] : [gold, goldType, goldValue];
  return { kind, error, className: classOf({ text: text ?? '', type: type ?? '', value: value ?? '' }) };
}

function printCounts({ gold }: DateScore, errors: readonly ClassifiedError[]): string {
  const goldClasses = gold.flatMap(({ text, timex }) =>
    timex.map((span) => classOf({ text: sliceSpan(text, span), type: span.type, value: span.value ?? '' })),
  );
  const rows = timexClasses.map((name) => [
    name,
    String(goldClasses.filter((className) => className === name).length),
    ...errorKinds.map((kind) =>
      String(errors.filter((error) => error.kind === kind && error.className === name).length),
    ),
  ]);
  return printTable([
    ['class', 'gold', 'missed', 'spurious', 'wrong span', 'wrong type', 'wrong value'],
    ...rows,
  ]);
}

function printExamples({ gold }: DateScore, errors: readonly ClassifiedError[], limit: number): string {
  const unseen = new Set(unseenQuarter(gold).map(({ id }) => id));
  const seen = errors.filter(({ error }) => !unseen.has(error.id));
  return timexClasses
    .flatMap((name) =>
      errorKinds.flatMap((kind) => {
        const chosen = seen.filter((error) => error.kind === kind && error.className === name);
        const lines = chosen.slice(0, limit).map(({ error }) => `  ${printError(error)}`);
        return lines.length > 0
          ? [`${name}, ${kind}: ${chosen.length} outside the unseen quarter`, ...lines]
          : [];
      }),
    )
    .join('\n');
}

function printError(error: TimexError): string {
  const { id, gold, goldType, goldValue, pred, predType, predValue, context } = error;
  const print = (text?: string, type?: string, value?: string) =>
    text === undefined ? '–' : `“${text.replace(/\s+/g, ' ')}” ${type ?? '?'} ${value ?? '?'}`;
  const [expected, found] = [print(gold, goldType, goldValue), print(pred, predType, predValue)];
  return [id, `expected ${expected}`, `found ${found}`, context ?? ''].join('  ');
}
