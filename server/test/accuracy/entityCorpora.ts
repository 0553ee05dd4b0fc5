// The gold corpora of people, organisations and places: where each is, which types it marks, and whether its errors may be read.
import { join } from 'node:path';
import type { EntityType } from '../../src/annotators/layers.ts';
import type { Span } from '../../src/text/span.ts';
import type { CorpusText } from './corpora.ts';
import { readCorpus } from './corpora.ts';

export const entityTypes: readonly EntityType[] = ['PER', 'ORG', 'LOC', 'MISC'];
const withoutMisc: readonly EntityType[] = ['PER', 'ORG', 'LOC'];

export interface EntityCorpus {
  /** Name of the file. */
  readonly id: string;
  readonly title: string;
  /** What else is found does not count. */
  readonly types: readonly EntityType[];
  /** Errors of a corpus for scoring are never shown, so that nothing can be written to it. */
  readonly use: 'scoring' | 'training';
}

export const entityCorpora: readonly EntityCorpus[] = [
  { id: 'conll03.dev', title: 'CoNLL-03 dev', types: entityTypes, use: 'scoring' },
  { id: 'conll04.all', title: 'CoNLL-04', types: entityTypes, use: 'scoring' },
  { id: 'ieer-a', title: 'IEER', types: withoutMisc, use: 'scoring' },
  { id: 'uner-ewt.dev', title: 'EWT dev', types: withoutMisc, use: 'training' },
  { id: 'gum-news.all', title: 'GUM news', types: entityTypes, use: 'training' },
];

/** A name as a gold file or a tagger gives it. */
export interface TaggedName extends Span {
  readonly type: string;
}

export interface EntityDocument extends CorpusText {
  readonly tokens: readonly unknown[];
  readonly entities: readonly TaggedName[];
}

/** Relative to the folder of the corpora. */
export function entityFile({ id }: Pick<EntityCorpus, 'id'>): string {
  return `corpora/entities/${id}.jsonl`;
}

export function readEntityGold(folder: string, corpus: EntityCorpus): readonly EntityDocument[] {
  return readCorpus(join(folder, entityFile(corpus))) as readonly EntityDocument[];
}
