// Asks why a passage may stand before the server is told that it does.
import * as vscode from 'vscode';
import { stetCommand } from '../../server/src/protocol/protocol.ts';

/** The arguments of a server command, for a stet with its reason; undefined where the user thought better of it. */
export async function withReason(command: string, args: unknown[]): Promise<unknown[] | undefined> {
  const [params] = args;
  if (command !== stetCommand || typeof params !== 'object' || params === null || 'reason' in params)
    return args;
  const { rule } = params as { readonly rule?: unknown };
  const reason = await vscode.window.showInputBox({
    title: `Let ${String(rule)} stand`,
    prompt: 'Why may it stand? (optional)',
  });
  return reason === undefined ? undefined : [{ ...params, reason }];
}
