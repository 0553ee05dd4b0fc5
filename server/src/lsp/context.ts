// What all handlers work with.
import type { Connection } from 'vscode-languageserver';
import type { ArticleStore } from './articleStore.ts';
import type { Environments } from './environment.ts';
import type { FileAccess } from './files.ts';
import type { Guard } from './guard.ts';
import type { RegisterFiles } from './registerFiles.ts';
import type { Session } from './session.ts';
import type { SidecarFiles } from './sidecarFiles.ts';
import type { VerdictHistory } from './verdictHistory.ts';

export interface Context {
  readonly connection: Connection;
  readonly session: Session;
  readonly store: ArticleStore;
  readonly environments: Environments;
  readonly sidecars: SidecarFiles;
  readonly verdicts: VerdictHistory;
  readonly registers: RegisterFiles;
  readonly files: FileAccess;
  readonly guard: Guard;
}
