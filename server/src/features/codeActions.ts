// Code actions: the fixes of diagnostics, and the other forms of a date.
import type { DateStyle } from '../annotators/dates/dateStyle.ts';
import { defaultDateStyle } from '../annotators/dates/dateStyle.ts';
import type { Article } from '../article/article.ts';
import type { TextEdit } from '../text/edit.ts';
import type { Span } from '../text/span.ts';
import { dateActions } from './dateActions.ts';
import type { Diagnostic, Fix } from './diagnostics/rule.ts';
import { fixesEverywhere } from './fixEverywhere.ts';
import type { AskedEdit } from './quotedEdits.ts';
import { changesQuotedWords, quotedPlace } from './quotedEdits.ts';

export interface CodeAction {
  readonly title: string;
  readonly edits: readonly AskedEdit[];
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
  /** Whether the editor asks before an edit that says so. */
  canAsk = false,
): readonly CodeAction[] {
  const here = diagnostics.filter((diagnostic) => touches(diagnostic.span, span));
  const fixes = here.flatMap((diagnostic) =>
    diagnostic.fixes.map((fix) => fixAction(article, diagnostic, fix, canAsk)),
  );
  const everywhere = fixesEverywhere(article, diagnostics, here, canAsk).map((fix) => ({
    ...fix,
    kind: 'quickfix' as const,
    safe: false,
  }));
  const refactorings = dateActions(article, span, style).map(({ title, edit }) => ({
    title,
    edits: [edit],
    kind: 'refactor' as const,
    safe: false,
  }));
  return [...fixes, ...everywhere, ...refactorings];
}

/** Where nobody asks, the title says that it changes what somebody said. */
function fixAction(article: Article, diagnostic: Diagnostic, fix: Fix, canAsk: boolean): CodeAction {
  const { edits, safe } = fix;
  const quoted = changesQuotedWords(article, edits);
  const title = quoted && !canAsk ? `${fix.title} (changes quoted words)` : fix.title;
  const asked = (edit: TextEdit): AskedEdit => {
    const ask = quotedPlace(article, edit);
    return { ...edit, title: fix.title, ...(ask !== undefined && { ask }) };
  };
  return { title, edits: canAsk && quoted ? edits.map(asked) : edits, diagnostic, kind: 'quickfix', safe };
}

function touches(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}
