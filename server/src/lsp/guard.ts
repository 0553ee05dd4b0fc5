// The fence round each handler: a failure is logged and answered empty, and the server stays up.
import type { Connection } from 'vscode-languageserver';
import { ResponseError } from 'vscode-languageserver';

export interface Guard {
  /** A request handler that answers `empty` where it fails; errors meant for the client (a cancellation) go to it. */
  readonly request: <A extends unknown[], R>(
    name: string,
    empty: R,
    handle: (...args: A) => R | Promise<R>,
  ) => (...args: A) => Promise<R>;
  readonly notification: <A extends unknown[]>(
    name: string,
    handle: (...args: A) => void | Promise<void>,
  ) => (...args: A) => void;
  readonly failed: (what: string, error: unknown) => void;
}

export function guardOf(connection: Connection): Guard {
  const failed = (what: string, error: unknown) => {
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    connection.console.error(`${what} failed: ${detail}`);
  };
  return {
    failed,
    request:
      (name, empty, handle) =>
      async (...args) => {
        try {
          return await handle(...args);
        } catch (error) {
          if (error instanceof ResponseError) throw error;
          failed(name, error);
          return empty;
        }
      },
    notification:
      (name, handle) =>
      (...args) => {
        const run = async () => {
          await handle(...args);
        };
        run().catch((error: unknown) => {
          failed(name, error);
        });
      },
  };
}
