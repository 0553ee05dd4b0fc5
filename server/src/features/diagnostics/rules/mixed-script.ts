// mixed-script: a Latin word with Cyrillic or Greek letters in it that look like Latin ones.
import type { Article } from '../../../article/article.ts';
import { insideQuotation } from '../../../article/queries.ts';
import type { Span } from '../../../text/span.ts';
import { finding, fix } from '../finding.ts';
import type { Finding, Rule } from '../rule.ts';

export const mixedScript: Rule = {
  id: 'mixed-script',
  title: 'Letters of another script in a Latin word',
  severity: 'warning',
  check: (article) =>
    article.document.sections.flatMap(({ span, passage }) =>
      lookAlike.test(passage.text)
        ? [...passage.text.matchAll(/[\p{L}\p{M}]+/gu)].flatMap((match) => {
            const start = span.start + match.index;
            return report(article, match[0], { start, end: start + match[0].length });
          })
        : [],
    ),
};

const lookAlike = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;

/** Letters that are drawn alike: Unicode Technical Standard 39, confusables, as far as Cyrillic and Greek go. */
const latin = new Map(
  Object.entries({
    ...letters('АВЕКМНОРСТУХЅІЈԚԜаеорсухѕіјһԁԛԝѵ', 'ABEKMHOPCTYXSIJQWaeopcyxsijhdqwv'),
    ...letters('ΑΒΕΖΗΙΚΜΝΟΡΤΥΧαονρ', 'ABEZHIKMNOPTYXaovp'),
  }),
);

function letters(from: string, to: string): Record<string, string> {
  return Object.fromEntries(Array.from(from, (letter, at) => [letter, to.charAt(at)]));
}

/** A word that is Latin but for look-alikes; "μm" and "βeta" have letters that are meant. */
function report(article: Article, word: string, span: Span): readonly Finding[] {
  if (!/\p{Script=Latin}/u.test(word) || !lookAlike.test(word)) return [];
  const foreign = Array.from(word).filter((letter) => lookAlike.test(letter));
  const plain = Array.from(word, (letter) => latin.get(letter) ?? letter).join('');
  if (!/^[\p{Script=Latin}\p{M}]+$/u.test(plain) || foreign.length * 2 > Array.from(word).length) return [];
  const which = [...new Set(foreign)].map((letter) => `“${letter}” (${scriptOf(letter)})`).join(', ');
  const message = `“${word}” has letters of another script that look like Latin ones: ${which}. Searches will not find it. Write “${plain}” with Latin letters.`;
  const safe = !insideQuotation(article, span);
  return [finding(span, message, { fixes: [fix(`Write “${plain}” with Latin letters`, span, plain, safe)] })];
}

function scriptOf(letter: string): string {
  return /\p{Script=Greek}/u.test(letter) ? 'Greek' : 'Cyrillic';
}
