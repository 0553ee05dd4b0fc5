// Lists every stet of the workspace with its reason and whether it still counts; goes to the one chosen, or removes it.
import * as vscode from 'vscode';
import type { ListedStet, Outcome } from '../../../server/src/protocol/protocol.ts';
import { removeStetsRequest } from '../../../server/src/protocol/protocol.ts';
import { refuse } from '../outcome.ts';
import { toRange } from '../ranges.ts';
import { isStale, placeInWords, stetInWords, stetsOfWorkspace } from '../stets.ts';
import type { CommandContext } from './command.ts';
import { textOf, told } from './command.ts';
import { removeStaleStets } from './removeStaleStets.ts';

/** The argument `{ rule }` chooses the first stet of that rule, and with `{ remove: 'yes' }` removes it. */
export async function listStets(context: CommandContext, argument?: unknown): Promise<Outcome | undefined> {
  const stets = await stetsOfWorkspace(context.server);
  if (!stets) return told(undefined);
  if (stets.length === 0) return refuse('Nothing in this workspace stands by a stet.');
  const rule = textOf(argument, 'rule');
  if (rule === undefined) return choose(context, stets);
  const stet = stets.find((one) => one.rule === rule);
  if (!stet) return refuse(`${rule} has no stet in this workspace.`);
  return textOf(argument, 'remove') === 'yes' ? remove(context, stet) : goTo(stet);
}

type Item = vscode.QuickPickItem & { readonly stet: ListedStet };

const removeOne: vscode.QuickInputButton = {
  iconPath: new vscode.ThemeIcon('trash'),
  tooltip: 'Remove this stet',
};
const removeStale: vscode.QuickInputButton = {
  iconPath: new vscode.ThemeIcon('clear-all'),
  tooltip: 'Remove all stale stets',
};

function choose(context: CommandContext, stets: readonly ListedStet[]): Promise<Outcome | undefined> {
  const pick = vscode.window.createQuickPick<Item>();
  pick.title = 'Stets';
  pick.placeholder = 'What may stand, and why';
  pick.matchOnDescription = pick.matchOnDetail = true;
  pick.items = stets.map(itemFor);
  pick.buttons = stets.some(isStale) ? [removeStale] : [];
  return new Promise((resolve) => {
    const end = (next: () => Promise<Outcome | undefined>) => {
      resolve(next());
      pick.hide();
    };
    pick.onDidAccept(() => {
      const stet = pick.selectedItems[0]?.stet;
      if (stet) end(() => goTo(stet));
    });
    pick.onDidTriggerItemButton(({ item }) => {
      end(() => remove(context, item.stet));
    });
    pick.onDidTriggerButton(() => {
      end(() => removeStaleStets(context));
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}

function itemFor(stet: ListedStet): Item {
  const label = `$(${isStale(stet) ? 'warning' : 'pass'}) ${stet.rule}`;
  return { label, description: placeInWords(stet), detail: stetInWords(stet), buttons: [removeOne], stet };
}

async function remove({ server }: CommandContext, stet: ListedStet): Promise<Outcome> {
  return told(await server.ask(removeStetsRequest, { stets: [stet] }));
}

async function goTo({ uri, range }: ListedStet): Promise<Outcome> {
  const options = range ? { selection: toRange(range) } : {};
  await vscode.window.showTextDocument(vscode.Uri.parse(uri, true), options);
  return { done: true, message: '' };
}
