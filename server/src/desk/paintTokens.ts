// Which label each token has where annotations overlap: that of the shortest one over it.
import type { Span } from '../text/span.ts';
import { countLeading } from '../text/countLeading.ts';
import type { Mark } from './matchMarks.ts';

/** One label for each token; undefined where no mark touches it. In n log n: each token is painted once. */
export function paintTokens(tokens: readonly Span[], marks: readonly Mark[]): (string | undefined)[] {
  const labels = new Array<string | undefined>(tokens.length).fill(undefined);
  /** From each token to the next one that is not painted, at least itself; painted stretches are jumped over. */
  const next = Array.from({ length: tokens.length + 1 }, (_, index) => index);
  const shortestFirst = [...marks].sort(
    (a, b) =>
      lengthOf(a.span) - lengthOf(b.span) || a.span.start - b.span.start || (a.label < b.label ? -1 : 1),
  );
  for (const { span, label } of shortestFirst) {
    const first = countLeading(tokens, (token) => token.end <= span.start);
    for (
      let at = unpainted(next, first);
      (tokens[at]?.start ?? Infinity) < span.end;
      at = unpainted(next, at)
    ) {
      labels[at] = label;
      next[at] = at + 1;
    }
  }
  return labels;
}

/** Follows the jumps and shortens them on its way. */
function unpainted(next: number[], from: number): number {
  let end = from;
  while ((next[end] ?? end) !== end) end = next[end] ?? end;
  for (let at = from; at !== end;) {
    const after = next[at] ?? end;
    next[at] = end;
    at = after;
  }
  return end;
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}
