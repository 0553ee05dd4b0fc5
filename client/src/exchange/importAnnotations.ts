// Takes annotations of another tool into the file beside the article.
import * as vscode from 'vscode';
import type { ImportOutcome } from '../../../server/src/protocol/exchange.ts';
import { formatsRequest, importRequest } from '../../../server/src/protocol/exchange.ts';
import type { ArticleCommand } from '../commands/command.ts';
import { textOf, told, uriOf } from '../commands/command.ts';
import type { DatelineServer } from '../server.ts';
import { chooseFiles, readFiles } from './exchangedFiles.ts';

/** The argument `{ uri, format }` takes the place of the questions; without `format` the file tells it. */
export const importAnnotations: ArticleCommand = async ({ server }, editor, argument) => {
  const given = textOf(argument, 'uri');
  const uris =
    given === undefined
      ? await chooseFiles('Import Annotations', editor.document, true)
      : [vscode.Uri.parse(given)];
  const files = uris && (await readFiles(uris));
  if (!files) return undefined;
  const uri = uriOf(editor);
  const format = textOf(argument, 'format') ?? null;
  const outcome = await server.ask(importRequest, { uri, format, files });
  const isUntold = outcome && !outcome.done && outcome.message.includes('cannot be told');
  if (!isUntold || given !== undefined) return report(server, outcome);
  const chosen = await askFormat(server);
  return chosen === undefined
    ? undefined
    : report(server, await server.ask(importRequest, { uri, format: chosen, files }));
};

/** What could not be read goes to the log, a line each. */
function report(server: DatelineServer, outcome: ImportOutcome | undefined): unknown {
  const problems = outcome?.done ? outcome.problems : [];
  for (const problem of problems) server.log.warn(problem);
  if (problems.length > 0) void warn(server, problems);
  return told(outcome);
}

async function warn(server: DatelineServer, problems: readonly string[]): Promise<void> {
  const more = problems.length > 1 ? ` There are ${problems.length - 1} more.` : '';
  const chosen = await vscode.window.showWarningMessage(
    `Dateline: not all could be imported. ${problems[0] ?? ''}${more}`,
    'Show Log',
  );
  if (chosen !== undefined) server.log.show();
}

async function askFormat(server: DatelineServer): Promise<string | undefined> {
  const formats = await server.ask(formatsRequest, null);
  const items = (formats?.imports ?? []).map(({ id, title, suffixes }) => ({
    id,
    label: title,
    description: suffixes.join(' '),
  }));
  const title = 'Import Annotations';
  return (await vscode.window.showQuickPick(items, { title, placeHolder: 'Format of the file' }))?.id;
}
