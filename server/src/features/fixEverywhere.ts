// "Fix everywhere in this article": all findings of a rule whose fixes are of one kind, in one action.
import type { Article } from '../article/article.ts';
import type { TextEdit } from '../text/edit.ts';
import type { Diagnostic, Fix } from './diagnostics/rule.ts';
import type { AskedEdit } from './quotedEdits.ts';
import { changesQuotedWords, quotedPlace } from './quotedEdits.ts';
import { fixesApart } from './safeFixes.ts';

export interface FixEverywhere {
  readonly title: string;
  readonly edits: readonly AskedEdit[];
  readonly diagnostic: Diagnostic;
}

/**
 * One for each rule and kind of fix among the findings `here` that others share. Where the editor cannot ask (`canAsk`),
 * fixes that change quoted words are left out.
 */
export function fixesEverywhere(
  article: Article,
  diagnostics: readonly Diagnostic[],
  here: readonly Diagnostic[],
  canAsk: boolean,
): readonly FixEverywhere[] {
  const usable = ({ edits }: Fix) => canAsk || !changesQuotedWords(article, edits);
  const groups = new Map<string, { readonly first: Diagnostic; readonly fixes: Fix[] }>();
  for (const diagnostic of here) {
    for (const [key] of fixesByKind(diagnostic, usable))
      if (!groups.has(key)) groups.set(key, { first: diagnostic, fixes: [] });
  }
  if (groups.size === 0) return [];
  for (const diagnostic of diagnostics)
    for (const [key, fix] of fixesByKind(diagnostic, usable)) groups.get(key)?.fixes.push(fix);
  return [...groups.values()].flatMap(({ first, fixes }) => together(article, first, fixes));
}

/** Of several fixes of one kind the first is meant, as in fix all. */
function fixesByKind({ rule, fixes }: Diagnostic, usable: (fix: Fix) => boolean): ReadonlyMap<string, Fix> {
  const meant = new Map<string, Fix>();
  for (const fix of fixes.filter(usable)) {
    const key = `${rule} ${fix.kind ?? ''}`;
    if (!meant.has(key)) meant.set(key, fix);
  }
  return meant;
}

/** What the title does not tell is shown before it is done, unless it may be done without looking. */
function together(article: Article, first: Diagnostic, all: readonly Fix[]): readonly FixEverywhere[] {
  const { fixes, edits } = fixesApart(all);
  const [one, ...others] = fixes;
  if (!one || others.length === 0) return [];
  const isSame = others.every(({ title }) => title === one.title);
  const unseen = !isSame && !fixes.every(({ safe }) => safe);
  const titles = new Map(fixes.flatMap((fix) => fix.edits.map((edit) => [edit, fix.title] as const)));
  const asked = (edit: TextEdit): AskedEdit => {
    const ask = quotedPlace(article, edit) ?? (unseen ? '' : undefined);
    return { ...edit, title: titles.get(edit) ?? one.title, ...(ask !== undefined && { ask }) };
  };
  const what = isSame ? `${one.title.charAt(0).toLowerCase()}${one.title.slice(1)}` : (one.kind ?? '');
  const title = `Fix all ${fixes.length} “${first.rule}” in this article${what === '' ? '' : `: ${what}`}`;
  return [{ title, edits: edits.map(asked), diagnostic: first }];
}
