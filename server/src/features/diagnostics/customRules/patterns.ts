// Finds what a pattern of a rule file describes, in time that grows with the text alone.
import type { Article } from '../../../article/article.ts';
import { oncePerPassage } from '../../../article/once.ts';
import type { Span } from '../../../text/span.ts';
import { shiftSpan } from '../../../text/span.ts';
import type { CaseMode } from '../houseWord.ts';
import { hasCapital } from './words.ts';

/** As far as one match can reach, in code units: what a pattern costs at one place is bounded by it. */
const reach = 200;

/** Whole words alone: no match begins or ends within a word. Patterns that could run wild were refused when the file was read. */
export function patternFinder(pattern: string, mode: CaseMode): (article: Article) => readonly Span[] {
  const folds = mode === 'ignore' || (mode === 'smart' && !hasCapital(withoutEscapes(pattern)));
  const regex = new RegExp(pattern, folds ? 'iuy' : 'uy');
  const matches = oncePerPassage(({ text }) => matchesIn(text, regex));
  return (article) =>
    article.document.sections.flatMap(({ span, passage }) =>
      matches(passage).map((one) => shiftSpan(one, span.start)),
    );
}

function matchesIn(text: string, regex: RegExp): readonly Span[] {
  const found: Span[] = [];
  let from = 0;
  for (const { index } of text.matchAll(places)) {
    if (index < from) continue;
    const end = index + lengthAt(regex, text, index);
    if (end === index || splitsWord(text, end)) continue;
    found.push({ start: index, end });
    from = end;
  }
  return found;
}

/** Where a match may begin: each word, and each sign. */
const places = /[\p{L}\p{M}\p{N}_]+|[^\p{L}\p{M}\p{N}_\s]/gu;

function lengthAt(regex: RegExp, text: string, start: number): number {
  regex.lastIndex = 0;
  return regex.exec(text.slice(start, start + reach))?.[0].length ?? 0;
}

function splitsWord(text: string, at: number): boolean {
  return /^[\p{L}\p{M}\p{N}_]{2}$/u.test(text.slice(at - 1, at + 1));
}

/** `\S` and `\p{L}` have capitals that are none of the text. */
function withoutEscapes(pattern: string): string {
  return pattern.replaceAll(/\\(?:[pP]\{[^}]*\}|.)/gu, '');
}
