// Sieve 0: the names of one entry of the register are one entity, and the other sieves may not take them from it.
import type { Resolution } from '../resolution.ts';

/** Two entries are never joined: chains keep apart what is labelled differently. */
export function joinEntries({ forms, chains }: Resolution): void {
  const first = new Map<string, number>();
  for (const { entry, number } of forms) {
    if (entry === undefined) continue;
    const before = first.get(entry);
    if (before === undefined) first.set(entry, number);
    else chains.join(before, number);
  }
}

/** Gives registered names back to their entries: a surname may have gone to someone else of that name. */
export function keepEntries({ forms, owner }: Resolution): void {
  for (const { entry, number, mentions } of forms) {
    if (entry === undefined) continue;
    for (const { id, known } of mentions) if (known?.entry === entry) owner.set(id, number);
  }
}
