// Which passages a command is about: what is selected, else the name, date, quotation or word under the cursor.
import type * as vscode from 'vscode';
import { suggestionAtRequest } from '../../../server/src/protocol/annotations.ts';
import type { Range } from '../../../server/src/protocol/protocol.ts';
import { cursorOf } from '../commands/command.ts';
import { fromRange } from '../ranges.ts';
import type { DatelineServer } from '../server.ts';

/** Empty where nothing is selected and the cursor stands at no word. */
export async function passagesIn(
  server: DatelineServer,
  editor: vscode.TextEditor,
): Promise<readonly Range[]> {
  const selected = editor.selections.filter(({ isEmpty }) => !isEmpty);
  if (selected.length > 0) return selected.map(fromRange);
  const found = await server.ask(suggestionAtRequest, cursorOf(editor));
  // A whole quotation is hardly ever meant by a cursor in it.
  if (found && found.layer !== 'quotation') return [found.range];
  const word = editor.document.getWordRangeAtPosition(editor.selection.active);
  return word ? [fromRange(word)] : [];
}
