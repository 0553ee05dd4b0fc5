// Questions that may overtake each other: whoever asks waits for the newest answer, as the older ones are dropped.

export class Newest {
  private running: Promise<void> | undefined;

  /** Runs the work; `isNewest` says, at any later time, whether nothing overtook it. */
  async run(work: (isNewest: () => boolean) => Promise<void>): Promise<void> {
    const begun: { promise?: Promise<void> } = {};
    const promise = Promise.resolve().then(() => work(() => this.running === begun.promise));
    begun.promise = promise;
    this.running = promise;
    for (let awaited: Promise<void> | undefined; awaited !== this.running;) {
      awaited = this.running;
      await awaited;
    }
  }
}
