// The comparison of the quotations as a Markdown table: what was run, then what is quoted of a system that is not run here.
import type { QuoteMeasure } from '../../quoteCorpora.ts';
import type { QuoteSystem } from './compareQuotePeers.ts';
import { comparedCorpora } from './compareQuotePeers.ts';

/** Spans by overlap: a peer's may take in a mark or a space too many, which is not counted against it. */
const measures: readonly QuoteMeasure[] = ['directOverlap', 'speaker', 'person'];

/** On direct quotations of PolNeAR dev; it needs Python and the Java parser CoreNLP. */
const textacy: QuoteSystem = {
  name: 'textacy’s rules on CoreNLP parses (quoted)',
  figures: [{ directOverlap: 85.1, speaker: 89.2 }],
};

export function printQuotesTable(systems: readonly QuoteSystem[]): string {
  const head = [
    'spans F1 / speaker right / named person right',
    ...comparedCorpora.map(({ title }) => title),
  ];
  const rows = [...systems, textacy].map(({ name, figures }) => [
    name,
    ...comparedCorpora.map((_, index) => printFigures(figures[index])),
  ]);
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function printFigures(figures: QuoteSystem['figures'][number] | undefined): string {
  if (!figures) return '–';
  return measures.map((measure) => figures[measure]?.toFixed(1) ?? '–').join(' / ');
}
