// Every stet of an article, in its sidecar and in comments, with the place where it counts now and whether it is still needed.
import type { Article } from '../article/article.ts';
import type { Diagnostic, RuleSettings } from '../features/diagnostics/rule.ts';
import { rules } from '../features/diagnostics/rules.ts';
import { runAll, suppresses } from '../features/diagnostics/runRules.ts';
import { removeStetComments } from '../features/diagnostics/stetCommentEdits.ts';
import type { StetComment } from '../features/diagnostics/stetComments.ts';
import { stetComments } from '../features/diagnostics/stetComments.ts';
import { placeAnchors } from '../formats/placeAnchors.ts';
import type { Sidecar, StetItem } from '../formats/sidecar.ts';
import type { TextEdit } from '../text/edit.ts';
import { applyEdits } from '../text/edit.ts';
import type { Span } from '../text/span.ts';
import { sliceSpan } from '../text/span.ts';

/** All but the first are stale. */
export type StetState = 'counts' | 'words-gone' | 'nothing-found' | 'no-such-rule';

export interface Stet {
  readonly rule: string;
  /** Empty where none was given. */
  readonly reason: string;
  readonly scope: 'place' | 'paragraph' | 'file';
  /** Of its words or its comment; undefined where it speaks for the file, or its words are gone. */
  readonly place: Span | undefined;
  /** What may stand; empty for a whole file. */
  readonly words: string;
  readonly state: StetState;
  readonly kept:
    | { readonly in: 'sidecar'; readonly id: string }
    | { readonly in: 'comment'; readonly comment: StetComment };
}

/** Whether it is worth to analyse a text for its stets. */
export function mayHaveStets(text: string, sidecar: Sidecar | undefined): boolean {
  return itemsOf(sidecar).length > 0 || text.includes('<!--');
}

/** Those of the sidecar first. Whether a rule is switched on does not matter: one that is off for a while does not make them stale. */
export function stetsIn(
  article: Article,
  sidecar: Sidecar | undefined,
  settings: RuleSettings,
): readonly Stet[] {
  const { text } = article.document;
  const items = itemsOf(sidecar);
  const comments = stetComments(article.document);
  const stateOf = judgeStets(article, settings, new Set([...items, ...comments].map(({ rule }) => rule)));
  const placements = placeAnchors(
    text,
    items.map(({ anchor }) => anchor),
  );
  return [
    ...items.map(({ id, rule, reason, anchor }, index): Stet => {
      const placement = placements[index];
      const span = placement?.certainty === 'changed' ? undefined : placement?.span;
      const state = anchor && !span ? 'words-gone' : stateOf(rule, span);
      const scope = anchor ? 'place' : 'file';
      return {
        rule,
        reason,
        scope,
        place: span,
        words: anchor?.exact ?? '',
        state,
        kept: { in: 'sidecar', id },
      };
    }),
    ...comments.map((comment): Stet => {
      const { rule, reason, span } = comment;
      const state = stateOf(rule, span);
      const scope = span ? 'paragraph' : 'file';
      const words = span ? firstWords(text, span, comment.comment) : '';
      return { rule, reason, scope, place: comment.comment, words, state, kept: { in: 'comment', comment } };
    }),
  ];
}

/** Enough to know a paragraph by: many comments may stand in one. */
const mostWords = 200;

/** Of a paragraph without its comment. */
function firstWords(text: string, { start, end }: Span, comment: Span): string {
  const before = sliceSpan(text, { start, end: Math.min(comment.start, start + mostWords) });
  return (
    before + sliceSpan(text, { start: comment.end, end: Math.min(end, comment.end + mostWords) })
  ).trim();
}

function itemsOf(sidecar: Sidecar | undefined): readonly StetItem[] {
  return (sidecar?.items ?? []).filter((item): item is StetItem => item.kind === 'stet');
}

/** The rules are run as if they were on and nothing was let stand. */
function judgeStets(article: Article, settings: RuleSettings, named: ReadonlySet<string>) {
  const severities = Object.fromEntries([...named].map((rule) => [rule, 'warning' as const]));
  const known = rules.filter(({ id }) => named.has(id));
  const found = new Map<string, Diagnostic[]>(known.map(({ id }) => [id, []]));
  for (const diagnostic of runAll(article, { severities, settings }, known))
    found.get(diagnostic.rule)?.push(diagnostic);
  return (rule: string, span: Span | undefined): StetState => {
    const diagnostics = found.get(rule);
    if (!diagnostics) return 'no-such-rule';
    return diagnostics.some((one) => suppresses({ rule, span }, one)) ? 'counts' : 'nothing-found';
  };
}

/** The text without the comments of some of its stets. */
export function withoutComments(text: string, stets: readonly Stet[], removed: readonly Stet[]): string {
  return applyEdits(text, commentEdits(text, stets, removed));
}

export function commentEdits(
  text: string,
  stets: readonly Stet[],
  removed: readonly Stet[],
): readonly TextEdit[] {
  const commentsOf = (some: readonly Stet[]) =>
    some.flatMap(({ kept }) => (kept.in === 'comment' ? [kept.comment] : []));
  return removeStetComments(text, commentsOf(stets), new Set(commentsOf(removed)));
}

/** The sidecar without some of its stets, all else as it is; the same one where none of them is in it. */
export function withoutItems(sidecar: Sidecar, removed: readonly Stet[]): Sidecar {
  const ids = new Set(removed.flatMap(({ kept }) => (kept.in === 'sidecar' ? [kept.id] : [])));
  const items = sidecar.items.filter(({ id, kind }) => kind !== 'stet' || !ids.has(id));
  return items.length === sidecar.items.length ? sidecar : { ...sidecar, items };
}
