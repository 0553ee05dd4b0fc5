// Scores freshly learned weights on documents that were kept from the training, with the corpora's own scorer.
import type { EntityScorer } from '../../server/test/accuracy/entityScorer.ts';
import { tagRuled } from '../../server/src/annotators/entities/passageNames.ts';
import { tagArticle } from '../../server/src/annotators/entities/tagger/tagArticle.ts';
import { useWeights } from '../../server/src/annotators/entities/tagger/weights.ts';
import { goldPassages } from './goldPassages.ts';
import type { LearnedTagger } from './learnTagger.ts';
import { passWeights } from './packWeights.ts';
import type { GoldDocument, GoldName } from './trainingSets.ts';

/** A line a set. */
export function scoreHeldOut(
  held: ReadonlyMap<string, readonly GoldDocument[]>,
  { first, second }: LearnedTagger,
  scorer: EntityScorer,
): readonly string[] {
  useWeights({ first: passWeights(first), second: passWeights(second) });
  return [...held].map(([name, documents]) => {
    const found = documents.map((document) => ({ id: document.id, entities: findNames(document) }));
    const marked = new Set(documents.flatMap(({ entities }) => entities.map(({ type }) => type)));
    const { strict, types } = scorer.score(documents, found, marked).result;
    const perCent = (share: number | undefined) => (100 * (share ?? 0)).toFixed(1);
    const each = [...marked].sort().map((type) => `${type} ${perCent(types[type]?.f1)}`);
    return `${name}: strict F1 ${perCent(strict.f1)}, ${each.join(', ')}`;
  });
}

function findNames(document: GoldDocument): readonly GoldName[] {
  const passages = goldPassages(document);
  return tagArticle(passages.map(tagRuled)).flatMap((names, at) =>
    names.map(({ from, to, type }) => {
      const { words, start } = passages[at] ?? { words: [], start: 0 };
      return { start: start + (words[from]?.start ?? 0), end: start + (words[to - 1]?.end ?? 0), type };
    }),
  );
}
