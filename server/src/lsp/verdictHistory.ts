// The last verdicts of each article, so that they can be taken back one by one, with all that each of them changed in the sidecar.
import type { Sidecar, SidecarItem } from '../formats/sidecar.ts';

interface Step {
  readonly added: ReadonlySet<SidecarItem>;
  readonly removed: readonly SidecarItem[];
}

/** So many are kept for an article. */
const longest = 200;

export class VerdictHistory {
  readonly #steps = new Map<string, Step[]>();

  record(uri: string, before: Sidecar, after: Sidecar): void {
    const [old, now] = [new Set(before.items), new Set(after.items)];
    const added = new Set(after.items.filter((item) => !old.has(item)));
    const removed = before.items.filter((item) => !now.has(item));
    const steps = this.#steps.get(uri) ?? [];
    this.#steps.set(uri, [...steps.slice(1 - longest), { added, removed }]);
  }

  /** A change that undoes the last verdict, which is forgotten; undefined where there is none. */
  takeLast(uri: string): ((sidecar: Sidecar) => Sidecar) | undefined {
    const step = this.#steps.get(uri)?.pop();
    if (!step) return undefined;
    const added = new Set([...step.added].map(({ id }) => id));
    return (sidecar) => {
      const rest = sidecar.items.filter(({ id }) => !added.has(id));
      const there = new Set(rest.map(({ id }) => id));
      return { ...sidecar, items: [...rest, ...step.removed.filter(({ id }) => !there.has(id))] };
    };
  }
}
