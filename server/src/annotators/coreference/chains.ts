// Chains in the making: a union-find over numbered name forms, in which what is labelled differently stays apart.

export class Chains {
  private readonly parent: number[];

  private readonly labels: Labels[];

  /** One list of labels a member, all of the same length. */
  constructor(labels: readonly Labels[]) {
    this.parent = labels.map((_, number) => number);
    this.labels = [...labels];
  }

  /** The number that stands for the whole chain: the smallest of its members. */
  find(member: number): number {
    let at = member;
    for (;;) {
      const up = this.parent[at] ?? at;
      if (up === at) return at;
      const above = this.parent[up] ?? up;
      this.parent[at] = above;
      at = above;
    }
  }

  join(a: number, b: number): void {
    const [rootA, rootB] = [this.find(a), this.find(b)];
    const [low, high] = [Math.min(rootA, rootB), Math.max(rootA, rootB)];
    const [own, others] = [this.labels[low] ?? [], this.labels[high] ?? []];
    if (low === high || own.some((label, kind) => differ(label, others[kind]))) return;
    this.parent[high] = low;
    this.labels[low] = own.map((label, kind) => label ?? others[kind]);
  }

  same(a: number, b: number): boolean {
    return this.find(a) === this.find(b);
  }
}

/** What a member is labelled as, a label of each kind; undefined goes with any. */
type Labels = readonly (string | undefined)[];

function differ(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b;
}
