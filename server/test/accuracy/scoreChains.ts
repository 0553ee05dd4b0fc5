// Scores the chains of the analysis against gold chains: B³, gold chains wrongly merged, gold chains split.
import { analyzeArticle } from '../../src/article/analyzeArticle.ts';
import type { Article } from '../../src/article/article.ts';
import { defaultOptions } from '../../src/article/article.ts';
import type { Span } from '../../src/text/span.ts';
import { sliceSpan } from '../../src/text/span.ts';
import type { MentionScore, Partition } from './bCubed.ts';
import { scoreMentions } from './bCubed.ts';
import type { ChainCorpus, ChainDocument, ChainType } from './chainCorpora.ts';
import { chainTypes } from './chainCorpora.ts';
import { findMergedPairs, findSplitChains } from './chainErrors.ts';

export interface TypedScore extends MentionScore {
  /** What the gold says, and the analysis of what the gold has not: whether a type is right is scored elsewhere. */
  readonly type: ChainType;
}

export interface ChainError {
  readonly kind: 'merged' | 'split';
  /** Of the gold chain, or of both. */
  readonly types: readonly ChainType[];
  readonly article: string;
  readonly places: readonly { readonly span: Span; readonly text: string }[];
}

export interface ChainScore {
  readonly title: string;
  readonly mentions: readonly TypedScore[];
  readonly errors: readonly ChainError[];
}

/** Names and acronyms are compared by their exact spans, without titles; pronouns and nominals are no matter here. */
export function scoreChains({ title, complete, documents }: ChainCorpus): ChainScore {
  const scored = documents.map((document) => scoreDocument(document, complete));
  return {
    title,
    mentions: scored.flatMap(({ mentions }) => mentions),
    errors: scored.flatMap(({ errors }) => errors),
  };
}

function scoreDocument(document: ChainDocument, complete: boolean): Omit<ChainScore, 'title'> {
  const { text, publicationDate, chains } = document;
  const article = analyzeArticle(text, { ...defaultOptions, publicationDate });
  const types = new Map(
    chains.flatMap(({ type, mentions }) => mentions.map((span) => [keyOf(span), type] as const)),
  );
  const gold = chains.map(({ mentions }) => mentions.map(keyOf));
  const found = findChains(article, types, complete);
  return {
    mentions: scoreMentions(gold, found.partition).flatMap((score) => {
      const type = types.get(score.mention) ?? found.types.get(score.mention);
      return type ? [{ ...score, type }] : [];
    }),
    errors: listErrors(document, gold, found.partition),
  };
}

interface FoundChains {
  readonly partition: Partition;
  readonly types: ReadonlyMap<string, ChainType>;
}

/** What the gold does not mark (other types, and all that it passes over where it is not complete) is left out. */
function findChains(
  { mentions, entities }: Article,
  gold: ReadonlyMap<string, ChainType>,
  complete: boolean,
): FoundChains {
  const names = mentions.filter(({ form }) => form === 'name' || form === 'acronym');
  const byId = new Map(names.map((mention) => [mention.id, mention]));
  const types = new Map<string, ChainType>();
  const partition = entities.map(({ mentionIds }) =>
    mentionIds.flatMap((id) => {
      const mention = byId.get(id);
      if (!mention) return [];
      const key = keyOf(mention.head);
      const type = gold.get(key) ?? (complete ? chainTypes.find((it) => it === mention.type) : undefined);
      if (type) types.set(key, type);
      return type ? [key] : [];
    }),
  );
  return { partition, types };
}

function listErrors(document: ChainDocument, gold: Partition, found: Partition): readonly ChainError[] {
  const { id, text, chains } = document;
  const error = (kind: ChainError['kind'], numbers: readonly number[], mentions: readonly string[]) => ({
    kind,
    types: numbers.flatMap((number) => chains[number]?.type ?? []),
    article: id,
    places: mentions.map(spanOfKey).map((span) => ({ span, text: sliceSpan(text, span) })),
  });
  return [
    ...findMergedPairs(gold, found).map((pair) => error('merged', pair.chains, pair.mentions)),
    ...findSplitChains(gold, found).map(({ chain, mentions }) => error('split', [chain], mentions)),
  ];
}

function keyOf({ start, end }: Span): string {
  return `${start}-${end}`;
}

function spanOfKey(key: string): Span {
  const [start, end] = key.split('-').map(Number);
  return { start: start ?? 0, end: end ?? 0 };
}
