// Packs names with their bits into the text that server/src/lexicon/en/gazetteerIndex.ts unpacks.
export function encode(entries: readonly (readonly [string, number])[]): string {
  const lines = new Map<number, string[]>();
  for (const [name, bits] of entries) {
    const names = lines.get(bits);
    if (names) names.push(name);
    else lines.set(bits, [name]);
  }
  return [...lines]
    .sort(([a], [b]) => a - b)
    .map(([bits, names]) => `${bits.toString(36)}\t${frontCoded(names.sort(byCodeUnits)).join(',')}`)
    .join('\n');
}

/** Each name as the number of characters that it shares with the one before and the rest. */
export function frontCoded(sorted: readonly string[]): readonly string[] {
  return sorted.map((name, at) => {
    const shared = sharedLength(sorted[at - 1] ?? '', name);
    return shared.toString(36) + name.slice(shared);
  });
}

/** At most what one digit in base 36 says. */
function sharedLength(before: string, name: string): number {
  let length = 0;
  while (length < 35 && length < name.length && before[length] === name[length]) length++;
  return length;
}

/** Alike on every machine, whatever its language. */
export function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
