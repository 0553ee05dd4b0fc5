// Removes every stet of the workspace that counts no more, after asking.
import * as vscode from 'vscode';
import type { ListedStet, Outcome } from '../../../server/src/protocol/protocol.ts';
import { removeStetsRequest } from '../../../server/src/protocol/protocol.ts';
import { refuse } from '../outcome.ts';
import { isStale, placeInWords, stetInWords, stetsOfWorkspace } from '../stets.ts';
import type { CommandContext } from './command.ts';
import { textOf, told } from './command.ts';

/** The argument `{ confirmed: 'yes' }` takes the place of the question. */
export async function removeStaleStets(
  { server }: CommandContext,
  argument?: unknown,
): Promise<Outcome | undefined> {
  const all = await stetsOfWorkspace(server);
  if (!all) return told(undefined);
  const stets = all.filter(isStale);
  if (stets.length === 0) return refuse('No stet is stale.');
  if (textOf(argument, 'confirmed') !== 'yes' && !(await isWanted(stets))) return undefined;
  return told(await server.ask(removeStetsRequest, { stets }));
}

/** So many are named in the question. */
const shown = 8;

async function isWanted(stets: readonly ListedStet[]): Promise<boolean> {
  const count = stets.length === 1 ? 'one stale stet' : `${stets.length} stale stets`;
  const lines = stets
    .slice(0, shown)
    .map((stet) => `${placeInWords(stet)} ${stet.rule}: ${stetInWords(stet)}`);
  if (stets.length > shown) lines.push(`… and ${stets.length - shown} more`);
  const options = { modal: true, detail: lines.join('\n') };
  return (await vscode.window.showWarningMessage(`Remove ${count}?`, options, 'Remove')) === 'Remove';
}
