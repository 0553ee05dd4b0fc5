// Where the command reads and writes, so that tests can stand in for the terminal.

export interface Streams {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  /** The lines of standard input. */
  readonly lines: () => AsyncIterable<string>;
  /** All bytes of standard input. */
  readonly bytes: () => Promise<Uint8Array>;
}
