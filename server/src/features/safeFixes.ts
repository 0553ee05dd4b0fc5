// All fixes of an article at once that may be applied without looking: fix all in the editor, `--fix` on the command line.
import { countLeading } from '../text/countLeading.ts';
import type { TextEdit } from '../text/edit.ts';
import type { Diagnostic } from './diagnostics/rule.ts';

/** Edits in the order of the text. Of fixes that collide the first is taken; what the others fix is found again afterwards. */
export function safeEdits(diagnostics: readonly Diagnostic[]): readonly TextEdit[] {
  const taken: TextEdit[] = [];
  for (const { fixes } of diagnostics) {
    const fix = fixes.find(({ safe }) => safe);
    if (!fix || fix.edits.some((edit) => collides(edit, taken))) continue;
    for (const edit of fix.edits) taken.splice(placeOf(edit, taken), 0, edit);
  }
  return taken;
}

/** Edits that touch are taken for a collision: in which order two insertions at one place go is not decided. */
function collides(edit: TextEdit, taken: readonly TextEdit[]): boolean {
  const place = placeOf(edit, taken);
  const [before, after] = [taken[place - 1], taken[place]];
  return (
    (before !== undefined && edit.span.start <= before.span.end) ||
    (after !== undefined && after.span.start <= edit.span.end)
  );
}

/** Behind all that start no later: edits that were taken are apart, so its neighbours alone can collide. */
function placeOf(edit: TextEdit, taken: readonly TextEdit[]): number {
  return countLeading(taken, (other) => other.span.start <= edit.span.start);
}
