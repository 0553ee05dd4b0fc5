// Work that must take linear time. What is measured is a ratio: of the time this process worked, not of a clock on the
// wall, which counts what else the machine does; and again where it looks bad, for a collector may have come between.
import assert from 'node:assert/strict';

export interface Sizes {
  readonly small: number;
  /** Some times `small`; eight times tells linear (8) from quadratic (64) with a wide margin. */
  readonly large: number;
  /** Milliseconds that the large work is taken to need at least, where growth is linear: below, only noise is measured. */
  readonly floor?: number;
}

/** Fails where the work made for the large size takes more than 3.5 times what linear growth gives. Makes it anew for each run. */
export function assertLinear(make: (size: number) => () => void, sizes: Sizes): void {
  assertAllLinear((size) => [['', make(size)]], sizes);
}

/** The same for several pieces of work that are made together, each with a name for the message. */
export function assertAllLinear(
  make: (size: number) => Iterable<readonly [name: string, work: () => void]>,
  { small, large, floor = 20 }: Sizes,
): void {
  const quickest = { small: new Map<string, number>(), large: new Map<string, number>() };
  let slow: string[] = [];
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    // Code that has not been compiled yet is slow, and slow small work would hide what grows too fast.
    timesOf(make, small, 1);
    keepQuicker(quickest.large, timesOf(make, large, 1));
    // So often that it is as much work in all: collectors, which short work may escape, then take as much of both.
    keepQuicker(quickest.small, timesOf(make, small, large / small));
    slow = [...quickest.large].flatMap(([name, long]) => {
      const short = quickest.small.get(name) ?? 0;
      const passes = long < 3.5 * Math.max(short, floor);
      return passes
        ? []
        : [`${name} ${String(small)}, repeated: ${ms(short)}, ${String(large)}: ${ms(long)}`.trim()];
    });
    if (slow.length === 0) return;
  }
  assert.fail(slow.join('\n'));
}

const attempts = 4;

type Times = Map<string, number>;

/** Of each piece of work the time of all repetitions, each of them made anew. */
function timesOf(
  make: (size: number) => Iterable<readonly [string, () => void]>,
  size: number,
  repetitions: number,
): Times {
  const times: Times = new Map();
  for (let count = 0; count < repetitions; count += 1) {
    for (const [name, work] of make(size)) {
      const before = process.cpuUsage();
      work();
      const { user, system } = process.cpuUsage(before);
      times.set(name, (times.get(name) ?? 0) + (user + system) / 1000);
    }
  }
  return times;
}

function keepQuicker(quickest: Times, times: Times): void {
  for (const [name, time] of times) quickest.set(name, Math.min(quickest.get(name) ?? Infinity, time));
}

function ms(time: number): string {
  return `${time.toFixed(1)} ms`;
}
