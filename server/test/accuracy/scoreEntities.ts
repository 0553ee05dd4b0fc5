// Scores the names of an analysis on a corpus: F1 in per cent of types and spans together, of each type, and of spans alone.
import { analyzeArticle } from '../../src/article/analyzeArticle.ts';
import type { EntityType, Mention } from '../../src/annotators/layers.ts';
import type { EntityCorpus, EntityDocument, TaggedName } from './entityCorpora.ts';
import type { EntityScorer, TaggedDocument } from './entityScorer.ts';

export type EntityMeasure = 'strict' | EntityType | 'span' | 'relaxed';

export interface EntityScore {
  readonly corpus: EntityCorpus;
  readonly documents: number;
  /** Names of the types that the corpus marks. */
  readonly gold: number;
  readonly found: number;
  readonly f1: Readonly<Partial<Record<EntityMeasure, number>>>;
  readonly predicted: readonly TaggedDocument[];
}

export function scoreEntities(
  corpus: EntityCorpus,
  gold: readonly EntityDocument[],
  scorer: EntityScorer,
  find: (text: string) => readonly TaggedName[] = findNames,
): EntityScore {
  const predicted = gold.map(({ id, text }) => ({ id, entities: find(text) }));
  const { strict, span, relaxed, types } = scorer.score(gold, predicted, new Set(corpus.types)).result;
  return {
    corpus,
    documents: gold.length,
    gold: strict.gold,
    found: strict.pred,
    f1: {
      strict: perCent(strict.f1),
      ...Object.fromEntries(corpus.types.map((type) => [type, perCent(types[type]?.f1 ?? 0)])),
      span: perCent(span.f1),
      relaxed: perCent(relaxed.f1),
    },
    predicted,
  };
}

/** What the product itself finds. */
export function findNames(text: string): readonly TaggedName[] {
  return namesOf(analyzeArticle(text).mentions);
}

/** Pronouns and descriptions are none; demonyms are MISC, as in the corpora. A name whose type is not known is counted as MISC. */
export function namesOf(mentions: readonly Mention[]): readonly TaggedName[] {
  return mentions
    .filter(({ form }) => form !== 'pronoun' && form !== 'nominal')
    .map(({ span, type }) => ({ ...span, type: type ?? 'MISC' }));
}

function perCent(share: number): number {
  return Math.round(share * 10_000) / 100;
}
