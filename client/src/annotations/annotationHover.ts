// What an annotation says, for the hover over its words.
import * as vscode from 'vscode';
import type {
  AnnotationComment,
  ArticleAnnotations,
  PlacedAnnotation,
} from '../../../server/src/protocol/annotations.ts';

/** Goes to another annotation: `{ id }`. */
export const goToRelatedCommand = 'dateline.goToRelated';

/** Links of the hover may run these alone. */
const enabledCommands = [
  goToRelatedCommand,
  'dateline.editNote',
  'dateline.editLabelAndTags',
  'dateline.resolveAnnotation',
  'dateline.removeAnnotation',
];

export function hoverOf(one: PlacedAnnotation, all: ArticleAnnotations): vscode.MarkdownString {
  const hover = new vscode.MarkdownString();
  hover.isTrusted = { enabledCommands };
  const { id, label, tags, creator, created, resolved } = one;
  const head = [
    label === '' ? '' : `**${escaped(label)}**`,
    ...tags.map((tag) => `\\#${escaped(tag)}`),
    whoAndWhen({ creator, created }),
    resolved ? '*resolved*' : '',
  ];
  const paragraphs = [
    head.filter((part) => part !== '').join(' · '),
    one.certainty === 'exact' ? '' : 'Found again after the text changed: please check.',
    ...one.comments.map(commentIn),
    ...relationsOf(one, all),
    [
      link(one.comments.length > 0 ? 'Edit note' : 'Add note', 'dateline.editNote', id),
      link('Label and tags', 'dateline.editLabelAndTags', id),
      link(resolved ? 'Reopen' : 'Resolve', 'dateline.resolveAnnotation', id),
      link('Remove', 'dateline.removeAnnotation', id),
    ].join(' · '),
  ];
  return hover.appendMarkdown(paragraphs.filter((text) => text !== '').join('\n\n'));
}

function commentIn({ text, creator, created }: AnnotationComment): string {
  const who = whoAndWhen({ creator, created });
  return who === '' ? escaped(text) : `${who}: ${escaped(text)}`;
}

/** "works for → “Ayton Council”", and what others are said to be to this one. */
function relationsOf({ id }: PlacedAnnotation, { annotations, relations }: ArticleAnnotations): string[] {
  if (relations.length === 0) return [];
  const nameOf = (other: string) => {
    const quote = annotations.find((annotation) => annotation.id === other)?.quote ?? '';
    return link(escaped(`“${shortened(quote)}”`), goToRelatedCommand, other);
  };
  return relations.flatMap(({ label, from, to }) => {
    if (from === id) return [`${escaped(label)} → ${nameOf(to)}`];
    return to === id ? [`${nameOf(from)} → ${escaped(label)}`] : [];
  });
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
