// Ids of a sidecar's items: made from what an item says, so that two people who work apart hardly ever make the same id for
// different things, and their files can be merged line by line without a source of chance.
import type { Sidecar, SidecarItem } from './sidecar.ts';

/** `said` is what tells this item from others: "#annotation-1k9f3zq0m2x8". */
export function freeId(sidecar: Sidecar, kind: SidecarItem['kind'], said: unknown): string {
  return idMaker(sidecar)(kind, said);
}

/** `freeId` for many items that are added at once. */
export function idMaker({ items, foreign }: Sidecar): (kind: SidecarItem['kind'], said: unknown) => string {
  const taken = new Set([...items, ...foreign].map(({ id }) => id));
  return (kind, said) => {
    const text = JSON.stringify(said);
    let id = `#${kind}-${hash(text)}`;
    for (let attempt = 1; taken.has(id); attempt += 1) id = `#${kind}-${hash(`${attempt} ${text}`)}`;
    taken.add(id);
    return id;
  };
}

/** FNV-1a twice, forwards and backwards: 64 bits in base 36. */
function hash(text: string): string {
  let forwards = fnvBasis;
  let backwards = fnvBasis;
  for (let at = 0; at < text.length; at += 1) {
    forwards = Math.imul(forwards ^ text.charCodeAt(at), fnvPrime);
    backwards = Math.imul(backwards ^ text.charCodeAt(text.length - 1 - at), fnvPrime);
  }
  return [forwards, backwards].map((half) => (half >>> 0).toString(36).padStart(7, '0')).join('');
}

const fnvBasis = 0x811c9dc5;
const fnvPrime = 0x01000193;
