// The name that a user can say something of: the one under the cursor, or the selected words where no name was found.
import type { Mention } from '../annotators/layers.ts';
import { isNamed } from '../annotators/layers.ts';
import type { NameJudgement } from '../annotators/register/nameJudgement.ts';
import { isTyped } from '../annotators/register/nameJudgement.ts';
import { findNames, growNameTree } from '../annotators/register/nameTree.ts';
import type { Article } from '../article/article.ts';
import { entityOf, mentionAt, sectionAt, sentenceAt } from '../article/queries.ts';
import type { Span } from '../text/span.ts';
import { shiftSpan, sliceSpan } from '../text/span.ts';
import { judgedName } from './facts.ts';
import { oneLine } from './markdown.ts';

export interface NameSubject {
  readonly span: Span;
  /** On one line and without Markdown. */
  readonly name: string;
  /** What it is taken for, 'none' where it is for no name; undefined where that is not known. */
  readonly type: NameJudgement['type'] | undefined;
  /** The name the user spoke of, where that is why: this one, or one that this belongs to. */
  readonly judged: string | undefined;
}

/** A name that holds the whole span goes before the words of the span; `span` may be a mere cursor. */
export function nameSubjectAt(article: Article, span: Span): NameSubject | undefined {
  const mention = mentionAt(article, span.start);
  if (mention && isNamed(mention) && holds(mention.head, span)) return ofMention(article, mention);
  return refusedNameAt(article, span) ?? selectedWords(article, span);
}

/** What the user said to be no name, at that place. */
export function refusedNameAt(article: Article, span: Span): NameSubject | undefined {
  const refused = article.options.judgements.filter((judgement) => !isTyped(judgement));
  const found = spansOf(article, span, refused).find((one) => holds(one, span));
  return found && { span: found, name: nameIn(article, found), type: 'none', judged: nameIn(article, found) };
}

function ofMention(article: Article, mention: Mention): NameSubject {
  const entity = entityOf(article, mention.id);
  return {
    span: mention.head,
    name: nameIn(article, mention.head),
    type: entity?.type ?? mention.type,
    judged: mention.judged?.name ?? (entity && judgedName(article, entity)),
  };
}

/** Longer selections are no names. */
const maxLength = 100;

function selectedWords(article: Article, selection: Span): NameSubject | undefined {
  if (selection.end - selection.start > maxLength) return undefined;
  const words = [/[^\p{L}\p{N}]*$/u, /\s*$/].map((end) => trimmed(article, selection, end));
  const span = words.find((one) => isWholeWords(article, one));
  return span && { span, name: nameIn(article, span), type: 'none', judged: undefined };
}

function trimmed({ document: { text } }: Article, span: Span, end: RegExp): Span {
  const words = sliceSpan(text, span);
  const before = /^[^\p{L}\p{N}]*/u.exec(words)?.[0].length ?? 0;
  const kept = words
    .slice(before)
    .replace(/['’]s\s*$/, '')
    .replace(end, '');
  return { start: span.start + before, end: span.start + before + kept.length };
}

function isWholeWords(article: Article, span: Span): boolean {
  const sentence = sentenceAt(article, span.start);
  if (span.start === span.end || !sentence || !holds(sentence, span)) return false;
  const name: NameJudgement = { name: nameIn(article, span), type: 'MISC' };
  return spansOf(article, span, [name]).some(({ start, end }) => start === span.start && end === span.end);
}

/** Where names stand in the section of a place; page furniture has none. */
function spansOf(article: Article, at: Span, names: readonly NameJudgement[]): readonly Span[] {
  const section = sectionAt(article, at.start);
  if (!section || section.kind === 'boilerplate' || names.length === 0) return [];
  const tree = growNameTree(names.map((name) => [name.name, name]));
  return findNames(section.passage, tree).map((found) => shiftSpan(found, section.span.start));
}

function nameIn(article: Article, span: Span): string {
  const section = sectionAt(article, span.start);
  const text = section ? section.passage.text : article.document.text;
  return oneLine(sliceSpan(text, shiftSpan(span, -(section?.span.start ?? 0))));
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
