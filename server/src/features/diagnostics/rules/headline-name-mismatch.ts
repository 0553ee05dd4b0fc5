// headline-name-mismatch: a person or body that the headline or a caption names, and the text nowhere.
import type { Mention } from '../../../annotators/layers.ts';
import type { Article } from '../../../article/article.ts';
import { sectionAt } from '../../../article/queries.ts';
import type { Section } from '../../../document/document.ts';
import { commonWords } from '../../../lexicon/en/commonWords.ts';
import { gazetteerClass } from '../../../lexicon/en/gazetteerClasses.ts';
import { gazetteerBits } from '../../../lexicon/en/gazetteerIndex.ts';
import { mentionText } from '../../facts.ts';
import { isHeadline } from '../copy.ts';
import { finding } from '../finding.ts';
import { isKnownWord } from '../knownWord.ts';
import type { Finding, Rule } from '../rule.ts';
import { spellingDisputes } from '../spellingDisputes.ts';

export const headlineNameMismatch: Rule = {
  id: 'headline-name-mismatch',
  title: 'A name in the headline or a caption that the text does not have',
  severity: 'warning',
  check: (article) => {
    const named = namesOutside(article);
    // The words of the copy are many, and most headlines name nobody.
    const words = named.length > 0 ? wordsOfCopy(article) : undefined;
    if (!words || words.size < leastWords) return [];
    const missing = named.filter(({ last }) => !words.has(plain(last)));
    const disputed = missing.length > 0 ? disputedWords(article) : undefined;
    return missing
      .filter(({ last }) => !disputed?.has(last))
      .map(({ mention, section }) => report(article, mention, section));
  },
};

interface NameOutside {
  readonly mention: Mention;
  readonly section: Section;
  readonly last: string;
}

function namesOutside(article: Article): readonly NameOutside[] {
  return article.mentions.flatMap((mention) => {
    const section = sectionAt(article, mention.span.start);
    if (!section || !isOutside(article, section) || !isSureName(article, mention)) return [];
    return [{ mention, section, last: mentionText(article, mention).split(' ').at(-1) ?? '' }];
  });
}

function disputedWords(article: Article): ReadonlySet<string> {
  return new Set(spellingDisputes(article).flatMap(({ main, variant }) => [main.word, variant.word]));
}

/** A headline alone, or with a line or two, is no article yet. */
const leastWords = 20;

function isOutside(article: Article, section: Section): boolean {
  return section.kind === 'caption' || isHeadline(article, section);
}

/** "by Ann Lee", "Image: Ann Lee": who made it. */
const credit = /(?:\bby|\b(?:image|photo|photograph|picture|credit|source|courtesy of)s?\s?[:/–-]?)\s*$/i;

/** All words of the text, in small letters and without accents and endings of the possessive. */
function wordsOfCopy(article: Article): ReadonlySet<string> {
  const written = new Set<string>();
  for (const section of article.document.sections) {
    if (isOutside(article, section) || section.kind === 'boilerplate') continue;
    for (const { kind, text } of section.passage.tokens) {
      if (kind !== 'word') continue;
      written.add(text);
      if (text.includes('-')) for (const part of text.split('-')) written.add(part);
    }
  }
  return new Set([...written].map(plain));
}

function plain(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s?$/, '')
    .replace(/(?<=\p{L}{3})s$/u, '');
}

/** In headlines every word may have a capital: names of people are sure by a given name or a word that is nothing else. */
function isSureName(article: Article, mention: Mention): boolean {
  const { start } = mention.span;
  if (credit.test(article.document.text.slice(Math.max(0, start - 20), start))) return false;
  if (mention.form !== 'name' || mention.type !== 'PER') return false;
  const words = mentionText(article, mention).split(' ');
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (!/^\p{Lu}\p{Ll}{2,}$/u.test(last) || commonWords.has(last.toLowerCase())) return false;
  if (words.length > 1) return (gazetteerBits(first) & gazetteerClass.givenName) !== 0;
  return gazetteerBits(last) === gazetteerClass.surname || !isKnownWord(last);
}

function report(article: Article, mention: Mention, section: Section): Finding {
  const name = mentionText(article, mention);
  const where = section.kind === 'caption' ? 'caption' : 'headline';
  const message = `“${name}” stands in the ${where}, and nowhere in the text. Check the name.`;
  return finding(mention.head, message, section.kind === 'caption' ? { severity: 'hint' } : {});
}
