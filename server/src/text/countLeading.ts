// The one binary search: over items that are ordered by a property that holds for the first of them and for no later one.

/** How many items at the front the property holds for: the index of the first it fails for. Logarithmic. */
export function countLeading<T>(items: ArrayLike<T>, holds: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && holds(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}
