// Files of other tools, read and written through VS Code, so that it works wherever they lie.
import * as vscode from 'vscode';
import type { ExchangedFile } from '../../../server/src/protocol/exchange.ts';

/** Of brat, the text that the offsets count in lies beside the annotations and comes along. Undefined where one cannot be read. */
export async function readFiles(uris: readonly vscode.Uri[]): Promise<ExchangedFile[] | undefined> {
  const all = new Map(uris.map((uri) => [uri.toString(), uri]));
  for (const uri of uris) {
    const beside = uri.with({ path: uri.path.replace(/\.ann$/, '.txt') });
    if (!all.has(beside.toString()) && (await isThere(beside))) all.set(beside.toString(), beside);
  }
  const files: ExchangedFile[] = [];
  for (const uri of all.values()) {
    try {
      const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
      files.push({ name: nameIn(uri), text });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      void vscode.window.showWarningMessage(`Dateline: ${nameIn(uri)} cannot be read: ${reason}`);
      return undefined;
    }
  }
  return files;
}

export async function writeFiles(
  files: readonly ExchangedFile[],
  targets: readonly vscode.Uri[],
): Promise<void> {
  for (const [index, { text }] of files.entries()) {
    const target = targets[index];
    if (target) await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(text));
  }
}

export async function isThere(uri: vscode.Uri): Promise<boolean> {
  return (await typeOf(uri)) !== undefined;
}

export async function isFolder(uri: vscode.Uri): Promise<boolean> {
  return ((await typeOf(uri)) ?? 0) === vscode.FileType.Directory;
}

export function nameIn({ path }: vscode.Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Where dialogs begin. */
export function folderOf(document: vscode.TextDocument): vscode.Uri {
  return vscode.Uri.joinPath(document.uri, '..');
}

/** The file that the user chooses; undefined where they think better of it. */
export async function chooseFiles(
  title: string,
  document: vscode.TextDocument,
  canSelectMany: boolean,
): Promise<readonly vscode.Uri[] | undefined> {
  return vscode.window.showOpenDialog({ title, defaultUri: folderOf(document), canSelectMany });
}

async function typeOf(uri: vscode.Uri): Promise<vscode.FileType | undefined> {
  try {
    return (await vscode.workspace.fs.stat(uri)).type;
  } catch {
    return undefined;
  }
}
