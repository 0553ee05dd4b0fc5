// Which edits change words that somebody else spoke: those are never made without asking.
import type { Quotation } from '../annotators/layers.ts';
import type { Article } from '../article/article.ts';
import { speechAround } from '../article/queries.ts';
import type { TextEdit } from '../text/edit.ts';
import { sliceSpan } from '../text/span.ts';
import { speakerName } from './facts.ts';

/** "inside a quotation by Ann Lee"; undefined where the edit changes no words inside one, marks at most. */
export function quotedPlace(article: Article, edit: TextEdit): string | undefined {
  const quotation = quotedBy(article, edit);
  if (!quotation) return undefined;
  const speaker = speakerName(article, quotation);
  return speaker === undefined ? 'inside a quotation' : `inside a quotation by ${speaker}`;
}

export function changesQuotedWords(article: Article, edits: readonly TextEdit[]): boolean {
  return edits.some((edit) => quotedBy(article, edit) !== undefined);
}

function quotedBy(article: Article, { span, newText }: TextEdit): Quotation | undefined {
  const before = sliceSpan(article.document.text, span);
  return wordsOf(before) === wordsOf(newText) ? undefined : speechAround(article, span);
}

function wordsOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}\s]/gu, '');
}

/** An edit as it is shown before it is made. */
export interface AskedEdit extends TextEdit {
  /** What this one does. */
  readonly title?: string;
  /** The editor has to ask before it makes this edit; where it stands, if that is why: "inside a quotation by Ann Lee". */
  readonly ask?: string;
}
