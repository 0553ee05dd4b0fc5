// Counts up on the terminal how many files are done.
import type { Streams } from './streams.ts';

/** A run over fewer files is over before anybody looks. */
const fewFiles = 8;
const millisecondsBetween = 80;
const clearLine = '\r\u001B[K';

export interface Progress {
  readonly show: (done: number) => void;
  /** Takes the line away, so that what is printed next starts on a clean one. */
  readonly end: () => void;
}

/** Quiet where standard error is no terminal. */
export function startProgress(total: number, { error, terminal }: Streams): Progress {
  if (terminal?.progress !== true || total <= fewFiles)
    return { show: () => undefined, end: () => undefined };
  let last = 0;
  return {
    show: (done) => {
      const now = Date.now();
      if (now - last < millisecondsBetween) return;
      last = now;
      error(`${clearLine}${done} of ${total} files checked`);
    },
    end: () => {
      error(clearLine);
    },
  };
}
