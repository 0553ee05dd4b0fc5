// How many slips two words differ by.

/**
 * Letters put in, left out, replaced, or changed places with the next, between two words: at most `limit` + 1.
 * Words are cut at 40 code units.
 */
export function editDistance(a: string, b: string, limit: number): number {
  const [left, right] = [a.slice(0, 40), b.slice(0, 40)];
  if (Math.abs(left.length - right.length) > limit) return limit + 1;
  let before: readonly number[] = [];
  let previous: readonly number[] = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let i = 1; i <= left.length; i++) {
    const row = [i];
    for (let j = 1; j <= right.length; j++) {
      const same = left.charAt(i - 1) === right.charAt(j - 1) ? 0 : 1;
      const replaced = (previous[j - 1] ?? 0) + same;
      const swapped =
        j > 1 && left.charAt(i - 1) === right.charAt(j - 2) && left.charAt(i - 2) === right.charAt(j - 1);
      const turned = i > 1 && swapped ? (before[j - 2] ?? 0) + 1 : Infinity;
      row.push(Math.min(replaced, turned, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    [before, previous] = [previous, row];
  }
  return Math.min(previous[right.length] ?? 0, limit + 1);
}
