// The gold chains: of 30 articles (chains.md), of the seed article, and of the speakers in GUM's news.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../../src/text/span.ts';
import { compareSpans } from '../../src/text/span.ts';
import { readCorpus } from './corpora.ts';

export const chainTypes = ['PER', 'ORG', 'LOC'] as const;
export type ChainType = (typeof chainTypes)[number];

export interface GoldChain {
  readonly type: ChainType;
  readonly mentions: readonly Span[];
}

export interface ChainDocument {
  readonly id: string;
  readonly text: string;
  readonly publicationDate: string | undefined;
  readonly chains: readonly GoldChain[];
}

export interface ChainCorpus {
  readonly title: string;
  /** Whether the gold has all names of its documents; else what it has not is no error. */
  readonly complete: boolean;
  readonly documents: readonly ChainDocument[];
}

export function readChainCorpora(folder: string): readonly ChainCorpus[] {
  return [
    { title: '30 articles', complete: true, documents: readArticles(folder) },
    { title: 'seed article', complete: true, documents: [readSeed(folder)] },
    { title: 'GUM news, speakers', complete: false, documents: readSpeakers(folder) },
  ];
}

/** `chains.json`: the spans as pairs of offsets. */
export interface ArticleChains {
  readonly article: string;
  readonly chains: readonly {
    readonly type: ChainType;
    readonly mentions: readonly (readonly [start: number, end: number])[];
  }[];
}

export function readArticleChains(): readonly ArticleChains[] {
  return JSON.parse(
    readFileSync(new URL('chains.json', import.meta.url), 'utf8'),
  ) as readonly ArticleChains[];
}

function readArticles(folder: string): readonly ChainDocument[] {
  const lines = readCorpus(join(folder, 'corpora/articles.jsonl')) as readonly {
    readonly id: string;
    readonly text: string;
    readonly date: string | null;
  }[];
  const articles = new Map(lines.map((line) => [line.id, line]));
  return readArticleChains().map(({ article, chains }) => {
    const found = articles.get(article);
    if (!found) throw new Error(`articles.jsonl has no "${article}"`);
    return {
      id: article,
      text: found.text,
      publicationDate: /^\d{4}-\d\d-\d\d$/.test(found.date ?? '') ? (found.date ?? undefined) : undefined,
      chains: chains.map(({ type, mentions }) => ({
        type,
        mentions: mentions.map(([start, end]) => ({ start, end })),
      })),
    };
  });
}

function readSeed(folder: string): ChainDocument {
  const seed = JSON.parse(readFileSync(join(folder, 'seed/article.gold.json'), 'utf8')) as {
    readonly text: string;
    readonly entities: readonly GoldChain[];
  };
  return { id: 'seed', text: seed.text, publicationDate: undefined, chains: seed.entities };
}

interface Quote {
  readonly speaker: { readonly head: Span; readonly type: string } | null;
  readonly speakerEntity: string | null;
  readonly entityFrom?: string;
}

function readSpeakers(folder: string): readonly ChainDocument[] {
  const lines = readCorpus(join(folder, 'corpora/quotes/gum-news.jsonl')) as readonly {
    readonly id: string;
    readonly text: string;
    readonly quotes: readonly Quote[];
  }[];
  return lines.map(({ id, text, quotes }) => ({
    id,
    text,
    publicationDate: undefined,
    chains: gatherSpeakers(quotes),
  }));
}

const sureSources = new Set(['gold', 'hand', 'name']);
const typeOfSpeaker: ReadonlyMap<string, ChainType> = new Map([
  ['name', 'PER'],
  ['org-name', 'ORG'],
]);

/** One mention may speak several times. */
function gatherSpeakers(quotes: readonly Quote[]): readonly GoldChain[] {
  const chains = new Map<string, { type: ChainType; mentions: Map<number, Span> }>();
  for (const { speaker, speakerEntity, entityFrom } of quotes) {
    const type = speaker && typeOfSpeaker.get(speaker.type);
    if (!type || speakerEntity === null || !sureSources.has(entityFrom ?? '')) continue;
    const chain = chains.get(speakerEntity) ?? { type, mentions: new Map<number, Span>() };
    chain.mentions.set(speaker.head.start, speaker.head);
    chains.set(speakerEntity, chain);
  }
  return [...chains.values()].map(({ type, mentions }) => ({
    type,
    mentions: [...mentions.values()].sort(compareSpans),
  }));
}
