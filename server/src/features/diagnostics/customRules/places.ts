// Where in an article a rule looks: outside or inside quotations, in which sections, and not in what it excepts.
import type { Article } from '../../../article/article.ts';
import { markedAround, sectionAt } from '../../../article/queries.ts';
import type { SectionKind } from '../../../document/document.ts';
import type { Span } from '../../../text/span.ts';
import { overlaps } from '../../../text/span.ts';
import type { Where } from '../houseWord.ts';

export interface Scope {
  readonly in: Where;
  readonly sections: readonly SectionKind[];
}

export function isInScope(article: Article, { in: where, sections }: Scope, span: Span): boolean {
  const kind = sectionAt(article, span.start)?.kind;
  if (kind === undefined || !sections.includes(kind)) return false;
  return where === 'everywhere' || isQuoted(article, span) === (where === 'quotations');
}

/** Words in marks of any kind: speech, titles of works, words at arm's length. */
export function isQuoted(article: Article, span: Span): boolean {
  return markedAround(article, span) !== undefined;
}

/** Both in the order of the text; the second do not overlap one another. */
export function outside<T extends { readonly span: Span }>(
  items: readonly T[],
  excepted: readonly { readonly span: Span }[],
): readonly T[] {
  let at = 0;
  return items.filter(({ span }) => {
    while ((excepted[at]?.span.end ?? Infinity) <= span.start) at += 1;
    const next = excepted[at]?.span;
    return !next || !overlaps(next, span);
  });
}
