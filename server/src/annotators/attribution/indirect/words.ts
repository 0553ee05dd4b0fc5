// The words of a sentence as indirect speech is read: speech in marks is one closed word, whatever it holds.
import type { Section } from '../../../document/document.ts';
import type { Span } from '../../../text/span.ts';

export interface Word extends Span {
  /** Empty for speech in marks. */
  readonly text: string;
  /** In small letters, apostrophes straight. */
  readonly lower: string;
  readonly quoted: boolean;
}

/** Reads the sentences of a section in order. Spans are absolute; `speech` has the marked ones in order. */
export class SentenceReader {
  readonly #section: Section;
  readonly #speech: readonly Span[];
  #token = 0;
  #mark: number;

  constructor(section: Section, speech: readonly Span[], firstMark: number) {
    this.#section = section;
    this.#speech = speech;
    this.#mark = firstMark;
  }

  /** Offsets of sentences rise from call to call. */
  read(sentence: Span): readonly Word[] {
    const { tokens } = this.#section.passage;
    const base = this.#section.span.start;
    const words: Word[] = [];
    while ((tokens[this.#token]?.start ?? Infinity) < sentence.start) this.#token++;
    for (let token = tokens[this.#token]; token && token.start < sentence.end; token = tokens[this.#token]) {
      this.#token++;
      this.#push(words, token.text, { start: base + token.start, end: base + token.end });
    }
    return words;
  }

  #push(words: Word[], text: string, { start, end }: Span): void {
    while ((this.#speech[this.#mark]?.end ?? Infinity) <= start) this.#mark++;
    const mark = this.#speech[this.#mark];
    if (!mark || mark.start >= end) {
      words.push({ text, lower: text.toLowerCase().replaceAll('’', "'"), start, end, quoted: false });
      return;
    }
    const last = words.at(-1);
    if (last?.quoted && last.start >= mark.start) words[words.length - 1] = { ...last, end };
    else words.push({ text: '', lower: '', start, end, quoted: true });
  }
}
