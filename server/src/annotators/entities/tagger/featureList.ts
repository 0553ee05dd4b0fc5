// A list of features that is filled anew for every word, without making garbage.
import { combine } from './combine.ts';

export class FeatureList {
  readonly values = new Uint32Array(256);
  length = 0;

  clear(): void {
    this.length = 0;
  }

  /** Beyond the room of the list features are left out; no word has so many. */
  add(feature: number): void {
    this.values[this.length] = feature;
    if (this.length < this.values.length - 1) this.length += 1;
  }

  /** A feature for each bit that is set, beside another value. */
  addBits(template: number, bits: number, beside: number): void {
    for (let rest = bits; rest !== 0; rest &= rest - 1) this.add(combine(template, rest & -rest, beside));
  }
}
