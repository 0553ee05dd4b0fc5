// The words of an article's names, each with all its places and what stands beside it: what spellings are compared by.
import type { EntityType, Mention } from '../../annotators/layers.ts';
import type { Article } from '../../article/article.ts';
import { entityOf } from '../../article/queries.ts';
import type { Span } from '../../text/span.ts';
import { sliceSpan } from '../../text/span.ts';
import { mentionText } from '../facts.ts';

export interface NameWord {
  readonly word: string;
  /** In small letters. */
  readonly lower: string;
  /** In the order of the text; never empty. */
  readonly places: readonly [Span, ...Span[]];
  /** Whether a name was found with it; else it is just written with a capital letter. */
  readonly named: boolean;
  /** Names with this word left out: "PER Ann _". */
  readonly frames: ReadonlySet<string>;
  /** Entities that it names by itself, or as the last word of a person's name. */
  readonly entities: ReadonlySet<string>;
  /** The other words of people's names that it stands in. */
  readonly company: ReadonlySet<string>;
  readonly types: ReadonlySet<EntityType | undefined>;
  /** Whether it ends a person's name of several words. */
  readonly surname: boolean;
}

interface Words {
  /** In the order of their first places. */
  readonly words: readonly NameWord[];
  /** All words of the article that stand in small letters. */
  readonly small: ReadonlySet<string>;
}

/** Of words with both capital and small letters; possessive endings are no part of them. */
export function nameWordsOf(article: Article): Words {
  const drafts = new Map<string, Draft>();
  const seen = new Set<number>();
  for (const mention of article.mentions) {
    if (mention.form === 'name') addMention(article, mention, drafts, seen);
  }
  const small = addOthers(article, drafts, seen);
  for (const { places } of drafts.values()) places.sort((a, b) => a.start - b.start);
  const words = [...drafts.values()].sort((a, b) => a.places[0].start - b.places[0].start);
  return { words, small };
}

interface Draft extends NameWord {
  readonly places: [Span, ...Span[]];
  readonly frames: Set<string>;
  readonly entities: Set<string>;
  readonly company: Set<string>;
  readonly types: Set<EntityType | undefined>;
  surname: boolean;
}

const mostWords = 8;

function addMention(article: Article, mention: Mention, drafts: Map<string, Draft>, seen: Set<number>): void {
  const entity = entityOf(article, mention.id);
  const type = entity?.type ?? mention.type;
  const words = mentionText(article, mention).split(' ').slice(0, mostWords).map(plainWord);
  const places = [...sliceSpan(article.document.text, mention.head).matchAll(/\S+/g)];
  words.forEach((word, index) => {
    const start = mention.head.start + (places[index]?.index ?? 0);
    const draft = draftFor(drafts, word, { start, end: start + word.length }, true, seen);
    if (!draft) return;
    const last = index === words.length - 1;
    if (words.length > 1 && (type !== 'PER' || last))
      draft.frames.add(`${type ?? ''} ${words.with(index, '_').join(' ')}`);
    if (entity && (words.length === 1 || (type === 'PER' && last))) draft.entities.add(entity.id);
    if (type === 'PER') for (const other of words) if (other !== word) draft.company.add(other);
    draft.types.add(type);
    draft.surname ||= type === 'PER' && last && index > 0;
  });
}

/** Adds words with capital letters that no name has, and gives those in small letters. */
function addOthers(
  { document }: Article,
  drafts: Map<string, Draft>,
  seen: Set<number>,
): ReadonlySet<string> {
  const small = new Set<string>();
  for (const { span, passage } of document.sections) {
    for (const token of passage.tokens) {
      if (token.kind !== 'word') continue;
      const start = span.start + token.start;
      const word = plainWord(token.text);
      if (word === word.toLowerCase()) small.add(word);
      else if (!seen.has(start)) draftFor(drafts, word, { start, end: start + word.length }, false, seen);
    }
  }
  return small;
}

function draftFor(
  drafts: Map<string, Draft>,
  word: string,
  place: Span,
  named: boolean,
  seen: Set<number>,
): Draft | undefined {
  if (!isCapitalised(word)) return undefined;
  const before = drafts.get(word);
  const isNew = !seen.has(place.start);
  seen.add(place.start);
  if (before) {
    if (isNew) before.places.push(place);
    return before;
  }
  const made: Draft = {
    word,
    lower: word.toLowerCase(),
    places: [place],
    named,
    frames: new Set(),
    entities: new Set(),
    company: new Set(),
    types: new Set(),
    surname: false,
  };
  drafts.set(word, made);
  return made;
}

function plainWord(word: string): string {
  return word.replace(/['’]s?$/, '').replace(/[.,]$/, '');
}

function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word) && /\p{Ll}/u.test(word) && !/\p{N}|\p{Lu}{2}/u.test(word);
}
