// Of spans that overlap those that a format without overlaps can hold: what a person marked first, then the longest.
export interface Candidate<T> {
  readonly item: T;
  /** Numbers of tokens, `behind` not among them. */
  readonly first: number;
  readonly behind: number;
  readonly byPerson: boolean;
}

/** Those that share no token, in the order of the text; of equals the one that was given first. `O(n log n)`. */
export function chooseApart<T>(candidates: readonly Candidate<T>[], tokenCount: number): Candidate<T>[] {
  const taken = new Uint8Array(tokenCount + 1);
  const chosen = [
    ...take(
      candidates.filter(({ byPerson }) => byPerson),
      taken,
    ),
    ...take(
      candidates.filter(({ byPerson }) => !byPerson),
      taken,
    ),
  ];
  return chosen.sort((a, b) => a.first - b.first);
}

function take<T>(candidates: readonly Candidate<T>[], taken: Uint8Array): Candidate<T>[] {
  const before = new Uint32Array(taken.length + 1);
  for (let at = 0; at < taken.length; at += 1) before[at + 1] = (before[at] ?? 0) + (taken[at] ?? 0);
  const longestFirst = [...candidates].sort((a, b) => b.behind - b.first - (a.behind - a.first));
  return longestFirst.filter(({ first, behind }) => {
    if (first >= behind || before[first] !== before[behind]) return false;
    // What was taken in this round is at least as long: if it overlaps, it holds one of the two ends.
    if (taken[first] === 1 || taken[behind - 1] === 1) return false;
    taken.fill(1, first, behind);
    return true;
  });
}
