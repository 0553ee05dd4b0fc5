// Runs Dateline and its peers over the same corpora and scores all of them with the same scorer.
import type { DateCorpus, GoldDocument } from '../dateCorpora.ts';
import { dateCorpora, readGold, unseenQuarter } from '../dateCorpora.ts';
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
  const peers = [recognizersPeer(load), compromisePeer(load), chronoPeer(load)];
  const run = (peer: Peer, name = peer.name, choose: Choose = (gold) => gold) => {
    console.error(`running ${name}`);
    const scores = dateCorpora.map((corpus) =>
      scorePeer(choose(readGold(folder, corpus)), corpus, scorer, peer),
    );
    const lost = scores.reduce((sum, score) => sum + score.lost, 0);
    return { name, lost, summaries: scores.map(({ summary }) => summary) };
  };
  // Its rules were written with three quarters in view: what it finds in the last is told apart.
  const own = [run(dateline), run(dateline, 'Dateline, unseen quarter', unseenQuarter)];
  return [...own, ...peers.map((peer) => run(peer))];
}

type Choose = (gold: readonly GoldDocument[]) => readonly GoldDocument[];

function scorePeer(gold: readonly GoldDocument[], corpus: DateCorpus, scorer: TimexScorer, peer: Peer) {
  const predicted = gold.map(({ id, text, dct }) => ({ id, ...tagText(peer, text, dct) }));
  const { summary } = scorer.score(gold, predicted, corpus);
  return { summary, lost: predicted.reduce((sum, { lost }) => sum + lost, 0) };
}
