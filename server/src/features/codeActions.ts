// Code actions: the fixes of diagnostics, and a relative date written out.
import { absoluteDate } from '../annotators/dates/dateInWords.ts';
import type { Article } from '../article/article.ts';
import { insideQuotation, timexAt } from '../article/queries.ts';
import type { TextEdit } from '../text/edit.ts';
import type { Span } from '../text/span.ts';
import { sliceSpan } from '../text/span.ts';
import type { Diagnostic } from './diagnostics/rule.ts';
import { isRelative } from './inlayHints.ts';

export interface CodeAction {
  readonly title: string;
  readonly edits: readonly TextEdit[];
  /** What it fixes. */
  readonly diagnostic?: Diagnostic;
  readonly kind: 'quickfix' | 'refactor';
  /** Whether it may be applied without looking. */
  readonly safe: boolean;
}

/** What can be done at a cursor or a selection; `diagnostics` are those of the whole article. */
export function codeActionsFor(
  article: Article,
  diagnostics: readonly Diagnostic[],
  span: Span,
): readonly CodeAction[] {
  const fixes = diagnostics
    .filter((diagnostic) => touches(diagnostic.span, span))
    .flatMap((diagnostic) =>
      diagnostic.fixes.map(({ title, edits, safe }) => ({
        title,
        edits,
        diagnostic,
        kind: 'quickfix' as const,
        safe,
      })),
    );
  return [...fixes, ...writeOutDate(article, span)];
}

function touches(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}

/** Not for words of a quotation, nor for clock times: "at 9 p.m. on Wednesday" would lose its hour. */
function writeOutDate(article: Article, span: Span): readonly CodeAction[] {
  const timex = timexAt(article, span.start);
  if (!timex || timex.type !== 'DATE' || timex.value === undefined || !isRelative(timex)) return [];
  if (span.end > timex.span.end || insideQuotation(article, timex.span)) return [];
  const absolute = absoluteDate(timex.value);
  const words = sliceSpan(article.document.text, timex.span);
  if (absolute === undefined || absolute === words) return [];
  return [
    {
      title: `Replace “${words}” by ${absolute}`,
      edits: [{ span: timex.span, newText: absolute }],
      kind: 'refactor',
      safe: false,
    },
  ];
}
