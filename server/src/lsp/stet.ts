// Stet: lets a rule be quiet at a place or in a file (both kept in the sidecar), or in the workspace (`.dateline.yaml`).
import type { CancellationToken, WorkspaceEdit } from 'vscode-languageserver';
import { configurationFileName, parseConfiguration } from '../formats/configuration.ts';
import { setRuleLevel } from '../formats/configurationEdits.ts';
import { describeSpan } from '../formats/anchor.ts';
import { addStet } from '../formats/sidecarEdits.ts';
import type { Outcome, StetParams } from '../protocol/protocol.ts';
import type { Context } from './context.ts';
import { Converter } from './convert.ts';
import { changeSidecar } from './sidecarRequests.ts';

export async function stet(
  context: Context,
  params: StetParams | undefined,
  token: CancellationToken,
): Promise<Outcome> {
  if (typeof params?.rule !== 'string' || typeof params.uri !== 'string')
    return failed('The command needs a rule and a file.');
  const { uri, rule, scope, range } = params;
  if (scope === 'workspace') return stetInWorkspace(context, uri, rule);
  if (scope === 'file') {
    return changeSidecar(
      context,
      uri,
      (sidecar) => addStet(sidecar, rule, undefined),
      `${rule} is quiet in this file.`,
    );
  }
  const analysis = await context.store.analysis(uri, token);
  if (!analysis) return failed('This document is not analysed.');
  const anchor = describeSpan(analysis.text, analysis.convert.span(range));
  return changeSidecar(context, uri, (sidecar) => addStet(sidecar, rule, anchor), `${rule} is quiet here.`);
}

/** By an edit that the user sees, and can take back, in the editor. */
async function stetInWorkspace(
  { environments, files, session, connection }: Context,
  uri: string,
  rule: string,
): Promise<Outcome> {
  const file = environments.configurationUri(uri);
  if (file === undefined) return failed('The article is in no workspace folder: open its folder first.');
  if (!session.trusted)
    return failed(`${configurationFileName} is not used in a workspace that you do not trust.`);
  const current = await files.read(file);
  const changed = setRuleLevel(current ?? '', rule, 'off');
  if (changed === undefined) {
    const parsed = parseConfiguration(current ?? '');
    return failed(
      `${configurationFileName} has a fault. ${parsed.ok ? '' : parsed.message} Repair it, then try again.`,
    );
  }
  if (current === undefined && !session.can.createFiles) {
    await files.write(file, changed);
    return { done: true, message: `${rule} is quiet in the workspace.` };
  }
  const { applied, failureReason } = await connection.workspace.applyEdit(
    replaceText(file, current, changed),
  );
  if (!applied) return failed(`${configurationFileName} was not changed. ${failureReason ?? ''}`.trim());
  return { done: true, message: `${rule} is off in ${configurationFileName}: save it to let it count.` };
}

function replaceText(uri: string, current: string | undefined, text: string): WorkspaceEdit {
  const range = new Converter(current ?? '', 'utf-16').wholeText;
  const edit = { range, newText: text };
  if (current !== undefined) return { changes: { [uri]: [edit] } };
  const create = { kind: 'create' as const, uri, options: { ignoreIfExists: true } };
  return { documentChanges: [create, { textDocument: { uri, version: null }, edits: [edit] }] };
}

function failed(message: string): Outcome {
  return { done: false, message };
}
