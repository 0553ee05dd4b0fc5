// Mentions in the order of the text, found by place without a walk over all of them.
import type { Mention } from '../layers.ts';
import { isNamed } from '../layers.ts';
import { countLeading } from '../../text/countLeading.ts';

const most = 24;

export class MentionIndex {
  readonly #sorted: readonly Mention[];

  constructor(mentions: readonly Mention[]) {
    this.#sorted = [...mentions].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  }

  /** Those that start in [from, to), nearest first; a bounded number. */
  startingFrom(from: number, to: number): readonly Mention[] {
    const found: Mention[] = [];
    for (let index = this.#firstFrom(from); index < this.#sorted.length && found.length < most; index++) {
      const mention = this.#sorted[index];
      if (!mention || mention.span.start >= to) break;
      found.push(mention);
    }
    return found;
  }

  /** Those that lie in [from, to), the nearest to `to` first; a bounded number. */
  endingBefore(to: number, from: number): readonly Mention[] {
    const found: Mention[] = [];
    for (let index = this.#firstFrom(to) - 1; index >= 0 && found.length < most; index--) {
      const mention = this.#sorted[index];
      if (!mention || mention.span.start < from) break;
      if (mention.span.end <= to) found.push(mention);
    }
    return found;
  }

  /** Whether a name begins at the offset. */
  namesAt(offset: number): boolean {
    const mention = this.#sorted[this.#firstFrom(offset)];
    return mention?.span.start === offset && isNamed(mention);
  }

  #firstFrom(offset: number): number {
    return countLeading(this.#sorted, (mention) => mention.span.start < offset);
  }
}
