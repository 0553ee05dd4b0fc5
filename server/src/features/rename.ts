// Rename: another spelling for a name everywhere it stands in the same form, except in other people's words.
import type { Mention } from '../annotators/layers.ts';
import { isNamed } from '../annotators/layers.ts';
import type { Article } from '../article/article.ts';
import { entityOf, insideQuotation, mentionAt, mentionsOf } from '../article/queries.ts';
import type { TextEdit } from '../text/edit.ts';
import type { Span } from '../text/span.ts';
import { sliceSpan } from '../text/span.ts';
import { mentionText } from './facts.ts';

export interface PreparedRename {
  readonly span: Span;
  readonly placeholder: string;
}

export interface Renaming {
  readonly edits: readonly TextEdit[];
  /** Mentions in the same form that are left alone because they stand inside quotations. */
  readonly insideQuotations: readonly Span[];
}

/** Undefined where no name is under the cursor: pronouns and descriptions are not renamed. */
export function prepareRename(article: Article, offset: number): PreparedRename | undefined {
  const mention = mentionAt(article, offset);
  if (!mention || !isNamed(mention)) return undefined;
  return { span: mention.head, placeholder: sliceSpan(article.document.text, mention.head) };
}

/** Undefined where there is no name or the new one is empty or has line breaks. */
export function renameAt(article: Article, offset: number, newName: string): Renaming | undefined {
  const mention = mentionAt(article, offset);
  const name = newName.trim();
  if (!mention || !isNamed(mention) || name === '' || /[\r\n]/.test(name)) return undefined;
  const edits: TextEdit[] = [];
  const insideQuotations: Span[] = [];
  let end = -1;
  for (const { head } of sameForm(article, mention)) {
    if (head.start < end) continue;
    end = head.end;
    if (insideQuotation(article, head)) insideQuotations.push(head);
    else edits.push({ span: head, newText: name });
  }
  return { edits, insideQuotations };
}

function sameForm(article: Article, mention: Mention): readonly Mention[] {
  const entity = entityOf(article, mention.id);
  if (!entity) return [mention];
  const text = mentionText(article, mention);
  return mentionsOf(article, entity).filter(
    (other) => isNamed(other) && mentionText(article, other) === text,
  );
}
