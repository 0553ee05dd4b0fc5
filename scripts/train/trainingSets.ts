// The corpora that the tagger learns from: openly licensed ones alone. What is for scoring never comes in here.
import { join } from 'node:path';
import type { EntityType } from '../../server/src/annotators/layers.ts';
import type { Span } from '../../server/src/text/span.ts';
import { readCorpus } from '../../server/test/accuracy/corpora.ts';
import { entityFile } from '../../server/test/accuracy/entityCorpora.ts';

export interface TrainingSet {
  /** File name without `.jsonl` in the folder corpora/entities. */
  readonly name: string;
  /** How often its documents are learned from in a round: news counts more. */
  readonly times: number;
  /** Whether its sentences also make headlines; not where capital letters are used at will. */
  readonly headlines: boolean;
  /** Where it marks whole noun phrases alone, so that names within them are missing and titles are part of names. */
  readonly phrases?: boolean;
}

export const trainingSets: readonly TrainingSet[] = [
  { name: 'docred.all', times: 1, headlines: true },
  { name: 'crossner.all', times: 1, headlines: true },
  { name: 'wikigold.all', times: 1, headlines: true },
  { name: 'gum-other.all', times: 1, headlines: true, phrases: true },
  { name: 'wnut17.train', times: 1, headlines: false },
  { name: 'wnut17.dev', times: 1, headlines: false },
  { name: 'gum-news.all', times: 3, headlines: true, phrases: true },
  { name: 'uner-ewt.dev', times: 1, headlines: true },
];

export interface GoldName extends Span {
  readonly type: EntityType;
}

export interface MarkedText {
  readonly text: string;
  readonly entities: readonly GoldName[];
}

export interface GoldDocument extends MarkedText {
  readonly id: string;
}

export function readSet(folder: string, name: string): readonly GoldDocument[] {
  return readCorpus(join(folder, entityFile({ id: name }))) as readonly GoldDocument[];
}
