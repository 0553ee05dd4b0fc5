// The scorer of names that lies with the corpora, and the shape of what it answers. It is loaded when it is asked for, for not every machine has it.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { EntityType } from '../../src/annotators/layers.ts';
import type { TaggedName } from './entityCorpora.ts';

export const entityScorerFile = 'eval/entities/score-ner.mjs';

export interface EntityScorer {
  readonly score: (
    gold: readonly TaggedDocument[],
    predicted: readonly TaggedDocument[],
    types: ReadonlySet<EntityType>,
  ) => { readonly result: EntityResult };
}

export interface TaggedDocument {
  readonly id: string;
  readonly entities: readonly TaggedName[];
}

/** Shares of one. A type that neither the gold nor the prediction has is absent. */
export interface EntityResult extends Readonly<Record<'strict' | 'span' | 'relaxed', Counted>> {
  readonly types: Readonly<Partial<Record<EntityType, Counted>>>;
}

interface Counted {
  readonly f1: number;
  readonly gold: number;
  readonly pred: number;
}

export async function loadEntityScorer(folder: string): Promise<EntityScorer> {
  return (await import(pathToFileURL(join(folder, entityScorerFile)).href)) as EntityScorer;
}
