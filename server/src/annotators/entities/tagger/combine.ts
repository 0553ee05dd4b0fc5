// Numbers for combinations of what is known of words; alike on every machine.

/** One number of a template and two values, mixed as MurmurHash3 does. */
export function combine(template: number, a: number, b = 0): number {
  let hash = Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 15;
  hash = Math.imul(hash ^ b, 0xc2b2ae35);
  return (hash ^ (hash >>> 13)) >>> 0;
}
