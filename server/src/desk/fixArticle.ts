// Applies the safe fixes of an article until none is left: what one fix uncovers, or what collided with it, is fixed in the next round.
import { safeEdits } from '../features/safeFixes.ts';
import type { Diagnostic } from '../features/diagnostics/rule.ts';
import { applyEdits } from '../text/edit.ts';
import type { Input, Workspace } from './inspectArticle.ts';
import { inspectArticle } from './inspectArticle.ts';

/** Rules whose fixes call for each other end here. */
const maxRounds = 10;

export interface FixedArticle {
  readonly text: string;
  /** What is left in the fixed text. */
  readonly diagnostics: readonly Diagnostic[];
}

export function fixArticle(input: Input, workspace: Workspace): FixedArticle {
  let { text } = input;
  let { diagnostics } = inspectArticle(input, workspace);
  for (let round = 0; round < maxRounds; round += 1) {
    const edits = safeEdits(diagnostics);
    if (edits.length === 0) break;
    text = applyEdits(text, edits);
    diagnostics = inspectArticle({ ...input, text }, workspace).diagnostics;
  }
  return { text, diagnostics };
}
