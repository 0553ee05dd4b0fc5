// Measures how fast jobs are, in rounds in which they take turns, so that what slows the machine down slows all of them.

/** Does its work once and answers how much it found. */
export type Job = () => number;

const warmUpSeconds = 1;
const sampleSeconds = 0.2;

/** Median rates in units of `size` a CPU second, a job after the other; another job begins every round. */
export function measureRates(jobs: readonly Job[], size: number, rounds: number): readonly number[] {
  const runs = jobs.map(warmUp);
  const times = jobs.map((): number[] => []);
  for (let round = 0; round < rounds; round += 1) {
    for (let turn = 0; turn < jobs.length; turn += 1) {
      const index = (round + turn) % jobs.length;
      const [job, count] = [jobs[index], runs[index]];
      if (job && count !== undefined) times[index]?.push(cpuSeconds(job, count) / count);
    }
  }
  return times.map((samples) => size / median(samples));
}

/** Runs a job until it is compiled; answers how often it must run for a time that can be measured. */
function warmUp(job: Job): number {
  let [spent, last] = [0, 0];
  while (spent < warmUpSeconds) {
    last = cpuSeconds(job, 1);
    spent += last;
  }
  return Math.max(1, Math.ceil(sampleSeconds / last));
}

function cpuSeconds(job: Job, runs: number): number {
  const before = process.cpuUsage();
  for (let run = 0; run < runs; run += 1) job();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

export function median(samples: readonly number[]): number {
  return [...samples].sort((a, b) => a - b)[Math.floor(samples.length / 2)] ?? Number.NaN;
}
