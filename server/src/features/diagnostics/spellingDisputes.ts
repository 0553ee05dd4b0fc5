// Names that an article writes in two ways, with all places of each: for the rule and for what is told of an entity.
import type { Entity, Mention } from '../../annotators/layers.ts';
import type { Article } from '../../article/article.ts';
import { entityOf, mentionsOf } from '../../article/queries.ts';
import type { Span } from '../../text/span.ts';
import { sliceSpan } from '../../text/span.ts';
import { mentionText } from '../facts.ts';
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

const known = new WeakMap<Article, Disputes>();

function disputesIn(article: Article): Disputes {
  const before = known.get(article);
  if (before) return before;
  const all = findDisputes(article);
  const byWord = new Map<string, SpellingDispute[]>();
  for (const dispute of all) {
    for (const { word } of [dispute.main, dispute.variant]) {
      const list = byWord.get(word);
      if (list) list.push(dispute);
      else byWord.set(word, [dispute]);
    }
  }
  const made = { all, byWord };
  known.set(article, made);
  return made;
}

function findDisputes(article: Article): readonly SpellingDispute[] {
  const named = article.mentions.filter(({ form }) => form === 'name');
  const places = wordPlaces(article, named);
  const disputes = new Map<string, SpellingDispute>();
  for (const { words } of spellingPairs(named.map((mention) => nameOf(article, mention)))) {
    const key = [...words].sort().join('|');
    const [a, b] = words.map((word) => ({ word, places: places.get(word) }));
    if (!disputes.has(key) && isWritten(a) && isWritten(b)) disputes.set(key, inOrder(a, b));
  }
  return [...disputes.values()];
}

function nameOf(article: Article, mention: Mention) {
  const entity = entityOf(article, mention.id);
  const text = mentionText(article, mention);
  return { text, type: entity?.type ?? mention.type, entityId: entity?.id };
}

/** Where each word of a name stands, so that "Luhansk and Donetsk Republics" counts with "Luhansk Republic". */
function wordPlaces(article: Article, mentions: readonly Mention[]): ReadonlyMap<string, [Span, ...Span[]]> {
  const places = new Map<string, [Span, ...Span[]]>();
  for (const { head } of mentions) {
    for (const match of sliceSpan(article.document.text, head).matchAll(/\S+/g)) {
      const span = { start: head.start + match.index, end: head.start + match.index + match[0].length };
      const list = places.get(match[0]);
      if (!list) places.set(match[0], [span]);
      else if (list.at(-1)?.start !== span.start) list.push(span);
    }
  }
  return places;
}

function isWritten(
  spelling: { readonly word: string; readonly places: Spelling['places'] | undefined } | undefined,
): spelling is Spelling {
  return spelling?.places !== undefined;
}

function inOrder(a: Spelling, b: Spelling): SpellingDispute {
  const aFirst = a.places[0].start <= b.places[0].start;
  const aWins = a.places.length > b.places.length || (a.places.length === b.places.length && aFirst);
  return aWins ? { main: a, variant: b } : { main: b, variant: a };
}
