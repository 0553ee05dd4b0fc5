// Sets the date from which the article's “today” and “on Wednesday” count, or leaves it to the article again.
import * as vscode from 'vscode';
import { setPublicationDateRequest, treeRequest } from '../../../server/src/protocol/protocol.ts';
import { refuse } from '../outcome.ts';
import type { ArticleCommand } from './command.ts';
import { textOf, told, uriOf } from './command.ts';

const form = /^(\d{4}-\d{2}-\d{2})(?:T([01]\d|2[0-3]):[0-5]\d)?$/;

/** The argument `{ date }` takes the place of the question; an empty date removes what was set. */
export const setPublicationDate: ArticleCommand = async ({ server }, editor, argument) => {
  const uri = uriOf(editor);
  const given = textOf(argument, 'date');
  const answer = given ?? (await ask((await server.ask(treeRequest, { uri }))?.publicationDate ?? ''));
  if (answer === undefined) return undefined;
  const date = answer.trim();
  const problem = problemWith(date);
  if (problem !== undefined) return refuse(problem);
  return told(await server.ask(setPublicationDateRequest, { uri, date: date === '' ? null : date }));
};

function ask(value: string): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title: 'Publication date',
    prompt: 'YYYY-MM-DD or YYYY-MM-DDThh:mm. Leave it empty to take the date that the article states.',
    value,
    validateInput: (text) => problemWith(text.trim()),
  });
}

/** A sentence on what is wrong; undefined where nothing is. */
function problemWith(date: string): string | undefined {
  if (date === '') return undefined;
  const day = form.exec(date)?.[1];
  if (day === undefined) return 'Write the date as YYYY-MM-DD, with or without Thh:mm.';
  const parsed = new Date(`${day}T00:00:00Z`);
  const exists = !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(day);
  return exists ? undefined : `There is no ${day} in the calendar.`;
}
