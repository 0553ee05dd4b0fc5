// Sieve 10: "it" where it speaks: the body that acted or spoke last.
import { sliceSpan } from '../../../text/span.ts';
import type { Reading } from '../discourse.ts';
import type { Resolution } from '../resolution.ts';
import { isSubject } from '../standing.ts';

/** At most so many sentences of the narrator may lie between "it" and the body. */
const farthest = 2;

/** Remembers the body that acted last, and gives it to the pronoun. Asked of mentions in the order of the text. */
export class ActingBody {
  #last: { readonly chain: number; readonly sentence: number } | undefined;

  /** To be told of each mention that has a chain. */
  add({ mention, standing, sentence, insideSpeech }: Reading, chain: number, isBody: boolean): void {
    if (isBody && !insideSpeech && isSubject(standing) && mention.form !== 'nominal')
      this.#last = { chain, sentence };
  }

  resolve(
    { document: { text } }: Resolution,
    { mention, insideSpeech }: Reading,
    sentencesSince: (sentence: number) => number,
  ): number | undefined {
    const speaks = mention.source === 'speaker' && sliceSpan(text, mention.span).toLowerCase() === 'it';
    if (!speaks || insideSpeech || !this.#last) return undefined;
    return sentencesSince(this.#last.sentence) <= farthest ? this.#last.chain : undefined;
  }
}
