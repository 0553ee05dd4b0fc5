// Changes `.dateline.yaml` by an edit that the user sees, and can take back, in the editor.
import type { WorkspaceEdit } from 'vscode-languageserver';
import { configurationFileName, parseConfiguration } from '../formats/configuration.ts';
import type { Outcome } from '../protocol/protocol.ts';
import type { Context } from './context.ts';
import { Converter } from './convert.ts';

/** `change` answers undefined where the text is damaged; `done` says without a full stop what is so afterwards. */
export async function changeConfiguration(
  { environments, files, session, connection }: Context,
  uri: string,
  change: (yaml: string) => string | undefined,
  done: string,
): Promise<Outcome> {
  const file = environments.configurationUri(uri);
  if (file === undefined) return failed('The article is in no workspace folder: open its folder first.');
  if (!session.trusted)
    return failed(`${configurationFileName} is not used in a workspace that you do not trust.`);
  const current = await files.read(file);
  const changed = change(current ?? '');
  if (changed === undefined) {
    const parsed = parseConfiguration(current ?? '');
    return failed(
      `${configurationFileName} has a fault. ${parsed.ok ? '' : parsed.message} Repair it, then try again.`,
    );
  }
  if (current === undefined && !session.can.createFiles) {
    await files.write(file, changed);
    return { done: true, message: `${done}.` };
  }
  const { applied, failureReason } = await connection.workspace.applyEdit(editOf(file, current, changed));
  if (!applied) return failed(`${configurationFileName} was not changed. ${failureReason ?? ''}`.trim());
  return { done: true, message: `${done}: save ${configurationFileName} to let it count.` };
}

/** What stays as it is at both ends is not written anew. */
function editOf(uri: string, current: string | undefined, text: string): WorkspaceEdit {
  if (current === undefined) {
    const create = { kind: 'create' as const, uri, options: { ignoreIfExists: true } };
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    return {
      documentChanges: [create, { textDocument: { uri, version: null }, edits: [{ range, newText: text }] }],
    };
  }
  const whole = { start: 0, end: Math.min(current.length, text.length) };
  let { start } = whole;
  while (start < whole.end && current[start] === text[start]) start += 1;
  let kept = 0;
  while (kept < whole.end - start && current.at(-1 - kept) === text.at(-1 - kept)) kept += 1;
  const edit = {
    span: { start, end: current.length - kept },
    newText: text.slice(start, text.length - kept),
  };
  return { changes: { [uri]: [new Converter(current, 'utf-16').edit(edit)] } };
}

function failed(message: string): Outcome {
  return { done: false, message };
}
