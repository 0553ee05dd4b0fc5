// Writes what was found and annotated in a format of another tool, to where the user says.
import * as vscode from 'vscode';
import type { ExchangedFile, ExchangedLayers } from '../../../server/src/protocol/exchange.ts';
import { exportRequest, formatsRequest } from '../../../server/src/protocol/exchange.ts';
import type { ArticleCommand } from '../commands/command.ts';
import { textOf, told, uriOf } from '../commands/command.ts';
import { showOutcome } from '../outcome.ts';
import type { DatelineServer } from '../server.ts';
import { folderOf, isFolder, isThere, nameIn, writeFiles } from './exchangedFiles.ts';

/**
 * The argument `{ format, layers, uri }` takes the place of the questions; `uri` is a file, or a folder for formats of several
 * files. Files that are there are written over after asking, or with `{ overwrite: 'yes' }`. The result has the `uris` written.
 */
export const exportAnnotations: ArticleCommand = async ({ server }, editor, argument) => {
  const format = textOf(argument, 'format') ?? (await askFormat(server));
  if (format === undefined) return undefined;
  const layers = layersIn(textOf(argument, 'layers')) ?? (await askLayers());
  if (!layers) return undefined;
  const outcome = await server.ask(exportRequest, { uri: uriOf(editor), format, layers });
  if (!outcome?.done) return told(outcome);
  const { files } = outcome;
  const given = textOf(argument, 'uri');
  const targets =
    given === undefined
      ? await askTargets(files, editor.document)
      : await targetsAt(vscode.Uri.parse(given), files);
  if (!targets) return undefined;
  if (given !== undefined && textOf(argument, 'overwrite') !== 'yes' && !(await mayWrite(targets)))
    return undefined;
  return write(files, targets, outcome.message);
};

async function write(files: readonly ExchangedFile[], targets: readonly vscode.Uri[], left: string) {
  try {
    await writeFiles(files, targets);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return told({ done: false, message: `The export could not be written: ${reason}` });
  }
  const names = targets.map(nameIn).join(' and ');
  if (left !== '') showOutcome({ done: false, message: left });
  void offerToOpen(`Dateline: exported to ${names}.`, targets[0]);
  return { done: true, message: left, uris: targets.map(String) };
}

async function offerToOpen(message: string, uri: vscode.Uri | undefined): Promise<void> {
  const chosen = await vscode.window.showInformationMessage(message, 'Open');
  if (chosen !== undefined && uri) await vscode.commands.executeCommand('vscode.open', uri);
}

async function askFormat(server: DatelineServer): Promise<string | undefined> {
  const formats = await server.ask(formatsRequest, null);
  const items = (formats?.exports ?? []).map(({ id, title, offsetUnit, leavesOut }) => ({
    id,
    label: title,
    description: `offsets: ${offsetUnit}`,
    detail: leavesOut === '' ? '' : `Has no place for: ${leavesOut}`,
  }));
  const chosen = await vscode.window.showQuickPick(items, {
    title: 'Export Annotations',
    placeHolder: 'Format',
    matchOnDescription: true,
  });
  return chosen?.id;
}

const layerItems: readonly (vscode.QuickPickItem & { readonly layers: ExchangedLayers })[] = [
  { layers: 'all', label: 'All', detail: 'What Dateline found and what people annotated' },
  { layers: 'annotated', label: 'Annotated', detail: 'What people annotated' },
  { layers: 'found', label: 'Found', detail: 'What Dateline found, without what was rejected' },
];

async function askLayers(): Promise<ExchangedLayers | undefined> {
  const title = 'Export Annotations';
  return (await vscode.window.showQuickPick(layerItems, { title, placeHolder: 'What goes out' }))?.layers;
}

function layersIn(text: string | undefined): ExchangedLayers | undefined {
  return layerItems.find(({ layers }) => layers === text)?.layers;
}

async function askTargets(
  files: readonly ExchangedFile[],
  document: vscode.TextDocument,
): Promise<readonly vscode.Uri[] | undefined> {
  const [file] = files;
  const defaultUri = folderOf(document);
  if (files.length === 1 && file) {
    const uri = await vscode.window.showSaveDialog({
      title: 'Export Annotations',
      defaultUri: vscode.Uri.joinPath(defaultUri, file.name),
    });
    return uri && [uri];
  }
  const folders = await vscode.window.showOpenDialog({
    title: `Folder for ${files.map(({ name }) => name).join(' and ')}`,
    openLabel: 'Export Here',
    defaultUri,
    canSelectFiles: false,
    canSelectFolders: true,
  });
  const targets = folders?.[0] && (await targetsAt(folders[0], files));
  return targets && (await mayWrite(targets)) ? targets : undefined;
}

async function targetsAt(uri: vscode.Uri, files: readonly ExchangedFile[]): Promise<readonly vscode.Uri[]> {
  if (files.length === 1 && !uri.path.endsWith('/') && !(await isFolder(uri))) return [uri];
  return files.map(({ name }) => vscode.Uri.joinPath(uri, name));
}

async function mayWrite(targets: readonly vscode.Uri[]): Promise<boolean> {
  for (const target of targets) {
    if (!(await isThere(target))) continue;
    const message = `${nameIn(target)} is there already.`;
    if ((await vscode.window.showWarningMessage(message, { modal: true }, 'Write over It')) === undefined)
      return false;
  }
  return true;
}
