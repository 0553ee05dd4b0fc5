// The words of findings: messages with their places filled, and replacements in the case of what they replace.
import type { Article } from '../../../article/article.ts';
import type { Span } from '../../../text/span.ts';
import { sliceSpan } from '../../../text/span.ts';
import { oneLine, shorten } from '../../markdown.ts';
import { fix } from '../finding.ts';
import type { Fix } from '../rule.ts';
import { isQuoted } from './places.ts';
import { hasCapital } from './words.ts';

export function wordsAt({ document: { text } }: Article, span: Span): string {
  return shorten(oneLine(sliceSpan(text, span)), 60);
}

/** Several words to use are given as “a” or “b”. */
export function fillMessage(message: string, found: string, use: readonly string[] = []): string {
  const values: Readonly<Record<string, string>> = { found, use: use.join('” or “') };
  return message.replaceAll(/\{(found|use)\}/g, (_, name: string) => values[name] ?? '');
}

/** One fix for each of the words to use; safe where one alone is certain, and never within a quotation. */
export function replacements(
  article: Article,
  span: Span,
  use: readonly string[],
  certain: boolean,
): readonly Fix[] {
  const found = sliceSpan(article.document.text, span);
  const safe = certain && use.length === 1 && !isQuoted(article, span);
  return use.map((words) => {
    const written = inCaseOf(found, words);
    return fix(written === '' ? `Delete “${found}”` : `Write “${written}”`, span, written, safe);
  });
}

/** A capital where the found words begin with one, capitals where they are all in capitals; capitals of the new words are kept. */
function inCaseOf(found: string, words: string): string {
  const letters = found.replaceAll(/\P{L}/gu, '');
  if (letters.length > 3 && letters === letters.toUpperCase() && letters !== letters.toLowerCase())
    return words.toUpperCase();
  if (!hasCapital(found.charAt(0))) return words;
  return words.charAt(0).toUpperCase() + words.slice(1);
}
