// What changes beside the texts: settings, `.dateline.yaml`, the register of names, rule files, sidecars, folders, and the user's trust.
import { DidChangeConfigurationNotification, DidChangeWatchedFilesNotification } from 'vscode-languageserver';
import { sidecarSuffix } from '../formats/sidecar.ts';
import { trustNotification } from '../protocol/protocol.ts';
import type { Context } from './context.ts';
import { workspaceFiles } from './environment.ts';
import { folderUris } from './session.ts';

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
      if (changes.some(({ uri }) => environments.concerns(uri))) {
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
    // Rule files may be named anything, and lie anywhere.
    const names = [`*${sidecarSuffix}`, ...workspaceFiles, '*.{yaml,yml}', '.dateline/rules'];
    const watchers = names.map((name) => ({ globPattern: `**/${name}` }));
    await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
  }
}
