// What the command answers to the shell.

/** Nothing to report; a warning was found; a file or the call was wrong. */
export const exitCodes = { clean: 0, warnings: 1, failure: 2 } as const;
