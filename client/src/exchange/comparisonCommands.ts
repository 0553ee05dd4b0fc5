// The commands of a comparison with another annotator's file: start, walk, settle, end.
import * as vscode from 'vscode';
import type { SettleParams } from '../../../server/src/protocol/exchange.ts';
import { articleEditor } from '../articles.ts';
import type { ArticleCommand } from '../commands/command.ts';
import { textOf } from '../commands/command.ts';
import { refuse } from '../outcome.ts';
import type { AnnotatorComparison } from './comparison.ts';
import { differenceIn } from './differencesView.ts';
import { chooseFiles, readFiles } from './exchangedFiles.ts';

/** The argument `{ uri }` takes the place of the question for the file. */
export const compareAnnotations: ArticleCommand = async ({ comparison }, { document }, argument) => {
  const given = textOf(argument, 'uri');
  const title = 'Compare with Another Annotator’s File';
  const uris = given === undefined ? await chooseFiles(title, document, false) : [vscode.Uri.parse(given)];
  const files = uris && (await readFiles(uris));
  if (!files) return undefined;
  const outcome = await comparison.start(document.uri, files);
  const first = comparison.differences[0];
  if (outcome.done && first) await comparison.goTo(first);
  if (outcome.done && !first)
    void vscode.window.showInformationMessage('Dateline: the two annotators do not differ.');
  return outcome;
};

export function registerComparisonCommands(comparison: AnnotatorComparison): vscode.Disposable {
  const { registerCommand } = vscode.commands;
  const settle = (take: SettleParams['take']) => (argument?: unknown) =>
    settleDifference(comparison, take, argument);
  return vscode.Disposable.from(
    registerCommand('dateline.nextDifference', () => walk(comparison, 1)),
    registerCommand('dateline.previousDifference', () => walk(comparison, -1)),
    registerCommand('dateline.goToDifference', async (argument?: unknown) => {
      const difference = differenceIn(argument);
      if (difference) await comparison.goTo(difference);
    }),
    registerCommand('dateline.takeTheirs', settle('theirs')),
    registerCommand('dateline.keepMine', settle('mine')),
    registerCommand('dateline.keepBoth', settle('both')),
    registerCommand('dateline.endComparison', () => {
      comparison.end();
    }),
  );
}

async function walk(comparison: AnnotatorComparison, step: 1 | -1): Promise<unknown> {
  if (!comparison.uri) return refuse('No comparison is on.');
  const difference = comparison.neighbour(step, articleEditor()?.selection.active);
  if (!difference) return refuse('No difference is left.');
  await comparison.goTo(difference);
  return difference;
}

/** The difference of the row, else the one that was gone to last; then on to the next one. */
async function settleDifference(
  comparison: AnnotatorComparison,
  take: SettleParams['take'],
  argument: unknown,
): Promise<unknown> {
  const difference = differenceIn(argument) ?? comparison.currentDifference;
  if (!difference) return refuse('Go to a difference first.');
  const following = comparison.neighbour(1, undefined);
  const outcome = await comparison.settle(difference, take);
  if (outcome.done && following && following !== difference && differenceIn(argument) === undefined)
    await comparison.goTo(following);
  return outcome;
}
