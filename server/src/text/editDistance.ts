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

/** Whether the distance is at most 1, told without counting it. */
export function isOneSlip(a: string, b: string): boolean {
  const most = Math.min(a.length, b.length);
  let from = 0;
  while (from < most && a[from] === b[from]) from++;
  let tail = 0;
  while (tail < most - from && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  const [restA, restB] = [a.length - from - tail, b.length - from - tail];
  if (Math.max(restA, restB) <= 1) return true;
  return restA === 2 && restB === 2 && a[from] === b[from + 1] && a[from + 1] === b[from];
}
