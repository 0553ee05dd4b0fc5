// What an annotation says, for the hover over its words.
import * as vscode from 'vscode';
import type {
  AnnotationComment,
  ArticleAnnotations,
  PlacedAnnotation,
} from '../../../server/src/protocol/annotations.ts';
import { isArticle } from '../articles.ts';
import { toRange } from '../ranges.ts';
import type { OpenAnnotations } from './articleAnnotations.ts';

/** Goes to another annotation: `{ id }`. */
export const goToRelatedCommand = 'dateline.goToRelated';

/** Takes the doubt from the place of an annotation: `{ id }`. */
export const confirmPlaceCommand = 'dateline.confirmPlace';

/** Links of the hover may run these alone. */
const enabledCommands = [
  goToRelatedCommand,
  confirmPlaceCommand,
  'dateline.editNote',
  'dateline.editLabelAndTags',
  'dateline.resolveAnnotation',
  'dateline.removeAnnotation',
];

/**
 * The hovers over annotations. Marks do not carry them, for VS Code reads the Markdown of every mark when marks are set: with
 * thousands of them for many seconds.
 */
export function registerAnnotationHovers(annotations: OpenAnnotations): vscode.Disposable {
  // Which languages articles have may change: each document is asked.
  return vscode.languages.registerHoverProvider('*', {
    provideHover: async (document, position) => {
      if (!isArticle(document)) return undefined;
      const known = await annotations.fresh(document);
      const here = known?.annotations.filter(({ range }) => range && toRange(range).contains(position));
      return known && here?.length ? new vscode.Hover(here.map((one) => hoverOf(one, known))) : undefined;
    },
  });
}

function hoverOf(one: PlacedAnnotation, all: ArticleAnnotations): vscode.MarkdownString {
  const hover = new vscode.MarkdownString();
  hover.isTrusted = { enabledCommands };
  const { id, resolved } = one;
  const paragraphs = [
    headOf(one),
    one.certainty === 'exact' ? '' : doubtOf(one),
    ...one.comments.map((comment) => commentIn(comment, one)),
    ...relationsOf(one.id, all),
    [
      link(one.comments.length > 0 ? 'Edit note' : 'Add note', 'dateline.editNote', id),
      link('Label and tags', 'dateline.editLabelAndTags', id),
      link(resolved ? 'Reopen' : 'Resolve', 'dateline.resolveAnnotation', id),
      link('Remove', 'dateline.removeAnnotation', id),
    ].join(' · '),
  ];
  return hover.appendMarkdown(paragraphs.filter((text) => text !== '').join('\n\n'));
}

/** "works for → “Ayton Council”", and what others are said to be to this one. */
function relationsOf(id: string, { annotations, relations }: ArticleAnnotations): string[] {
  const nameOf = (other: string) => {
    const quote = annotations.find((one) => one.id === other)?.quote ?? '';
    return link(escaped(`“${shortened(quote)}”`), goToRelatedCommand, other);
  };
  return relations.flatMap(({ label, from, to }) => [
    ...(from === id ? [`${escaped(label)} → ${nameOf(to)}`] : []),
    ...(to === id ? [`${nameOf(from)} → ${escaped(label)}`] : []),
  ]);
}

function doubtOf({ id }: PlacedAnnotation): string {
  const confirm = link('The place is right', confirmPlaceCommand, id);
  return `Found again after the text changed: please check. ${confirm}`;
}

function headOf(one: PlacedAnnotation): string {
  const { label, tags, resolved } = one;
  const parts = [
    label === '' ? '' : `**${escaped(label)}**`,
    ...tags.map((tag) => `\\#${escaped(tag)}`),
    whoAndWhen(one),
    resolved ? '*resolved*' : '',
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

/** Who says so is left out where the first line has it. */
function commentIn(comment: AnnotationComment, one: PlacedAnnotation): string {
  const who = whoAndWhen(comment);
  const text = escaped(comment.text);
  return who === '' || who === whoAndWhen(one) ? text : `${who}: ${text}`;
}

function whoAndWhen({ creator, created }: Pick<AnnotationComment, 'creator' | 'created'>): string {
  const day = created === null ? '' : created.slice(0, 10);
  return [creator ?? '', day]
    .filter((part) => part !== '')
    .map(escaped)
    .join(', ');
}

function shortened(quote: string): string {
  const line = quote.replace(/\s+/g, ' ');
  return line.length <= 60 ? line : `${line.slice(0, 60).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** The label is Markdown already. */
function link(label: string, command: string, id: string): string {
  return `[${label}](command:${command}?${encodeURIComponent(JSON.stringify([{ id }]))})`;
}

/** Words of users and articles as Markdown that shows them as they are. */
function escaped(text: string): string {
  return new vscode.MarkdownString().appendText(text).value;
}
