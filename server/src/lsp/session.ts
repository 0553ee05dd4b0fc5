// What the client said of itself when it started the server, reduced to what the server asks about it.
import type { InitializeParams, WorkspaceFolder } from 'vscode-languageserver';
import type { InitializationOptions } from '../protocol/protocol.ts';
import type { PositionEncoding } from '../text/lineIndex.ts';

export interface Session {
  readonly encoding: PositionEncoding;
  readonly clientFiles: boolean;
  readonly clientCommands: boolean;
  /** Settings for clients that cannot be asked for them. */
  readonly initialSettings: unknown;
  readonly can: Abilities;
  /** Whether `.dateline.yaml`, `entities.yaml` and rule files may be read; changes when the user comes to trust the workspace. */
  trusted: boolean;
  folders: readonly string[];
}

export interface Abilities {
  readonly configuration: boolean;
  readonly watchFiles: boolean;
  readonly watchConfiguration: boolean;
  readonly pullDiagnostics: boolean;
  readonly refreshDiagnostics: boolean;
  readonly refreshInlayHints: boolean;
  readonly refreshSemanticTokens: boolean;
  readonly progress: boolean;
  readonly folders: boolean;
  readonly hierarchicalSymbols: boolean;
  readonly multilineTokens: boolean;
  readonly createFiles: boolean;
  readonly renameFiles: boolean;
  readonly relatedInformation: boolean;
  /** Whether edits can ask to be confirmed. */
  readonly annotateEdits: boolean;
}

export function sessionOf(params: InitializeParams): Session {
  const options = (params.initializationOptions ?? {}) as InitializationOptions & {
    readonly settings?: unknown;
  };
  return {
    encoding: chooseEncoding(params.capabilities.general?.positionEncodings),
    clientFiles: options.clientFiles === true,
    clientCommands: options.clientCommands === true,
    initialSettings: options.settings,
    can: abilitiesOf(params),
    trusted: options.trusted !== false,
    folders: foldersOf(params),
  };
}

export function folderUris(folders: readonly WorkspaceFolder[]): string[] {
  return folders.map(({ uri }) => uri.replace(/\/$/, ''));
}

/** The workspace folder that holds a document, the innermost one; undefined outside all of them. */
export function folderAround({ folders }: Session, uri: string): string | undefined {
  const around = folders.filter((folder) => uri.startsWith(`${folder}/`));
  return around.sort((a, b) => b.length - a.length)[0];
}

function abilitiesOf({ capabilities: { workspace, textDocument, window } }: InitializeParams): Abilities {
  return {
    configuration: workspace?.configuration === true,
    watchFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    watchConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    pullDiagnostics: textDocument?.diagnostic !== undefined,
    refreshDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    refreshInlayHints: workspace?.inlayHint?.refreshSupport === true,
    refreshSemanticTokens: workspace?.semanticTokens?.refreshSupport === true,
    progress: window?.workDoneProgress === true,
    folders: workspace?.workspaceFolders === true,
    hierarchicalSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    multilineTokens: textDocument?.semanticTokens?.multilineTokenSupport === true,
    createFiles: workspace?.workspaceEdit?.resourceOperations?.includes('create') === true,
    renameFiles: workspace?.workspaceEdit?.resourceOperations?.includes('rename') === true,
    annotateEdits:
      workspace?.workspaceEdit?.changeAnnotationSupport !== undefined &&
      workspace.workspaceEdit.documentChanges === true,
    relatedInformation:
      textDocument?.publishDiagnostics?.relatedInformation === true ||
      textDocument?.diagnostic?.relatedInformation === true,
  };
}

/** The client's first preference among those that are known; LSP's own default where it states none. */
function chooseEncoding(offered: readonly string[] | undefined): PositionEncoding {
  const known: readonly PositionEncoding[] = ['utf-16', 'utf-8', 'utf-32'];
  return (
    offered?.map((name) => known.find((one) => one === name)).find((one) => one !== undefined) ?? 'utf-16'
  );
}

/** Older clients name their one folder `rootUri`. */
function foldersOf(params: InitializeParams): string[] {
  const { workspaceFolders, rootUri }: RootParams = params;
  if (workspaceFolders && workspaceFolders.length > 0) return folderUris(workspaceFolders);
  return rootUri ? [rootUri.replace(/\/$/, '')] : [];
}

interface RootParams {
  readonly workspaceFolders?: WorkspaceFolder[] | null;
  readonly rootUri?: string | null;
}
