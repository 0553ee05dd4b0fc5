// house-words: words and names that the desk avoids, from the list in the configuration.
import type { Article } from '../../../article/article.ts';
import { explained } from '../customRules/explained.ts';
import type { Hit, PhraseList } from '../customRules/phrases.ts';
import { PhraseFinder } from '../customRules/phrases.ts';
import { isInScope } from '../customRules/places.ts';
import { replacements, wordsAt } from '../customRules/wording.ts';
import { finding } from '../finding.ts';
import type { HouseWord } from '../houseWord.ts';
import type { Finding, Rule } from '../rule.ts';

export const houseWords: Rule = {
  id: 'house-words',
  title: 'A word or a name that the desk avoids',
  severity: 'warning',
  check: (article, { words = [] }) => {
    if (words.length === 0) return [];
    const { list, owners } = listOf(words);
    return list.hitsIn(article).flatMap((hit) => {
      const word = owners[hit.phrase];
      return word && isInScope(article, { in: word.in, sections }, hit.span)
        ? [report(article, word, hit)]
        : [];
    });
  },
};

const sections = ['headline', 'paragraph', 'caption'] as const;

interface WordList {
  readonly list: PhraseList;
  /** By the number of the phrase. */
  readonly owners: readonly HouseWord[];
}

const made = new WeakMap<readonly HouseWord[], WordList>();

function listOf(words: readonly HouseWord[]): WordList {
  const before = made.get(words);
  if (before) return before;
  const phrases = words.flatMap((word) => word.avoid.map((text) => ({ text, case: word.case, word })));
  const list = { list: new PhraseFinder().add(phrases), owners: phrases.map(({ word }) => word) };
  made.set(words, list);
  return list;
}

function report(article: Article, { use, reason, link, certain }: HouseWord, { span }: Hit): Finding {
  const found = wordsAt(article, span);
  const message =
    use === undefined ? `“${found}” is a term that your desk avoids.` : `Write “${use}” for “${found}”.`;
  const fixes = use === undefined ? [] : replacements(article, span, [use], certain);
  return explained(finding(span, message, { fixes }), reason, link);
}
