// Stet: lets a rule be quiet at a place or in a file (both kept in the sidecar), or in the workspace (`.dateline.yaml`).
import type { CancellationToken } from 'vscode-languageserver';
import { describeSpan } from '../formats/anchor.ts';
import { configurationFileName } from '../formats/configuration.ts';
import { setRuleLevel } from '../formats/configurationEdits.ts';
import { addStet } from '../formats/sidecarEdits.ts';
import type { Outcome, StetParams } from '../protocol/protocol.ts';
import { changeConfiguration } from './configurationFile.ts';
import type { Context } from './context.ts';
import { changeSidecar } from './sidecarRequests.ts';

export async function stet(
  context: Context,
  params: StetParams | undefined,
  token: CancellationToken,
): Promise<Outcome> {
  if (typeof params?.rule !== 'string' || typeof params.uri !== 'string')
    return failed('The command needs a rule and a file.');
  const { uri, rule, scope, range } = params;
  const reason = typeof params.reason === 'string' ? params.reason.trim() : '';
  if (scope === 'workspace') {
    const change = (yaml: string) => setRuleLevel(yaml, rule, 'off', reason);
    return changeConfiguration(context, uri, change, `${rule} is off in ${configurationFileName}`);
  }
  if (scope === 'file') {
    return changeSidecar(
      context,
      uri,
      (sidecar) => addStet(sidecar, rule, undefined, reason),
      `${rule} is quiet in this file.`,
    );
  }
  const analysis = await context.store.analysis(uri, token);
  if (!analysis) return failed('This document is not analysed.');
  const anchor = describeSpan(analysis.text, analysis.convert.span(range));
  return changeSidecar(
    context,
    uri,
    (sidecar) => addStet(sidecar, rule, anchor, reason),
    `${rule} is quiet here.`,
  );
}

function failed(message: string): Outcome {
  return { done: false, message };
}
