// Articles that are moved or renamed in the editor take their sidecars along.
import type { FileOperationRegistrationOptions, RenameFile, WorkspaceEdit } from 'vscode-languageserver';
import { sidecarSuffix } from '../formats/sidecar.ts';
import type { Context } from './context.ts';
import { fileName, sidecarUri } from './sidecarFiles.ts';

/** Sidecars too, so that one that is moved together with its article is left to whoever moves it. Folders are moved as a whole. */
export const renamedFiles: FileOperationRegistrationOptions = {
  filters: ['txt', 'md', 'markdown', 'article', sidecarSuffix.slice(1)].map((ending) => ({
    pattern: { glob: `**/*.${ending}`, matches: 'file' },
  })),
};

interface Renamed {
  readonly oldUri: string;
  readonly newUri: string;
}

export function registerFileRenames(context: Context): void {
  const { connection, session, guard } = context;
  if (!session.can.renameFiles) return;
  connection.workspace.onWillRenameFiles(
    guard.request<[{ files: Renamed[] }], WorkspaceEdit | null>('willRenameFiles', null, ({ files }) =>
      moveSidecars(context, files),
    ),
  );
  connection.workspace.onDidRenameFiles(
    guard.notification('didRenameFiles', ({ files }: { files: Renamed[] }) => nameAnew(context, files)),
  );
}

async function moveSidecars(context: Context, files: readonly Renamed[]): Promise<WorkspaceEdit | null> {
  const moved = new Set(files.map(({ oldUri }) => oldUri));
  const documentChanges: RenameFile[] = [];
  for (const { oldUri, newUri } of files.filter(isArticle)) {
    const [from, to] = [sidecarUri(oldUri), sidecarUri(newUri)];
    if (moved.has(from)) continue;
    await context.sidecars.settled(oldUri);
    if (!(await exists(context, from))) continue;
    if (!isSameFile(from, to) && (await exists(context, to))) tellOfTwo(context, from, to);
    else
      documentChanges.push({ kind: 'rename', oldUri: from, newUri: to, options: { ignoreIfExists: true } });
  }
  return documentChanges.length > 0 ? { documentChanges } : null;
}

/** The annotations name the article that they are about. */
async function nameAnew({ sidecars }: Context, files: readonly Renamed[]): Promise<void> {
  for (const { newUri } of files.filter(isArticle))
    if (await sidecars.load(newUri)) await sidecars.change(newUri, (sidecar) => ({ ...sidecar }));
}

function isArticle({ oldUri, newUri }: Renamed): boolean {
  return !oldUri.endsWith(sidecarSuffix) && !newUri.endsWith(sidecarSuffix);
}

/** One that cannot be read is there all the same. */
function exists({ files }: Context, uri: string): Promise<boolean> {
  return files.read(uri).then(
    (text) => text !== undefined,
    () => true,
  );
}

/** Where only capitals differ, many file systems have one file for both names. */
function isSameFile(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function tellOfTwo({ connection }: Context, from: string, to: string): void {
  const [old, other] = [fileName(from), fileName(to)];
  connection.window.showWarningMessage(
    `There are annotations in ${other} already: those of the article that was renamed stay in ${old}. ` +
      'Rename or remove one of the two files.',
  );
}
