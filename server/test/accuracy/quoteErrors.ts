// Prints the errors of the quotations as the scorer lists them, by kind, of corpora alone that may be read.
import type { QuoteError } from './quoteScorer.ts';
import type { QuoteScore } from './scoreQuotes.ts';

/** The count of each kind of error, and its first `examples`. */
export function printQuoteErrors({ corpus, errors }: QuoteScore, examples: number): string {
  if (corpus.use === 'scoring') return `${corpus.title} is for scoring alone: its errors are not shown.`;
  return Object.entries(errors)
    .flatMap(([kind, list]) => [`${kind}: ${list.length}`, ...list.slice(0, examples).map(printError)])
    .join('\n');
}

function printError({ id, start, text, cls, gold, goldEntity, pred }: QuoteError): string {
  const place = `  ${id} @${start}${cls ? ` (${cls})` : ''}: ${text}`;
  if (gold === undefined && pred === undefined) return place;
  const entity = goldEntity ? ` = ${goldEntity}` : '';
  const found = pred === undefined ? '' : `  found ${pred ?? 'nobody'}`;
  return `${place}\n     expected ${gold ?? 'nobody'}${entity}${found}`;
}
