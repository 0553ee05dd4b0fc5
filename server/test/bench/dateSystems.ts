// What the benchmark of the dates compares: all of Dateline's way from a text to dates, its annotator alone, and chrono-node.
import type { ChronoPackage } from '../accuracy/peers/chrono.ts';
import type { LoadPackage } from '../accuracy/peers/peerPackages.ts';
import { noonOf } from '../accuracy/peers/peer.ts';
import { loadBundled } from './bundledWork.ts';
import type * as DateWork from './dateWork.ts';
import type { BenchSystem } from './throughputTable.ts';
import { sum } from './throughputTable.ts';

/** For every text the same: articles write theirs in too many ways. */
const published = '2022-05-25';

/** The peer comes last. */
export function dateSystems(load: LoadPackage): readonly BenchSystem[] {
  const { exports, version } = load('chrono-node');
  const chrono = exports as ChronoPackage;
  const { parse, countDates } = loadBundled('dateWork.ts') as typeof DateWork;
  return [
    { name: 'Dateline', prepare: (texts) => () => sum(texts, (text) => countDates(parse(text), published)) },
    {
      name: 'Dateline, parsed before',
      prepare: (texts) => {
        const documents = texts.map(parse);
        return () => sum(documents, (document) => countDates(document, published));
      },
    },
    {
      name: `chrono-node ${version}`,
      prepare: (texts) => () => sum(texts, (text) => chrono.parse(text, noonOf(published)).length),
    },
  ];
}
