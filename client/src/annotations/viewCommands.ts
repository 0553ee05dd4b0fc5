// What can be done in the Annotations view: group it, widen it, and change, delete or place the annotation that is pointed at.
import * as vscode from 'vscode';
import {
  changeAnnotationRequest,
  commentRequest,
  removeAnnotationRequest,
} from '../../../server/src/protocol/annotations.ts';
import type { Outcome } from '../../../server/src/protocol/protocol.ts';
import { articleEditor } from '../articles.ts';
import { selectionOf, textOf, told, uriOf } from '../commands/command.ts';
import { refuse } from '../outcome.ts';
import type { DatelineServer } from '../server.ts';
import type { Element } from './annotationTree.ts';
import type { AnnotationsView } from './annotationsView.ts';
import type { OpenAnnotations } from './articleAnnotations.ts';
import { confirmRemoval } from './confirmRemoval.ts';
import type { AnnotationEntry, Entry } from './entries.ts';
import type { Grouping } from './groups.ts';
import { groupings } from './groups.ts';

export interface ViewContext {
  readonly server: DatelineServer;
  readonly annotations: OpenAnnotations;
  readonly view: AnnotationsView;
}

export function registerViewCommands(context: ViewContext): vscode.Disposable {
  const { registerCommand } = vscode.commands;
  const onEntry = (name: string, run: EntryCommand) =>
    registerCommand(name, (element: Element | undefined, argument?: unknown) =>
      element?.kind === 'entry'
        ? run(context, element.entry, argument)
        : refuse('Choose an annotation in the Annotations view.'),
    );
  const onAnnotation = (name: string, run: AnnotationCommand) =>
    onEntry(name, (_, entry, argument) =>
      entry.kind === 'annotation'
        ? run(context, entry, argument)
        : Promise.resolve(refuse('This is no annotation of yours.')),
    );
  return vscode.Disposable.from(
    registerCommand('dateline.showAllAnnotations', showAll),
    registerCommand('dateline.annotations.groupBy', (argument?: unknown) => groupBy(context, argument)),
    registerCommand('dateline.annotations.showWorkspace', () => context.view.show('workspace')),
    registerCommand('dateline.annotations.showArticle', () => context.view.show('article')),
    onAnnotation('dateline.annotations.editNote', editNote),
    onAnnotation('dateline.annotations.resolve', (_, entry) => change(context, entry, { resolved: true })),
    onAnnotation('dateline.annotations.reopen', (_, entry) => change(context, entry, { resolved: false })),
    onAnnotation('dateline.annotations.moveToSelection', moveToSelection),
    onAnnotation('dateline.annotations.confirmPlace', confirmPlace),
    onEntry('dateline.annotations.delete', remove),
  );
}

type EntryCommand = (context: ViewContext, entry: Entry, argument: unknown) => Promise<unknown>;
type AnnotationCommand = (
  context: ViewContext,
  entry: AnnotationEntry,
  argument: unknown,
) => Promise<unknown>;

async function showAll(): Promise<void> {
  await vscode.commands.executeCommand('dateline.annotations.focus');
}

/** The argument `{ by }` takes the place of the question. */
async function groupBy({ view }: ViewContext, argument: unknown): Promise<void> {
  const items = (Object.keys(groupings) as Grouping[]).map((by) => ({
    label: groupings[by],
    description: by === view.grouping ? 'as now' : '',
    by,
  }));
  const given = items.find(({ by }) => by === textOf(argument, 'by'));
  const chosen = given ?? (await vscode.window.showQuickPick(items, { title: 'Group annotations' }));
  if (chosen) await view.groupBy(chosen.by);
}

/** The first comment; the argument `{ text }` takes the place of the question. */
async function editNote(context: ViewContext, entry: AnnotationEntry, argument: unknown): Promise<unknown> {
  const { uri, item } = entry;
  const was = item.comments[0]?.text;
  const title = 'Note';
  const text = textOf(argument, 'text') ?? (await vscode.window.showInputBox({ title, value: was ?? '' }));
  if (text === undefined || text === was) return undefined;
  const place = { uri, id: item.id, text };
  const params = was === undefined ? { ...place, index: null } : { ...place, index: 0, was };
  return finish(context, uri, await context.server.ask(commentRequest, params));
}

async function change(
  context: ViewContext,
  { uri, item: { id } }: AnnotationEntry,
  said: { readonly resolved: boolean },
): Promise<Outcome> {
  return finish(context, uri, await context.server.ask(changeAnnotationRequest, { uri, id, ...said }));
}

async function moveToSelection(
  context: ViewContext,
  { uri, item: { id } }: AnnotationEntry,
): Promise<Outcome> {
  const editor = articleEditor() ?? vscode.window.visibleTextEditors.find((one) => uriOf(one) === uri);
  if (!editor || uriOf(editor) !== uri) return refuse('Open the article and select the words in it first.');
  if (editor.selection.isEmpty) return refuse('Select the words that the annotation is about first.');
  const params = { uri, id, range: selectionOf(editor) };
  return finish(context, uri, await context.server.ask(changeAnnotationRequest, params));
}

/** Written anew where it stands now, it is in doubt no more. */
async function confirmPlace(
  context: ViewContext,
  { uri, item: { id, range } }: AnnotationEntry,
): Promise<Outcome> {
  if (!range) return refuse('Its words are gone from the article.');
  return finish(context, uri, await context.server.ask(changeAnnotationRequest, { uri, id, range }));
}

async function remove(context: ViewContext, { uri, item }: Entry, argument: unknown): Promise<unknown> {
  if ('comments' in item && !(await confirmRemoval(item, argument))) return undefined;
  return finish(context, uri, await context.server.ask(removeAnnotationRequest, { uri, id: item.id }));
}

/** The view is refreshed also for an article that is not open. */
async function finish(
  { annotations, view }: ViewContext,
  uri: string,
  outcome: Outcome | undefined,
): Promise<Outcome> {
  const shown = told(outcome);
  await annotations.refresh(uri);
  await view.refresh();
  return shown;
}
