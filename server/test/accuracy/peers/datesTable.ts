// The comparison as a Markdown table: what was run, then what is quoted of Java systems that are not run here.
import { dateCorpora } from '../dateCorpora.ts';
import { printFigures } from '../dateTable.ts';
import type { SystemScores } from './comparePeers.ts';

/** Published figures by corpus: strict / relaxed / value. */
const quoted: readonly { readonly name: string; readonly figures: Readonly<Record<string, string>> }[] = [
  {
    name: 'HeidelTime (Java, quoted)',
    figures: {
      tbaq: '84.1 / 92.1 / 77.4',
      meantime: '79.1 / 85.9 / 74.1',
      'wikiwars-a': '85.5 / 91.9 / 82.9',
    },
  },
  {
    name: 'SUTime (Java, quoted)',
    figures: {
      tbaq: '82.1 / 90.2 / 69.2',
      meantime: '79.6 / 89.4 / 70.6',
      'wikiwars-a': '76.8 / 91.2 / 48.8',
    },
  },
];

export function printDatesTable(systems: readonly SystemScores[]): string {
  const head = ['F1: strict / relaxed / value', ...dateCorpora.map(({ title }) => title)];
  const rows = systems.map(({ name, summaries }) => [name, ...summaries.map(printFigures)]);
  const quotedRows = quoted.map(({ name, figures }) => [
    name,
    ...dateCorpora.map(({ id }) => figures[id] ?? '–'),
  ]);
  return [head, head.map(() => '---'), ...rows, ...quotedRows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}
