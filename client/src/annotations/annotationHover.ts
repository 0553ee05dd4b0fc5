// What an annotation says, for the hover over its words.
import * as vscode from 'vscode';
import type {
  AnnotationComment,
  ArticleAnnotations,
  PlacedAnnotation,
} from '../../../server/src/protocol/annotations.ts';

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

/** Makes the hovers of an article's annotations; what they have in common is looked up once. */
export function hovers({
  annotations,
  relations,
}: ArticleAnnotations): (one: PlacedAnnotation) => vscode.MarkdownString {
  const quotes = new Map(annotations.map(({ id, quote }) => [id, quote]));
  const related = new Map<string, string[]>();
  const nameOf = (id: string) =>
    link(escaped(`“${shortened(quotes.get(id) ?? '')}”`), goToRelatedCommand, id);
  // "works for → “Ayton Council”", and what others are said to be to this one.
  for (const { label, from, to } of relations) {
    related.set(from, [...(related.get(from) ?? []), `${escaped(label)} → ${nameOf(to)}`]);
    related.set(to, [...(related.get(to) ?? []), `${nameOf(from)} → ${escaped(label)}`]);
  }
  return (one) => hoverOf(one, related.get(one.id) ?? []);
}

function hoverOf(one: PlacedAnnotation, related: readonly string[]): vscode.MarkdownString {
  const hover = new vscode.MarkdownString();
  hover.isTrusted = { enabledCommands };
  const { id, resolved } = one;
  const paragraphs = [
    headOf(one),
    one.certainty === 'exact' ? '' : doubtOf(one),
    ...one.comments.map((comment) => commentIn(comment, one)),
    ...related,
    [
      link(one.comments.length > 0 ? 'Edit note' : 'Add note', 'dateline.editNote', id),
      link('Label and tags', 'dateline.editLabelAndTags', id),
      link(resolved ? 'Reopen' : 'Resolve', 'dateline.resolveAnnotation', id),
      link('Remove', 'dateline.removeAnnotation', id),
    ].join(' · '),
  ];
  return hover.appendMarkdown(paragraphs.filter((text) => text !== '').join('\n\n'));
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
