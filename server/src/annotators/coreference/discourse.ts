// Reading in order: where each mention stands, who was spoken of before it, and who was the subject.
import type { SectionKind } from '../../document/document.ts';
import type { Span } from '../../text/span.ts';
import type { Gender, Mention } from '../layers.ts';
import { isMarkedSpeech } from '../layers.ts';
import type { Resolution } from './resolution.ts';
import type { Standing } from './standing.ts';

/** Someone spoken of. */
export interface Candidate {
  /** Undefined: someone unknown, who still stands in the way of those before. */
  readonly chain: number | undefined;
  readonly standing: Standing;
  /** Whether the article names the person there for the first time, and in full. */
  readonly introduced: boolean;
  readonly gender: Gender | undefined;
  readonly start: number;
}

/** A sentence outside quotations, with the people in it. */
export interface SpokenOf {
  readonly sentence: number;
  readonly candidates: Candidate[];
}

export interface Sentence {
  readonly span: Span;
  readonly kind: SectionKind;
  /** The number of its section. */
  readonly section: number;
}

/** Moves forward only: ask for offsets in rising order. */
export class Walk {
  private readonly sentences: readonly Sentence[];
  private readonly speech: readonly Span[];
  private sentenceAt = 0;
  private speechAt = 0;

  constructor({ document, quotations }: Resolution) {
    this.sentences = document.sections.flatMap(({ kind, span, passage }, section) =>
      passage.sentences.map(({ start, end }) => ({
        kind,
        section,
        span: { start: start + span.start, end: end + span.start },
      })),
    );
    this.speech = quotations
      .filter(isMarkedSpeech)
      .flatMap(({ content }) => content)
      .sort((a, b) => a.start - b.start || b.end - a.end);
  }

  /** The number of the sentence at the offset; −1 between sentences. */
  sentence(offset: number): number {
    while (
      this.sentenceAt < this.sentences.length &&
      (this.sentences[this.sentenceAt]?.span.end ?? 0) <= offset
    )
      this.sentenceAt++;
    const sentence = this.sentences[this.sentenceAt];
    return sentence && sentence.span.start <= offset ? this.sentenceAt : -1;
  }

  describe(number: number): Sentence | undefined {
    return this.sentences[number];
  }

  insideSpeech({ start, end }: Span): boolean {
    while (this.speechAt < this.speech.length && (this.speech[this.speechAt]?.end ?? 0) <= start)
      this.speechAt++;
    const speech = this.speech[this.speechAt];
    return speech !== undefined && speech.start <= start && end <= speech.end;
  }
}

const remembered = 4;
const mostCandidates = 20;

/** The last few sentences in which people were spoken of. */
export class Trail {
  readonly sentences: SpokenOf[] = [];

  add(sentence: number, candidate: Candidate): void {
    const last = this.sentences.at(-1);
    if (last?.sentence === sentence) {
      last.candidates.push(candidate);
      // The first and the last matter; a sentence of thousands stays cheap.
      if (last.candidates.length > mostCandidates) last.candidates.splice(mostCandidates / 2, 1);
    } else {
      this.sentences.push({ sentence, candidates: [candidate] });
      if (this.sentences.length > remembered) this.sentences.shift();
    }
  }
}

/** What the resolvers of nominals and pronouns are given. */
export interface Reading {
  readonly mention: Mention;
  readonly order: number;
  readonly sentence: number;
  readonly insideSpeech: boolean;
  readonly standing: Standing;
  readonly describe: (sentence: number) => Sentence | undefined;
  readonly trail: Trail;
  /** Mention orders, by chain. */
  readonly lastMention: ReadonlyMap<number, number>;
  readonly genders: Map<number, Gender>;
}
