// Names that an article writes in two ways, with all places of each: for the rule and for what is told of an entity.
import type { Entity } from '../../annotators/layers.ts';
import type { Article } from '../../article/article.ts';
import { oncePerArticle } from '../../article/once.ts';
import { mentionsOf } from '../../article/queries.ts';
import type { Span } from '../../text/span.ts';
import { mentionText } from '../facts.ts';
import { nameWordsOf } from './nameWords.ts';
import { spellingPairs } from './spellingPairs.ts';

export interface Spelling {
  readonly word: string;
  /** In the order of the text; never empty. */
  readonly places: readonly [Span, ...Span[]];
}

export interface SpellingDispute {
  /** The more frequent spelling; of two that are as frequent, the earlier one. */
  readonly main: Spelling;
  readonly variant: Spelling;
}

/** Each pair of words once. */
export function spellingDisputes(article: Article): readonly SpellingDispute[] {
  return disputesIn(article).all;
}

/** Those about a word of the entity's names. */
export function disputesOf(article: Article, entity: Entity): readonly SpellingDispute[] {
  const { byWord } = disputesIn(article);
  const named = mentionsOf(article, entity).filter(({ form }) => form === 'name');
  const words = named.flatMap((mention) => mentionText(article, mention).split(' '));
  return [...new Set(words.flatMap((word) => byWord.get(word) ?? []))];
}

interface Disputes {
  readonly all: readonly SpellingDispute[];
  readonly byWord: ReadonlyMap<string, readonly SpellingDispute[]>;
}

const disputesIn = oncePerArticle((article): Disputes => {
  const all = findDisputes(article);
  const byWord = new Map<string, SpellingDispute[]>();
  for (const dispute of all) {
    for (const { word } of [dispute.main, dispute.variant]) {
      const list = byWord.get(word);
      if (list) list.push(dispute);
      else byWord.set(word, [dispute]);
    }
  }
  return { all, byWord };
});

function findDisputes(article: Article): readonly SpellingDispute[] {
  const { words, small } = nameWordsOf(article);
  return spellingPairs(words, small).map(([a, b]) => inOrder(a, b));
}

function inOrder(a: Spelling, b: Spelling): SpellingDispute {
  const aFirst = a.places[0].start <= b.places[0].start;
  const aWins = a.places.length > b.places.length || (a.places.length === b.places.length && aFirst);
  return aWins ? { main: a, variant: b } : { main: b, variant: a };
}
