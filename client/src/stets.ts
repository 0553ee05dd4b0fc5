// The stets of the workspace: which files to look through, what the server finds in them, and each in words.
import * as vscode from 'vscode';
import type { ListedStet } from '../../server/src/protocol/protocol.ts';
import { stetsRequest } from '../../server/src/protocol/protocol.ts';
import { isArticle } from './articles.ts';
import type { DatelineServer } from './server.ts';
import { articlesWithSidecar } from './sidecars.ts';

/** Undefined where the server did not answer. */
export async function stetsOfWorkspace(server: DatelineServer): Promise<readonly ListedStet[] | undefined> {
  const uris = await filesWithStets();
  const location = vscode.ProgressLocation.Window;
  return vscode.window.withProgress({ location, title: 'Dateline: looking for stets' }, () =>
    Promise.resolve(server.ask(stetsRequest, { uris })),
  );
}

/** Articles with a sidecar, all Markdown, what is open, and the configuration of each folder. */
async function filesWithStets(): Promise<readonly string[]> {
  const [noted, pages] = await Promise.all([
    articlesWithSidecar(),
    vscode.workspace.findFiles('**/*.{md,markdown}', '**/node_modules/**'),
  ]);
  const open = vscode.workspace.textDocuments.filter(isArticle).map(({ uri }) => uri);
  const folders = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) =>
    vscode.Uri.joinPath(uri, '.dateline.yaml'),
  );
  const found = [...noted, ...pages, ...open].map((uri) => uri.toString());
  return [...folders.map((uri) => uri.toString()), ...[...new Set(found)].sort()];
}

export function isStale({ state }: ListedStet): boolean {
  return state !== 'counts';
}

const states: Readonly<Record<ListedStet['state'], string>> = {
  counts: 'counts',
  'words-gone': 'stale: its words are gone',
  'nothing-found': 'stale: the rule finds nothing there any more',
  'no-such-rule': 'stale: there is no such rule',
};

/** “the words” · the reason · whether it counts */
export function stetInWords({ words, scope, reason, state }: ListedStet): string {
  const where = { file: 'the whole file', workspace: 'the whole workspace', place: '', paragraph: '' }[scope];
  return [words === '' ? where : `“${words}”`, reason, states[state]]
    .filter((part) => part !== '')
    .join(' · ');
}

/** "articles/bridge.md:12" */
export function placeInWords({ uri, range }: ListedStet): string {
  const path = vscode.workspace.asRelativePath(vscode.Uri.parse(uri));
  return range ? `${path}:${range.start.line + 1}` : path;
}
