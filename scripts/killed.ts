// Kills the built server at random moments while it annotates, and says what was lost: `npm run killed` (`--rounds=100`, `--seed=1`).
import { rm } from 'node:fs/promises';
import { KillingGround } from '../server/test/lsp/killing.ts';
import { seededRandom } from '../server/test/precision/random.ts';
import { readOptions } from './readOptions.ts';
import { runScript } from './runScript.ts';

/** A server is killed in the midst of one of so many changes. */
const longest = 12;

runScript(main);

async function main(args: readonly string[]): Promise<number> {
  const options = readOptions(args, ['rounds', 'seed']);
  if (options === undefined) return 2;
  const rounds = Number(options.get('rounds') ?? 100);
  const random = seededRandom(Number(options.get('seed') ?? 1));
  const ground = await KillingGround.make(random);
  let [acknowledged, kept, failed] = [0, 0, 0];
  for (let round = 1; round <= rounds; round += 1) {
    const moment = random() * longest;
    const killed = await ground.round(moment);
    acknowledged += killed.acknowledged;
    if (killed.inFlightKept) kept += 1;
    if (killed.faults.length > 0) failed += 1;
    for (const fault of killed.faults)
      console.error(`round ${round}, killed after ${moment.toFixed(2)} changes: ${fault}`);
  }
  const left = (await ground.leftovers()).length;
  await ground.age();
  await ground.round(longest);
  const still = (await ground.leftovers()).length;
  console.log(
    `${rounds} servers killed, ${acknowledged} changes acknowledged, ${failed} rounds with a fault`,
  );
  console.log(`${kept} changes in flight were written, ${rounds - kept} were not`);
  console.log(`${left} parts of files were left; after a day and one more change ${still}`);
  await rm(ground.folder, { recursive: true, force: true });
  return failed > 0 || still > 1 ? 1 : 0;
}
