// Opens the register of names at the entry of the person, organisation or place under the cursor.
import * as vscode from 'vscode';
import { registerPlaceRequest } from '../../../server/src/protocol/protocol.ts';
import { refuse } from '../outcome.ts';
import { toRange } from '../ranges.ts';
import type { ArticleCommand } from './command.ts';
import { cursorOf, told } from './command.ts';

export const openRegisterEntry: ArticleCommand = async ({ server }, editor) => {
  const place = await server.ask(registerPlaceRequest, cursorOf(editor));
  if (!place || 'done' in place) return told(place);
  if (!place.entry)
    return refuse(
      `“${place.name}” does not stand in the register of names. “Add to Register of Names” puts it there.`,
    );
  await vscode.window.showTextDocument(vscode.Uri.parse(place.file, true), {
    selection: toRange(place.entry),
  });
  return place.file;
};
