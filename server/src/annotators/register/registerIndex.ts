// A register ready to be searched: all names of all its entries.
import type { NameTree } from './nameTree.ts';
import { growNameTree } from './nameTree.ts';
import type { Register, RegisterEntry } from './register.ts';

/** One name of one entry. */
export interface KnownName {
  readonly entry: RegisterEntry;
  /** Whether the entry lists it among the names never to use. */
  readonly never: boolean;
}

/** Made once for each register. */
export function indexRegister(register: Register): NameTree<KnownName> {
  const index = indexes.get(register) ?? growNameTree(register.flatMap(namesOf));
  indexes.set(register, index);
  return index;
}

const indexes = new WeakMap<Register, NameTree<KnownName>>();

function namesOf(entry: RegisterEntry): readonly (readonly [string, KnownName])[] {
  const known = (names: readonly string[], never: boolean) =>
    names.map((name) => [name, { entry, never }] as const);
  return [...known([entry.name, ...entry.aliases], false), ...known(entry.never, true)];
}
