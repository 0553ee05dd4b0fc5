// Progress reports for work that takes a while, for clients that show them.
import type { Connection } from 'vscode-languageserver';
import type { Session } from './session.ts';

/** The client may not answer the request for a progress bar; the work does not wait longer than this, in milliseconds. */
const patience = 500;

export async function withProgress(
  connection: Connection,
  { can }: Session,
  title: string,
  work: () => void,
): Promise<void> {
  if (!can.progress) {
    work();
    return;
  }
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, patience, undefined));
  const progress = await Promise.race([
    connection.window.createWorkDoneProgress().catch(() => undefined),
    late,
  ]);
  progress?.begin(title);
  try {
    work();
  } finally {
    progress?.done();
  }
}
