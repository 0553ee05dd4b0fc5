// The port through which the server reads and writes files: directly where it can, else through the client.
import type { Connection } from 'vscode-languageserver';
import type { DocumentParams, WriteFileParams } from '../protocol/protocol.ts';
import { listFilesRequest, readFileRequest, writeFileRequest } from '../protocol/protocol.ts';

export interface FileAccess {
  /** Whether it is for URIs like this one. */
  readonly reaches: (uri: string) => boolean;
  /** Undefined where there is no such file; rejects where there is one that cannot be read. */
  readonly read: (uri: string) => Promise<string | undefined>;
  readonly write: (uri: string, text: string) => Promise<void>;
  /** The names of the files in a folder; none where there is no such folder. */
  readonly list: (uri: string) => Promise<readonly string[]>;
}

/** Where the server has no files of its own. */
export const noFiles: FileAccess = {
  reaches: () => false,
  read: () => Promise.resolve(undefined),
  write: (uri) =>
    Promise.reject(new Error(`${uri} cannot be written: this client gives the server no access to files.`)),
  list: () => Promise.resolve([]),
};

/** Files through the client's `readFile` and `writeFile`. */
export function clientFiles(connection: Connection): FileAccess {
  return {
    reaches: () => true,
    async read(uri) {
      const params: DocumentParams = { uri };
      const text: unknown = await connection.sendRequest(readFileRequest, params);
      return typeof text === 'string' ? text : undefined;
    },
    async write(uri, text) {
      const params: WriteFileParams = { uri, text };
      await connection.sendRequest(writeFileRequest, params);
    },
    async list(uri) {
      const params: DocumentParams = { uri };
      const names: unknown = await connection.sendRequest(listFilesRequest, params);
      return Array.isArray(names) ? names.filter((name) => typeof name === 'string') : [];
    },
  };
}

/** The first that reaches a URI; the last one takes what is left. */
export function firstThatReaches(first: FileAccess, rest: FileAccess): FileAccess {
  const choose = (uri: string) => (first.reaches(uri) ? first : rest);
  return {
    reaches: (uri) => first.reaches(uri) || rest.reaches(uri),
    read: (uri) => choose(uri).read(uri),
    write: (uri, text) => choose(uri).write(uri, text),
    list: (uri) => choose(uri).list(uri),
  };
}
