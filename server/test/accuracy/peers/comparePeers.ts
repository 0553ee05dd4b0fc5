// Runs Dateline and its peers over the same corpora and scores all of them with the same scorer.
import type { DateCorpus } from '../dateCorpora.ts';
import { dateCorpora, readGold } from '../dateCorpora.ts';
import { findDates } from '../scoreDates.ts';
import type { TimexScorer, TimexSummary } from '../timexScorer.ts';
import { chronoPeer } from './chrono.ts';
import { compromisePeer } from './compromise.ts';
import type { Peer } from './peer.ts';
import type { LoadPackage } from './peerPackages.ts';
import { recognizersPeer } from './recognizers.ts';
import { tagText } from './tagText.ts';

export interface SystemScores {
  readonly name: string;
  /** In the order of the corpora. */
  readonly summaries: readonly TimexSummary[];
  /** Paragraphs in which the system threw. */
  readonly lost: number;
}

export function comparePeers(
  folder: string,
  scorer: TimexScorer,
  load: LoadPackage,
): readonly SystemScores[] {
  const dateline: Peer = { name: 'Dateline', reads: 'text', find: findDates };
  const systems = [dateline, recognizersPeer(load), compromisePeer(load), chronoPeer(load)];
  return systems.map((system) => {
    console.error(`running ${system.name}`);
    const runs = dateCorpora.map((corpus) => scorePeer(folder, corpus, scorer, system));
    const lost = runs.reduce((sum, run) => sum + run.lost, 0);
    return { name: system.name, lost, summaries: runs.map(({ summary }) => summary) };
  });
}

function scorePeer(folder: string, corpus: DateCorpus, scorer: TimexScorer, peer: Peer) {
  const gold = readGold(folder, corpus);
  const predicted = gold.map(({ id, text, dct }) => ({ id, ...tagText(peer, text, dct) }));
  const { summary } = scorer.score(gold, predicted, corpus);
  return { summary, lost: predicted.reduce((sum, { lost }) => sum + lost, 0) };
}
