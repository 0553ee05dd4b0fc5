// Prints how well indirect speech is found on a corpus, beside what is published for systems of attribution.
import { printTable } from './printTable.ts';
import type { IndirectScore } from './scoreIndirect.ts';
import { readIndirect, scoreIndirect } from './scoreIndirect.ts';

export function printIndirectScores(folder: string, name: string): string {
  return `── indirect speech: ${name}\n${printIndirect(scoreIndirect(readIndirect(folder, name)))}\n`;
}

/** Published figures are exact F1 over all kinds of attribution, marked speech included: for orientation alone. */
const published = [
  'published, exact F1 over all kinds: BBC Citron on PARC3 content 59.3, source 82.0;',
  'CofeNet on PolNeAR content 72.9, source 83.2, cue 75.3',
].join(' ');

export function printIndirect(score: IndirectScore): string {
  const { gold, found, reported, reportedFound, content, sources, source } = score;
  const row = (title: string, right: number) => {
    const [precision, recall] = [share(right, found), share(right, gold)];
    const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
    return [title, ...[precision, recall, f1].map(inPercent)];
  };
  return [
    printTable([
      [`content (gold ${gold}, found ${found})`, 'precision', 'recall', 'F1'],
      row('exact', content.exact),
      row('IoU ≥ 0.8', content.close),
      row('any overlap', content.overlap),
    ]),
    `gold with a cue of the lexicon (${reported}): found ${inPercent(share(reportedFound, reported))}`,
    `source of the content found (${sources}): exact ${inPercent(share(source.exact, sources))}, ` +
      `overlap ${inPercent(share(source.overlap, sources))}`,
    published,
  ].join('\n');
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

function inPercent(value: number): string {
  return (100 * value).toFixed(1);
}
