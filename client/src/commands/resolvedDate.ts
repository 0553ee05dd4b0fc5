// Copies the resolved value of the date under the cursor, or writes the date out in full in its place.
import * as vscode from 'vscode';
import { dateRequest } from '../../../server/src/protocol/protocol.ts';
import { refuse } from '../outcome.ts';
import { toRange } from '../ranges.ts';
import type { ArticleCommand } from './command.ts';
import { cursorOf, textOf } from './command.ts';

const nothing = 'There is no date under the cursor that Dateline can resolve.';

export const copyResolvedDate: ArticleCommand = async ({ server }, editor) => {
  const date = await server.ask(dateRequest, cursorOf(editor));
  if (!date) return refuse(nothing);
  await vscode.env.clipboard.writeText(date.value);
  vscode.window.setStatusBarMessage(`Dateline: copied ${date.value}`, 5000);
  return date.value;
};

/** The words of a quotation are the speaker's: there it asks first, unless the argument is `{ confirmed: 'yes' }`. */
export const replaceDateByAbsolute: ArticleCommand = async ({ server }, editor, argument) => {
  const { version } = editor.document;
  const date = await server.ask(dateRequest, cursorOf(editor));
  if (!date) return refuse(nothing);
  if (date.absolute === null) return refuse('This date has no absolute form.');
  const confirmed = textOf(argument, 'confirmed') === 'yes';
  if (date.insideQuotation && !confirmed && !(await isWanted(date.absolute))) return undefined;
  if (editor.document.version !== version)
    return refuse('The text has changed meanwhile. Nothing was replaced.');
  const { absolute, range } = date;
  const done = await editor.edit((edit) => {
    edit.replace(toRange(range), absolute);
  });
  return done ? absolute : refuse('The date could not be replaced.');
};

async function isWanted(absolute: string): Promise<boolean> {
  const message = 'This date stands inside a quotation. Replace the words of the speaker?';
  const options = { modal: true, detail: `It will read “${absolute}”.` };
  return (await vscode.window.showWarningMessage(message, options, 'Replace')) === 'Replace';
}
