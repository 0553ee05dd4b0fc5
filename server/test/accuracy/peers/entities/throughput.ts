// How fast Dateline and its peers find names: tokens a CPU second over CoNLL-03 dev and IEER, article by article, in rounds that take turns.
import { loadBundled } from '../../../bench/bundledWork.ts';
import type * as NameWork from '../../../bench/nameWork.ts';
import { measureRates } from '../../../bench/measure.ts';
import { sum } from '../../../bench/throughputTable.ts';
import { entityCorpora, readEntityGold } from '../../entityCorpora.ts';
import type { EntityPeer } from './entityPeer.ts';

const measured: readonly string[] = ['conll03.dev', 'ieer-a'];
const rounds = 5;

/** Dateline's comes first; its whole analysis is measured, for that is what was scored. */
export function measureThroughput(folder: string, peers: readonly EntityPeer[]): readonly number[] {
  const corpora = entityCorpora.filter(({ id }) => measured.includes(id));
  const documents = corpora.flatMap((corpus) => readEntityGold(folder, corpus));
  const { countByAnalysis } = loadBundled('nameWork.ts') as typeof NameWork;
  const finders = [
    countByAnalysis,
    ...peers.map(
      ({ find }) =>
        (text: string) =>
          find(text).length,
    ),
  ];
  const jobs = finders.map((find) => () => sum(documents, ({ text }) => find(text)));
  const tokens = sum(documents, (document) => document.tokens.length);
  return measureRates(jobs, tokens, rounds);
}
