// Which articles of the workspace have a sidecar, `<article>.annotations.json`.
import * as vscode from 'vscode';

const suffix = '.annotations.json';

export const sidecarPattern = `**/*${suffix}`;

export async function articlesWithSidecar(): Promise<readonly vscode.Uri[]> {
  const sidecars = await vscode.workspace.findFiles(sidecarPattern, '**/node_modules/**');
  return sidecars.map((uri) => uri.with({ path: uri.path.slice(0, -suffix.length) }));
}
