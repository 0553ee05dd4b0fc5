// What a check of one file gives: the common input of all reports.
import type { Diagnostic } from '../features/diagnostics/rule.ts';

export interface Checked {
  /** As it is shown. */
  readonly path: string;
  /** As it was checked: after the fixes, where some were made. */
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
  /** Why the file could not be checked, in a sentence. */
  readonly failure: string | undefined;
  /** The text as it was read, where fixes changed it. */
  readonly before?: string;
}

export interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly hints: number;
  /** Files that could not be read. */
  readonly failures: number;
}

export function countFindings(results: readonly Checked[]): Counts {
  const severities = results.flatMap(({ diagnostics }) => diagnostics.map(({ severity }) => severity));
  const errors = severities.filter((severity) => severity === 'error').length;
  const warnings = severities.filter((severity) => severity === 'warning').length;
  const failures = results.filter(({ failure }) => failure !== undefined).length;
  return { errors, warnings, hints: severities.length - errors - warnings, failures };
}
