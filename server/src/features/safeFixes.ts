// All fixes of an article at once that may be applied without looking: fix all in the editor, `--fix` on the command line.
import { countLeading } from '../text/countLeading.ts';
import type { TextEdit } from '../text/edit.ts';
import type { Diagnostic, Fix } from './diagnostics/rule.ts';

/** Edits in the order of the text. Of fixes that collide the first is taken; what the others fix is found again afterwards. */
export function safeEdits(diagnostics: readonly Diagnostic[]): readonly TextEdit[] {
  return fixesApart(diagnostics.flatMap(({ fixes }) => fixes.find(({ safe }) => safe) ?? [])).edits;
}

export interface FixesApart {
  readonly fixes: readonly Fix[];
  /** Of all of them, in the order of the text. */
  readonly edits: readonly TextEdit[];
}

/** The fixes that can be made together: of those that collide the first. */
export function fixesApart(fixes: readonly Fix[]): FixesApart {
  const edits: TextEdit[] = [];
  const apart = fixes.filter((fix) => {
    if (fix.edits.some((edit) => collides(edit, edits))) return false;
    for (const edit of fix.edits) edits.splice(placeOf(edit, edits), 0, edit);
    return true;
  });
  return { fixes: apart, edits };
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
