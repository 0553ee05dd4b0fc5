// What the command answers to the shell. These numbers are documented and stay as they are.

/** Nothing to report; something was found that fails the run; a file or the call was wrong. */
export const exitCodes = { clean: 0, findings: 1, failure: 2 } as const;
