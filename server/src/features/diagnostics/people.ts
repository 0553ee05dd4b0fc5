// The people of an article, each with where the copy calls them by the full name and where by the surname alone.
import type { Entity, Mention } from '../../annotators/layers.ts';
import type { Article } from '../../article/article.ts';
import { oncePerArticle } from '../../article/once.ts';
import { mentionsOf } from '../../article/queries.ts';
import { gazetteerClass } from '../../lexicon/en/gazetteerClasses.ts';
import { gazetteerBits } from '../../lexicon/en/gazetteerIndex.ts';
import { wellKnownAlone, wellKnownPeople } from '../../lexicon/en/wellKnownPeople.ts';
import { mentionText } from '../facts.ts';
import { isInCopy } from './copy.ts';
import { isKnownWord } from './knownWord.ts';

export interface Person {
  readonly entity: Entity;
  /** The last word of the full name; empty where there is none. */
  readonly surname: string;
  /** Mentions of several words, anywhere in the article, in the order of the text. */
  readonly full: readonly Mention[];
  /** Mentions in the copy that are the surname alone, in the order of the text. */
  readonly bare: readonly Mention[];
}

/** Suffixes are no surnames, and with "of" or a number it is a monarch, a saint or a pope. */
const noSurname = /^(?:Jr|Sr|[IVX]+)\.?$|^\p{Lu}\.?$|^\p{Ll}/u;

export const peopleIn = oncePerArticle(findPeople);

function findPeople(article: Article): readonly Person[] {
  const bodies = wordsOfBodies(article);
  return article.entities
    .filter(({ type }) => type === 'PER')
    .map((entity) => personOf(article, entity))
    .map((person) => (bodies.has(person.surname) ? { ...person, bare: [] } : person));
}

/** "Berg" may be the firm where the article has a "Berg Lynch". */
function wordsOfBodies(article: Article): ReadonlySet<string> {
  return new Set(
    article.mentions
      .filter(({ form, type }) => form === 'name' && type === 'ORG')
      .flatMap((mention) => mentionText(article, mention).split(' ')),
  );
}

function personOf(article: Article, entity: Entity): Person {
  const named = mentionsOf(article, entity).filter(({ form }) => form === 'name');
  const words = named.map((mention) => mentionText(article, mention).split(' '));
  const full = named.filter((_, at) => isFullName(words[at] ?? []));
  const surname = full[0] ? (mentionText(article, full[0]).split(' ').at(-1) ?? '') : '';
  const bare = named.filter((mention, at) => {
    const [word = '', ...others] = words[at] ?? [];
    if (others.length > 0 || (surname !== '' && word !== surname)) return false;
    return isInCopy(article, mention.head) && isPersonHere(article, mention, word);
  });
  return { entity, surname, full, bare };
}

/** A given name and a surname at least. */
function isFullName(words: readonly string[]): boolean {
  const [first = '', last = ''] = [words[0], words.at(-1)];
  return (
    words.length > 1 &&
    words.length < 5 &&
    words.every((word) => /^[\p{Lu}\p{Ll}][\p{L}.’'-]*$/u.test(word)) &&
    mayBeGivenName(first) &&
    !noSurname.test(last)
  );
}

/** "Ann", "J.", or a word that nobody knows; not "Echoing" or "Villager". */
function mayBeGivenName(word: string): boolean {
  return isGivenName(word) || /^\p{Lu}\.?$/u.test(word) || (!isKnownWord(word) && !/['’.]/.test(word));
}

/** "the Holt report", "the old Holt magic", "Holt Motors", the show "Holt": named after someone, or something else. */
function isPersonHere({ document: { text } }: Article, { head, title }: Mention, word: string): boolean {
  if (!title && (gazetteerBits(word) & otherThings) !== 0) return false;
  const before = text.slice(Math.max(0, head.start - 24), head.start);
  const after = text.slice(head.end, head.end + 12);
  return (
    !/(?:\b(?:the|an?|that|this|these|so-called|every|no|de|van|von|al)\s(?:[\p{L}-]+\s)?|["“‘'’-])$/iu.test(
      before,
    ) && !/^(?:\s\p{Lu}|["”’'](?!s)|-)/u.test(after)
  );
}

const otherThings =
  gazetteerClass.country |
  gazetteerClass.region |
  gazetteerClass.city |
  gazetteerClass.organisation |
  gazetteerClass.newsMedium |
  gazetteerClass.demonym;

/** Heads of state and the like, and whom the register of names lists: known by the surname alone. */
export function needsNoGivenName(article: Article, { entity, surname }: Person): boolean {
  if (wellKnownAlone.has(surname.toLowerCase())) return true;
  return mentionsOf(article, entity).some((mention) => {
    const name = mentionText(article, mention).toLowerCase();
    return mention.known !== undefined || wellKnownPeople.has(name) || wellKnownAlone.has(name);
  });
}

/** "Ann" alone is a given name, and more likely no surname. */
export function isGivenName(word: string): boolean {
  const bits = gazetteerBits(word);
  return (bits & gazetteerClass.givenName) !== 0;
}
