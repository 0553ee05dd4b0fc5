// The figures of many rewrites: how many annotations ended where, and the table that is printed of them.
import type { Fate, Outcome, Verdict } from './scoreAnchors.ts';

const fates: readonly Fate[] = ['whole', 'changed', 'torn', 'gone'];

export class Tally {
  private readonly counts = new Map<string, number>();

  add({ fate, verdict, certainty }: Outcome): void {
    for (const key of [fate, `${fate} ${verdict}`, `${fate} ${verdict} ${certainty ?? ''}`])
      this.counts.set(key, this.of(key) + 1);
  }

  /** Of those whose text survived, whole or a little changed. */
  get rightShare(): number {
    const survived = this.of('whole') + this.of('changed');
    return survived === 0 ? 1 : (this.of('whole right') + this.of('changed right')) / survived;
  }

  get wrong(): number {
    return this.sum('wrong');
  }

  get silentlyWrong(): number {
    return fates.reduce((sum, fate) => sum + this.of(`${fate} wrong exact`), 0);
  }

  print(): string {
    const rows = fates.map((fate) => {
      const right = ['exact', 'moved', 'changed'].map((one) => this.of(`${fate} right ${one}`));
      const wrong = ['exact', 'moved', 'changed'].map((one) => this.of(`${fate} wrong ${one}`));
      return [fate, this.of(fate), ...right, this.of(`${fate} orphan`), ...wrong];
    });
    const head = ['', 'all', 'exact', 'moved', 'changed', 'orphans', 'wrong: exact', 'moved', 'changed'];
    return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
  }

  private of(key: string): number {
    return this.counts.get(key) ?? 0;
  }

  private sum(verdict: Verdict): number {
    return fates.reduce((sum, fate) => sum + this.of(`${fate} ${verdict}`), 0);
  }
}
