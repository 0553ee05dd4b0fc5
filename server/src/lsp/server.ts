// The language server: starts on a connection, agrees on capabilities and wires the parts together.
import type { Connection, InitializeParams } from 'vscode-languageserver';
import { ArticleStore } from './articleStore.ts';
import { capabilitiesOf } from './capabilities.ts';
import type { Context } from './context.ts';
import { DiagnosticsOutput } from './diagnosticsOutput.ts';
import { Environments } from './environment.ts';
import { FileProblems } from './fileProblems.ts';
import type { FileAccess } from './files.ts';
import { clientFiles, firstThatReaches } from './files.ts';
import type { Guard } from './guard.ts';
import { guardOf } from './guard.ts';
import { registerHandlers } from './handlers.ts';
import { withProgress } from './progress.ts';
import { renewAnchors } from './renewAnchors.ts';
import { RegisterFiles } from './registerFiles.ts';
import { RuleFiles } from './ruleFiles.ts';
import { sessionOf } from './session.ts';
import { SidecarFiles } from './sidecarFiles.ts';
import { straySidecars } from './straySidecars.ts';
import { VerdictHistory } from './verdictHistory.ts';
import { followWorkspace, listenToWorkspace } from './workspaceEvents.ts';

/** Serves one client until it disconnects. Never throws; what fails is logged to the client. */
export function startServer(connection: Connection, files: FileAccess): void {
  const guard = guardOf(connection);
  connection.onInitialize((params) => {
    const context = contextOf(connection, params, files, guard);
    followTexts(context);
    renewOnSave(context);
    registerHandlers(context);
    listenToWorkspace(context);
    connection.onInitialized(guard.notification('initialized', () => followWorkspace(context)));
    return {
      capabilities: capabilitiesOf(context.session),
      serverInfo: { name: 'dateline' },
    };
  });
  connection.listen();
}

function contextOf(connection: Connection, params: InitializeParams, own: FileAccess, guard: Guard): Context {
  const session = sessionOf(params);
  const files = session.clientFiles ? firstThatReaches(own, clientFiles(connection)) : own;
  const problems = new FileProblems(connection);
  const sidecars = new SidecarFiles(files, problems);
  const registers = new RegisterFiles(session, files, problems);
  const rules = new RuleFiles(session, files, problems);
  const environments = new Environments({ connection, session, files, sidecars, registers, rules, problems });
  const output = new DiagnosticsOutput(connection, session, guard);
  const store = new ArticleStore(session, environments, {
    analyzed: (result) => {
      output.analyzed(result);
    },
    refreshed: () => {
      output.refresh();
    },
    annotated: (uri) => {
      output.annotated(uri);
    },
    closed: (uri) => {
      output.closed(uri);
    },
    failed: guard.failed,
    long: (work) => withProgress(connection, session, 'Dateline: analysing the article', work),
  });
  const verdicts = new VerdictHistory();
  return { connection, session, store, environments, sidecars, verdicts, registers, files, guard };
}

function followTexts(context: Context): void {
  const { connection, store, guard } = context;
  const offerStray = straySidecars(context);
  connection.onDidOpenTextDocument(
    guard.notification('didOpen', (params) => {
      store.open(params);
      return offerStray(params.textDocument.uri);
    }),
  );
  connection.onDidChangeTextDocument(
    guard.notification('didChange', (params) => {
      store.change(params);
    }),
  );
  connection.onDidCloseTextDocument(
    guard.notification('didClose', (params) => {
      store.close(params.textDocument.uri);
    }),
  );
}

function renewOnSave(context: Context): void {
  context.connection.onDidSaveTextDocument(
    context.guard.notification('didSave', ({ textDocument: { uri } }) => renewAnchors(context, uri)),
  );
}
