// Scores freshly learned weights on documents that were kept from the training.
import { tagArticle } from '../../server/src/annotators/entities/tagger/tagArticle.ts';
import { tagPassage } from '../../server/src/annotators/entities/tagger/tagPassage.ts';
import { useWeights } from '../../server/src/annotators/entities/tagger/weights.ts';
import { goldPassages } from './goldPassages.ts';
import type { LearnedTagger } from './learnTagger.ts';
import { passWeights } from './packWeights.ts';
import type { GoldDocument, GoldName } from './trainingSets.ts';

/** A line a set. */
export function scoreHeldOut(
  held: ReadonlyMap<string, readonly GoldDocument[]>,
  { first, second }: LearnedTagger,
): readonly string[] {
  useWeights({ first: passWeights(first), second: passWeights(second) });
  return [...held].map(([name, documents]) => {
    const pairs = documents.map((document) => ({ gold: document.entities, found: findNames(document) }));
    const marked = [...new Set(documents.flatMap(({ entities }) => entities.map(({ type }) => type)))].sort();
    const types = marked.map((type) => `${type} ${f1(pairs, (name) => name.type === type)}`);
    return `${name}: strict F1 ${f1(pairs, ({ type }) => marked.includes(type))}, ${types.join(', ')}`;
  });
}

function findNames(document: GoldDocument): readonly GoldName[] {
  const passages = goldPassages(document);
  const tagged = tagArticle(
    passages.map(({ words, style, candidates }) => ({
      words,
      style,
      tagged: tagPassage(words, style, candidates),
    })),
  );
  return tagged.flatMap((names, at) =>
    names.map(({ from, to, type }) => {
      const { words, start } = passages[at] ?? { words: [], start: 0 };
      return { start: start + (words[from]?.start ?? 0), end: start + (words[to - 1]?.end ?? 0), type };
    }),
  );
}

interface Pair {
  readonly gold: readonly GoldName[];
  readonly found: readonly GoldName[];
}

function f1(pairs: readonly Pair[], keep: (name: GoldName) => boolean): string {
  let [both, all] = [0, 0];
  for (const { gold, found } of pairs) {
    const keys = new Set(gold.filter(keep).map(keyOf));
    const own = found.filter(keep);
    both += own.filter((name) => keys.has(keyOf(name))).length;
    all += keys.size + own.length;
  }
  return all === 0 ? '–' : ((200 * both) / all).toFixed(1);
}

function keyOf({ start, end, type }: GoldName): string {
  return `${start}:${end}:${type}`;
}
