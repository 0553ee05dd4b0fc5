// Checks one file, and fixes its text where that is asked for; nothing is written.
import { fixArticle } from '../desk/fixArticle.ts';
import type { Workspace } from '../desk/inspectArticle.ts';
import { inspectArticle } from '../desk/inspectArticle.ts';
import type { Checked } from './checked.ts';
import { loadInput } from './files/loadInput.ts';
import type { Source } from './files/source.ts';

/** What is done to each file of a run; it can be sent to a worker thread. */
export interface Task {
  readonly workspace: Workspace;
  /** Whether the text comes back with its safe fixes made. */
  readonly fix: boolean;
}

/** Never throws: a file that cannot be read has its failure in the result. */
export function checkSource(source: Source, { workspace, fix }: Task): Checked {
  const { path } = source;
  const input = loadInput(source);
  if (!input.ok) return { path, text: '', diagnostics: [], failure: input.message };
  if (!fix) {
    const { diagnostics } = inspectArticle(input, workspace);
    return { path, text: input.text, diagnostics, failure: undefined };
  }
  const { text, diagnostics } = fixArticle(input, workspace);
  const before = text === input.text ? {} : { before: input.text };
  return { path, text, diagnostics, failure: undefined, ...before };
}
