// Adds the person, organisation or place under the cursor to the register of names, which is made where there is none yet.
import * as vscode from 'vscode';
import type { RegisterType } from '../../../server/src/protocol/protocol.ts';
import { addToRegisterRequest, registerPlaceRequest } from '../../../server/src/protocol/protocol.ts';
import { refuse } from '../outcome.ts';
import type { ArticleCommand } from './command.ts';
import { cursorOf, textOf, told } from './command.ts';

/** The argument `{ type }` takes the place of the question that is asked where the article does not tell the type. */
export const addToRegister: ArticleCommand = async ({ server }, editor, argument) => {
  const cursor = cursorOf(editor);
  const place = await server.ask(registerPlaceRequest, cursor);
  if (!place || 'done' in place) return told(place);
  const { name } = place;
  if (place.entry) return refuse(`“${name}” stands in the register of names already.`);
  const type = place.type ?? asType(textOf(argument, 'type')) ?? (await askType(name));
  if (type === undefined) return undefined;
  const uri = vscode.Uri.parse(place.file, true);
  const document = place.exists ? await vscode.workspace.openTextDocument(uri) : undefined;
  const text = document?.getText() ?? '';
  const unsaved = document?.isDirty === true;
  const changed = await server.ask(addToRegisterRequest, { ...cursor, type, text });
  if (!changed || 'done' in changed) return told(changed);
  const edit = document ? changeOf(document, text, changed.text) : creationOf(uri, changed.text);
  if (!(await vscode.workspace.applyEdit(edit)))
    return refuse('The register of names was not changed: the file has changed meanwhile. Try again.');
  if (unsaved) return told({ done: true, message: `“${name}” is added: save the register to let it count.` });
  await document?.save();
  return told({ done: true, message: `“${name}” is added to the register of names.` });
};

const types: readonly RegisterType[] = ['person', 'organisation', 'place'];

function asType(text: string | undefined): RegisterType | undefined {
  return types.find((type) => type === text);
}

async function askType(name: string): Promise<RegisterType | undefined> {
  return asType(await vscode.window.showQuickPick(types, { title: `What is “${name}”?` }));
}

/** What stays as it is is not written anew, so that the cursor and the marks in the file stay where they are. */
function changeOf(document: vscode.TextDocument, before: string, after: string): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  const end = document.positionAt(before.length);
  if (after.startsWith(before)) edit.insert(document.uri, end, after.slice(before.length));
  else edit.replace(document.uri, new vscode.Range(new vscode.Position(0, 0), end), after);
  return edit;
}

function creationOf(uri: vscode.Uri, text: string): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  edit.createFile(uri, { contents: new TextEncoder().encode(text) });
  return edit;
}
