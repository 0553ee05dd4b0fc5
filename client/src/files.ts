// Reads and writes files for a server that cannot reach them itself: remote and virtual workspaces, and the browser.
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { DocumentParams, WriteFileParams } from '../../server/src/protocol/protocol.ts';
import { listFilesRequest, readFileRequest, writeFileRequest } from '../../server/src/protocol/protocol.ts';

export function answerFileRequests(client: BaseLanguageClient): void {
  client.onRequest(readFileRequest, (params: DocumentParams) => readText(vscode.Uri.parse(params.uri, true)));
  client.onRequest(listFilesRequest, (params: DocumentParams) =>
    listNames(vscode.Uri.parse(params.uri, true)),
  );
  client.onRequest(writeFileRequest, async (params: WriteFileParams) => {
    await writeText(vscode.Uri.parse(params.uri, true), params.text);
    return null;
  });
}

async function readText(uri: vscode.Uri): Promise<string | null> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return null;
    throw error;
  }
}

async function listNames(uri: vscode.Uri): Promise<string[]> {
  try {
    const entries = await vscode.workspace.fs.readDirectory(uri);
    return entries.flatMap(([name, type]) => ((type & vscode.FileType.Directory) === 0 ? [name] : []));
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return [];
    throw error;
  }
}

/** By way of a file beside it, so that a crash or a full disk leaves the old text; in place where a file cannot be renamed. */
async function writeText(uri: vscode.Uri, text: string): Promise<void> {
  const { fs } = vscode.workspace;
  const bytes = new TextEncoder().encode(text);
  const part = uri.with({ path: `${uri.path}.${crypto.randomUUID()}.part` });
  try {
    await fs.writeFile(part, bytes);
    await fs.rename(part, uri, { overwrite: true });
  } catch {
    await fs.writeFile(uri, bytes);
    await fs.delete(part).then(undefined, () => undefined);
  }
  if (cleared.has(uri.toString())) return;
  cleared.add(uri.toString());
  // What lies there does no harm: the file is written, and that is what counts.
  await clearParts(uri).catch(() => undefined);
}

/** This window leaves none while it lives, so once is enough. */
const cleared = new Set<string>();

/** Milliseconds after which nobody is writing to a part any more. */
const oldEnough = 30_000;

/** Removes what a window that was killed while it wrote left beside a file. */
async function clearParts(uri: vscode.Uri): Promise<void> {
  const { fs } = vscode.workspace;
  const folder = vscode.Uri.joinPath(uri, '..');
  const start = `${uri.path.slice(uri.path.lastIndexOf('/') + 1)}.`;
  for (const [name] of await fs.readDirectory(folder)) {
    if (!name.startsWith(start) || !/^[\da-f-]{36}\.part$/.test(name.slice(start.length))) continue;
    const part = vscode.Uri.joinPath(folder, name);
    if (Date.now() - (await fs.stat(part)).mtime > oldEnough) await fs.delete(part);
  }
}
