// Chains in the making: a union-find over numbered name forms, in which what is labelled differently stays apart.

export class Chains {
  private readonly parent: number[];

  private readonly labels: (string | undefined)[];

  /** One label a member; undefined goes with any. */
  constructor(labels: readonly (string | undefined)[]) {
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
    const [label, other] = [this.labels[low], this.labels[high]];
    if (low === high || (label !== undefined && other !== undefined && label !== other)) return;
    this.parent[high] = low;
    this.labels[low] = label ?? other;
  }

  same(a: number, b: number): boolean {
    return this.find(a) === this.find(b);
  }
}
