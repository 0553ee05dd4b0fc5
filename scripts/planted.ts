// Plants faults in clean articles of the bank and counts how many the rules find: `npm run planted`.
// `--per-kind=N` and `--seed=N` say how many and which, `--kind=ID` plants one kind alone, `--articles=N` takes N articles of the bank only, `--errors=N` prints N misses of each kind (to the
// terminal only: the texts belong to others), `--check` fails where a kind is below its floor.
import { readBank } from '../server/test/precision/bank.ts';
import type { KindTally } from '../server/test/precision/plant.ts';
import { Planter } from '../server/test/precision/plant.ts';
import { faultKinds } from '../server/test/precision/planted/kinds.ts';
import { missedRecall, printPlanted } from '../server/test/precision/plantedTable.ts';
import { shuffleBy } from '../server/test/precision/random.ts';
import { readOptions } from './readOptions.ts';
import { runScript } from './runScript.ts';

/** UTF-16 code units of a miss's context, on each side. */
const context = 150;

runScript((args) => Promise.resolve(main(args)));

function main(args: readonly string[]): number {
  const options = readOptions(args, ['per-kind', 'seed', 'kind', 'articles', 'errors', 'check']);
  if (options === undefined) return 2;
  const bank = readBank();
  if (bank === undefined) {
    console.log('planted: skipped, the bank of articles is not here');
    return 0;
  }
  const articles = Number(options.get('articles') ?? bank.length);
  const count = Number(options.get('per-kind') ?? 70);
  const seed = Number(options.get('seed') ?? 1);
  const planter = new Planter(shuffleBy(seed, bank, ({ id }) => id).slice(0, articles));
  const only = options.get('kind')?.split(',');
  const kinds = faultKinds.filter(({ id }) => only === undefined || only.includes(id));
  const tallies = kinds.map((kind) => planter.plant(kind, { count, seed }));
  console.log(printPlanted(tallies));
  const errors = Number(options.get('errors') ?? 0);
  for (const tally of tallies) for (const line of printMisses(tally, errors)) console.log(line);
  const problems = missedRecall(tallies);
  for (const problem of problems) console.error(problem);
  return options.has('check') && problems.length > 0 ? 1 : 0;
}

function printMisses({ kind, missed }: KindTally, count: number): readonly string[] {
  return missed.slice(0, count).map(({ article, fault: { text, places } }) => {
    const [{ start, end } = { start: 0, end: 0 }] = places;
    const before = text.slice(Math.max(0, start - context), start);
    const words = `${before}⟦${text.slice(start, end)}⟧${text.slice(end, end + context)}`;
    return `${kind.id}  ${article}\n   ${words.replaceAll('\n', '¶')}`;
  });
}
