// Code actions: the fixes of diagnostics, and the other forms of a date.
import type { DateStyle } from '../annotators/dates/dateStyle.ts';
import { defaultDateStyle } from '../annotators/dates/dateStyle.ts';
import type { Article } from '../article/article.ts';
import type { TextEdit } from '../text/edit.ts';
import type { Span } from '../text/span.ts';
import { dateActions } from './dateActions.ts';
import type { Diagnostic } from './diagnostics/rule.ts';

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
  style: DateStyle = defaultDateStyle,
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
  const refactorings = dateActions(article, span, style).map(({ title, edit }) => ({
    title,
    edits: [edit],
    kind: 'refactor' as const,
    safe: false,
  }));
  return [...fixes, ...refactorings];
}

function touches(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}
