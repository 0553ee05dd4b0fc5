// Annotates the selected passage with a label and a note of the user's.
import * as vscode from 'vscode';
import { annotateRequest, annotationsRequest } from '../../../server/src/protocol/annotations.ts';
import { refuse } from '../outcome.ts';
import type { ArticleCommand } from './command.ts';
import { selectionOf, textOf, told, uriOf } from './command.ts';

/** Offered at first; what the article's annotations use already comes before them, and any other word may be typed. */
const commonLabels = ['check', 'source needed', 'confirmed', 'legal', 'style'];

/** The argument `{ label, note }` takes the place of the questions. */
export const annotateSelection: ArticleCommand = async ({ server }, editor, argument) => {
  if (editor.selection.isEmpty) return refuse('Select the passage to annotate first.');
  const uri = uriOf(editor);
  const given = textOf(argument, 'label');
  const used = given === undefined ? await server.ask(annotationsRequest, { uri }) : undefined;
  const label = given ?? (await askLabel((used?.labels ?? []).map(({ name }) => name)));
  if (label === undefined || label === '') return undefined;
  const note = textOf(argument, 'note') ?? (given === undefined ? await askNote(label) : '');
  if (note === undefined) return undefined;
  const range = selectionOf(editor);
  return told(await server.ask(annotateRequest, { uri, range, label, note }));
};

function askLabel(used: readonly string[]): Promise<string | undefined> {
  const known = [...new Set([...used, ...commonLabels])];
  const pick = vscode.window.createQuickPick();
  pick.title = 'Annotate';
  pick.placeholder = 'Label: choose one or type your own';
  const offer = () => {
    const typed = pick.value.trim();
    const labels = typed === '' || known.includes(typed) ? known : [...known, typed];
    pick.items = labels.map((label) => ({ label }));
  };
  offer();
  pick.onDidChangeValue(offer);
  return new Promise((resolve) => {
    pick.onDidAccept(() => {
      resolve(pick.selectedItems[0]?.label);
      pick.dispose();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}

async function askNote(label: string): Promise<string | undefined> {
  return vscode.window.showInputBox({ title: `Annotate: ${label}`, prompt: 'Note (may stay empty)' });
}
