// What the server can do, as it tells a client that can do so much.
import type { ServerCapabilities } from 'vscode-languageserver';
import { CodeActionKind, TextDocumentSyncKind } from 'vscode-languageserver';
import { semanticTokenModifiers, semanticTokenTypes } from '../features/semanticTokens.ts';
import {
  judgeNameAsCommand,
  markRightCommand,
  setSpeakerToCommand,
  stetCommand,
} from '../protocol/protocol.ts';
import { renamedFiles } from './fileRenames.ts';
import type { Session } from './session.ts';

/** Applies every fix that is safe without looking. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.dateline`;

export function capabilitiesOf({ encoding, can }: Session): ServerCapabilities {
  const base: ServerCapabilities = {
    positionEncoding: encoding,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    hoverProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    documentSymbolProvider: { label: 'Dateline' },
    workspaceSymbolProvider: { workDoneProgress: true },
    callHierarchyProvider: true,
    foldingRangeProvider: true,
    inlayHintProvider: true,
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.Refactor, fixAllKind] },
    renameProvider: { prepareProvider: true },
    executeCommandProvider: {
      commands: [stetCommand, markRightCommand, judgeNameAsCommand, setSpeakerToCommand],
    },
    semanticTokensProvider: {
      legend: { tokenTypes: [...semanticTokenTypes], tokenModifiers: [...semanticTokenModifiers] },
      full: true,
      range: true,
    },
    workspace: {
      workspaceFolders: { supported: true, changeNotifications: true },
      ...(can.renameFiles && { fileOperations: { willRename: renamedFiles, didRename: renamedFiles } }),
    },
  };
  if (!can.pullDiagnostics) return base;
  return {
    ...base,
    diagnosticProvider: { identifier: 'dateline', interFileDependencies: false, workspaceDiagnostics: false },
  };
}
