// People whom the article brings in without a name: "a spokesman". "The spokesman" after it is the same one, and has no name either.
import type { Reading } from './discourse.ts';
import type { Office } from './office.ts';
import { officeFits } from './office.ts';

interface Newcomer {
  readonly office: Office;
  readonly order: number;
  readonly section: number;
}

const remembered = 5;

/** Takes mentions in their order. */
export class Unnamed {
  private readonly newcomers: Newcomer[] = [];

  add(reading: Reading, office: Office): void {
    this.newcomers.push({ office, order: reading.order, section: sectionOf(reading) });
    if (this.newcomers.length > remembered) this.newcomers.shift();
  }

  /** Whether someone without a name, in this paragraph or the one before, may be meant rather than the chain. */
  standsBetween(reading: Reading, office: Office, chain: number | undefined): boolean {
    const named = chain === undefined ? -1 : (reading.lastMention.get(chain) ?? -1);
    return this.newcomers.some(
      (newcomer) =>
        newcomer.order > named &&
        newcomer.section >= sectionOf(reading) - 1 &&
        officeFits(office, newcomer.office),
    );
  }
}

function sectionOf({ sentence, describe }: Reading): number {
  return describe(sentence)?.section ?? -1;
}
