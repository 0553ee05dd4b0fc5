// Acronyms that stand in brackets right behind the words they are short for: "the River Basin Trust (RBT)".
import type { Article } from '../../article/article.ts';
import { oncePerArticle } from '../../article/once.ts';
import { isInCopy } from './copy.ts';
import { sliceSpan } from '../../text/span.ts';
import type { Span } from '../../text/span.ts';
import { initialsMatch, plainAcronym } from './acronyms.ts';

export interface AcronymDefinition {
  readonly acronym: string;
  /** The letters in the brackets. */
  readonly span: Span;
  /** The words they are short for, without "the". */
  readonly name: Span;
  /** With the brackets and the space before them. */
  readonly brackets: Span;
}

const bracketed = / [([](\p{Lu}[\p{Lu}\p{N}.&-]{1,11})s?[)\]]/gu;

/** In the order of the text; those in paragraphs and outside quotations alone. */
export const acronymDefinitions = oncePerArticle(findDefinitions);

function findDefinitions(article: Article): readonly AcronymDefinition[] {
  const { text } = article.document;
  return [...text.matchAll(bracketed)].flatMap((match) => {
    const acronym = plainAcronym(match[1] ?? '');
    const brackets = { start: match.index, end: match.index + match[0].length };
    const span = { start: brackets.start + 2, end: brackets.end - 1 };
    const name = nameBefore(text, brackets.start, acronym);
    if (!name || !isInCopy(article, span)) return [];
    return [{ acronym, span, name, brackets }];
  });
}

/** The places where each acronym stands, without those of definitions, in the order of the text. */
export function acronymUses(
  article: Article,
  definitions: readonly AcronymDefinition[],
): ReadonlyMap<string, readonly Span[]> {
  if (definitions.length === 0) return new Map();
  const defined = new Set(definitions.map(({ acronym }) => acronym));
  const inBrackets = new Set(definitions.map(({ span }) => span.start));
  const uses = new Map<string, Span[]>();
  const { document } = article;
  for (const { span: section, passage } of document.sections) {
    for (const token of passage.tokens) {
      if (token.kind !== 'word' || !/\p{Lu}[^\p{Lu}]?\p{Lu}/u.test(token.text)) continue;
      const span = { start: section.start + token.start, end: section.start + token.end };
      if (inBrackets.has(span.start)) continue;
      // "RBT-led", "RBT/FTA".
      for (const part of new Set([token.text, ...token.text.split(/[-/]/)].map(plainAcronym))) {
        if (!defined.has(part)) continue;
        const places = uses.get(part);
        if (places) places.push(span);
        else uses.set(part, [span]);
      }
    }
  }
  return uses;
}

const farthest = 120;

/** The words that end at the offset, as few as have the letters of the acronym for initials. */
function nameBefore(text: string, end: number, acronym: string): Span | undefined {
  const near = text.slice(Math.max(0, end - farthest), end);
  const from = end - near.length + near.lastIndexOf('\n') + 1;
  const words = [...text.slice(from, end).matchAll(/\S+/g)];
  for (let at = words.length - 1; at >= Math.max(0, words.length - acronym.length - 4); at--) {
    const start = from + (words[at]?.index ?? 0);
    const name = sliceSpan(text, { start, end });
    if (/[,;:()"“”]/.test(name)) return undefined;
    if (name.charAt(0).toUpperCase() !== acronym.charAt(0)) continue;
    if (initialsMatch(name, acronym)) return { start, end };
  }
  return undefined;
}
