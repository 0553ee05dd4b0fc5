// A list of features that is filled anew for every word, without making garbage.

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
}
