// What changes beside the texts: settings, `.dateline.yaml`, the register of names, sidecars, folders, and the user's trust.
import { DidChangeConfigurationNotification, DidChangeWatchedFilesNotification } from 'vscode-languageserver';
import { configurationFileName } from '../formats/configuration.ts';
import { registerFileNames } from '../formats/register.ts';
import { sidecarSuffix } from '../formats/sidecar.ts';
import { trustNotification } from '../protocol/protocol.ts';
import type { Context } from './context.ts';
import { folderUris } from './session.ts';

/** Files that all articles of a folder are analysed with. */
const workspaceFiles: readonly string[] = [configurationFileName, ...registerFileNames];

/** Listens from the start, so that nothing is missed before the client is ready. */
export function listenToWorkspace({ connection, session, store, environments, guard }: Context): void {
  connection.onDidChangeConfiguration(
    guard.notification('didChangeConfiguration', async ({ settings }: { settings: unknown }) => {
      const sent = settings as { readonly dateline?: unknown } | null | undefined;
      environments.settingsPushed(sent?.dateline ?? sent);
      await store.reload();
    }),
  );
  connection.onDidChangeWatchedFiles(
    guard.notification('didChangeWatchedFiles', async ({ changes }) => {
      const uris = new Set(changes.map(({ uri }) => uri));
      if (changes.some(({ uri }) => workspaceFiles.some((name) => uri.endsWith(`/${name}`)))) {
        environments.workspaceChanged();
        await store.reload();
      } else await store.reloadSidecars(uris);
    }),
  );
  connection.onNotification(
    trustNotification,
    guard.notification('trust', async (params: unknown) => {
      const { trusted } = (params ?? {}) as { readonly trusted?: boolean };
      session.trusted = trusted !== false;
      environments.workspaceChanged();
      await store.reload();
    }),
  );
}

/** Asks the client to tell of changes, where it takes such requests. */
export async function followWorkspace({
  connection,
  session,
  store,
  environments,
  guard,
}: Context): Promise<void> {
  if (session.can.folders) {
    connection.workspace.onDidChangeWorkspaceFolders(
      guard.notification('didChangeWorkspaceFolders', async ({ added, removed }) => {
        const gone = new Set(folderUris(removed));
        session.folders = [...session.folders.filter((folder) => !gone.has(folder)), ...folderUris(added)];
        environments.workspaceChanged();
        await store.reload();
      }),
    );
  }
  if (session.can.watchConfiguration) {
    await connection.client.register(DidChangeConfigurationNotification.type, { section: 'dateline' });
  }
  if (session.can.watchFiles && !session.clientFiles) {
    const watchers = [`*${sidecarSuffix}`, ...workspaceFiles].map((name) => ({ globPattern: `**/${name}` }));
    await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
  }
}
