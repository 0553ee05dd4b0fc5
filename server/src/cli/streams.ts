// Where the command reads and writes, and what it may use of the machine, so that tests can stand in for the terminal.

export interface Streams {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  /** The lines of standard input. */
  readonly lines: () => AsyncIterable<string>;
  /** All bytes of standard input. */
  readonly bytes: () => Promise<Uint8Array>;
  /** Without it nothing is coloured, linked or counted up. */
  readonly terminal?: Terminal;
  /** The module that worker threads run; without it one thread does all. */
  readonly worker?: URL;
  /** The folder with the page of each rule, ending in a slash. */
  readonly rulePages?: URL;
}

export interface Terminal {
  /** Whether standard output takes colours, with NO_COLOR and the like heeded. */
  readonly colours: boolean;
  /** Whether it shows hyperlinks (OSC 8). */
  readonly links: boolean;
  /** Whether standard error is a terminal, where a line can be written over. */
  readonly progress: boolean;
}
