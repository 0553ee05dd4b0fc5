// A text whose characters carry their identity through a rewrite, so that it is known where each of them went.

export interface Unit {
  /** A UTF-16 code unit, or several where one came to stand for it (a line end of Windows). */
  readonly text: string;
  /** Its own number, kept wherever it goes. */
  readonly id: number;
  /** Of the unit that it came to stand for; -1 for what was put in beside others. */
  readonly inPlaceOf: number;
}

export type Tracked = readonly Unit[];

/** Gives numbers that were not given before. */
export class Identities {
  private next = 0;

  track(text: string, inPlaceOf: readonly number[] = []): Unit[] {
    const last = inPlaceOf.at(-1) ?? -1;
    return Array.from({ length: text.length }, (_, index) => ({
      text: text.charAt(index),
      id: this.next++,
      inPlaceOf: inPlaceOf[index] ?? last,
    }));
  }
}

export function textOf(units: Tracked): string {
  return units.map(({ text }) => text).join('');
}
