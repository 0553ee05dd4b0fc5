// All commands of the extension by name, as package.json contributes them.
import * as vscode from 'vscode';
import { setPublicationDateCommand, setSpeakerCommand } from '../../../server/src/protocol/protocol.ts';
import { compareAnnotations, registerComparisonCommands } from '../exchange/comparisonCommands.ts';
import { exportAnnotations } from '../exchange/exportAnnotations.ts';
import { importAnnotations } from '../exchange/importAnnotations.ts';
import { addToRegister } from './addToRegister.ts';
import { annotationCommands } from './annotationCommands.ts';
import type { ArticleCommand, CommandContext } from './command.ts';
import { withArticle } from './command.ts';
import { goToFirstMention } from './goToFirstMention.ts';
import { highlightEntity } from './highlightEntity.ts';
import { judgeName } from './judgeName.ts';
import { listStets } from './listStets.ts';
import { openRegisterEntry } from './openRegisterEntry.ts';
import { removeStaleStets } from './removeStaleStets.ts';
import { copyResolvedDate, replaceDateByAbsolute } from './resolvedDate.ts';
import { setPublicationDate } from './setPublicationDate.ts';
import { setSpeaker } from './setSpeaker.ts';
import { showReport } from './showReport.ts';
import { goToUnattributedQuotation } from './unattributedQuotation.ts';

const articleCommands: Record<string, ArticleCommand> = {
  'dateline.nextUnattributedQuotation': goToUnattributedQuotation('next'),
  'dateline.previousUnattributedQuotation': goToUnattributedQuotation('previous'),
  'dateline.goToFirstMention': goToFirstMention,
  'dateline.highlightEntity': highlightEntity,
  ...annotationCommands,
  'dateline.judgeName': judgeName,
  [setSpeakerCommand]: setSpeaker,
  'dateline.addToRegister': addToRegister,
  'dateline.openRegisterEntry': openRegisterEntry,
  'dateline.copyResolvedDate': copyResolvedDate,
  'dateline.replaceDateByAbsolute': replaceDateByAbsolute,
  [setPublicationDateCommand]: setPublicationDate,
  'dateline.showReport': showReport,
  'dateline.exportAnnotations': exportAnnotations,
  'dateline.importAnnotations': importAnnotations,
  'dateline.compareAnnotations': compareAnnotations,
};

export function registerCommands(context: CommandContext): vscode.Disposable {
  const { registerCommand } = vscode.commands;
  return vscode.Disposable.from(
    ...Object.entries(articleCommands).map(([name, command]) =>
      registerCommand(name, withArticle(context, command)),
    ),
    registerComparisonCommands(context.comparison),
    registerCommand('dateline.listStets', (argument?: unknown) => listStets(context, argument)),
    registerCommand('dateline.removeStaleStets', (argument?: unknown) => removeStaleStets(context, argument)),
    registerCommand('dateline.restartServer', () => context.server.restart()),
    registerCommand('dateline.showLog', () => {
      context.server.log.show();
    }),
  );
}
