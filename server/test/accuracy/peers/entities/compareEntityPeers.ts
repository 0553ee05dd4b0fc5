// Runs Dateline and its peers over the same corpora, scores all of them with the same scorer and measures how fast they are.
import { entityCorpora, readEntityGold } from '../../entityCorpora.ts';
import type { EntityScorer } from '../../entityScorer.ts';
import type { EntityScore } from '../../scoreEntities.ts';
import { findNames, scoreEntities } from '../../scoreEntities.ts';
import type { LoadPackage } from '../peerPackages.ts';
import { compromisePeer } from './compromise.ts';
import type { EntityPeer } from './entityPeer.ts';
import { measureThroughput } from './throughput.ts';
import { winkPeer } from './wink.ts';

export interface EntitySystem {
  readonly name: string;
  readonly typed: boolean;
  /** In the order of the corpora. */
  readonly scores: readonly EntityScore[];
  /** Tokens a CPU second. */
  readonly rate: number;
}

/** Dateline comes first. */
export function compareEntityPeers(
  folder: string,
  scorer: EntityScorer,
  load: LoadPackage,
): readonly EntitySystem[] {
  const dateline: EntityPeer = { name: 'Dateline', typed: true, find: findNames };
  const peers = [compromisePeer(load), winkPeer(load)];
  const scored = [dateline, ...peers].map((peer) => {
    console.error(`running ${peer.name}`);
    return { name: peer.name, typed: peer.typed, scores: scorePeer(folder, scorer, peer) };
  });
  console.error('measuring throughput');
  const rates = measureThroughput(folder, peers);
  return scored.map((system, index) => ({ ...system, rate: rates[index] ?? Number.NaN }));
}

function scorePeer(folder: string, scorer: EntityScorer, { typed, find }: EntityPeer) {
  return entityCorpora.map((corpus) => {
    // Without types of its own all that it finds counts, as one type of the corpus.
    const [type = 'MISC'] = corpus.types;
    const findAny = (text: string) => find(text).map((name) => ({ ...name, type }));
    return scoreEntities(corpus, readEntityGold(folder, corpus), scorer, typed ? find : findAny);
  });
}
