// Which annotation a command is about: the one at the cursor, or one chosen where several stand there or none.
import * as vscode from 'vscode';
import type { ArticleAnnotations, PlacedAnnotation } from '../../../server/src/protocol/annotations.ts';
import { annotationsRequest } from '../../../server/src/protocol/annotations.ts';
import type { Outcome } from '../../../server/src/protocol/protocol.ts';
import { textOf, told, uriOf } from '../commands/command.ts';
import { refuse } from '../outcome.ts';
import { toRange } from '../ranges.ts';
import type { DatelineServer } from '../server.ts';

export interface Chosen {
  readonly one: PlacedAnnotation;
  readonly all: ArticleAnnotations;
}

type Choose = (all: readonly PlacedAnnotation[]) => Promise<PlacedAnnotation | undefined>;

/**
 * The argument's `id` takes the place of the cursor, and so does `choose`. Undefined where the user thought better of it; an
 * Outcome, which is shown already, where there is nothing to choose.
 */
export async function chooseAnnotation(
  server: DatelineServer,
  editor: vscode.TextEditor,
  argument: unknown,
  title: string,
  choose: Choose = (all) => chooseAtCursor(all, editor, title),
): Promise<Chosen | Outcome | undefined> {
  const all = await server.ask(annotationsRequest, { uri: uriOf(editor) });
  const { annotations = [] } = all ?? {};
  const id = textOf(argument, 'id');
  const one =
    id === undefined ? await choose(annotations) : annotations.find((annotation) => annotation.id === id);
  if (one && all) return { one, all };
  if (!all) return told(undefined);
  if (annotations.length === 0) return refuse('This article has no annotations.');
  return id === undefined ? undefined : refuse('There is no such annotation any more.');
}

async function chooseAtCursor(
  all: readonly PlacedAnnotation[],
  { selection: { active } }: vscode.TextEditor,
  title: string,
): Promise<PlacedAnnotation | undefined> {
  const here = all.filter(({ range }) => range && toRange(range).contains(active));
  return here.length === 1 ? here[0] : pickAnnotation(here.length > 0 ? here : all, title);
}

export async function pickAnnotation(
  offered: readonly PlacedAnnotation[],
  title: string,
): Promise<PlacedAnnotation | undefined> {
  if (offered.length === 0) return undefined;
  const items = offered.map((one) => ({ ...itemFor(one), one }));
  const options = { title, matchOnDescription: true, matchOnDetail: true };
  return (await vscode.window.showQuickPick(items, options))?.one;
}

function itemFor({ label, tags, comments, quote, range, resolved }: PlacedAnnotation): vscode.QuickPickItem {
  const name = label === '' ? (tags[0] ?? 'note') : label;
  const state = range ? (resolved ? 'resolved' : '') : 'its words are gone';
  return {
    label: range ? name : `$(warning) ${name}`,
    description: [comments[0]?.text ?? '', state].filter((part) => part !== '').join(' · '),
    detail: quote.replace(/\s+/g, ' '),
  };
}
