// Which suggestion a command is about.
import type * as vscode from 'vscode';
import type { Suggestion } from '../../../server/src/protocol/annotations.ts';
import { suggestionAtRequest, suggestionsRequest } from '../../../server/src/protocol/annotations.ts';
import type { CommandContext } from '../commands/command.ts';
import { cursorOf, uriOf } from '../commands/command.ts';
import { toRange } from '../ranges.ts';

/** The one under review, the selected one, or the innermost at the cursor; null where there is none, undefined where the server is down. */
export async function suggestionHere(
  { server, review }: CommandContext,
  editor: vscode.TextEditor,
): Promise<Suggestion | null | undefined> {
  if (review.currentIn(editor)) return review.currentIn(editor);
  if (editor.selection.isEmpty) return server.ask(suggestionAtRequest, cursorOf(editor));
  const all = await server.ask(suggestionsRequest, { uri: uriOf(editor) });
  const here = all?.filter(({ range }) => overlap(toRange(range), editor.selection));
  return (
    here &&
    (here.find(({ range }) => toRange(range).isEqual(editor.selection)) ??
      here.find(({ layer }) => layer !== 'quotation') ??
      here[0] ??
      null)
  );
}

function overlap(a: vscode.Range, b: vscode.Range): boolean {
  return a.start.isBefore(b.end) && b.start.isBefore(a.end);
}
