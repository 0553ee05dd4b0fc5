// Of several ways to do one thing: the usual one in an article, and where it is done otherwise.

interface Way {
  readonly key: number | string;
}

/** The way taken most, and of two taken as often the one taken first: its first place, and all places of the others. */
export function othersThanUsual<T extends Way>(
  places: readonly T[],
): { readonly usual: T | undefined; readonly others: readonly T[] } {
  const counts = new Map<T['key'], number>();
  for (const { key } of places) counts.set(key, (counts.get(key) ?? 0) + 1);
  let most: T['key'] | undefined;
  for (const [key, count] of counts) if (most === undefined || count > (counts.get(most) ?? 0)) most = key;
  return {
    usual: places.find(({ key }) => key === most),
    others: places.filter(({ key }) => key !== most),
  };
}
