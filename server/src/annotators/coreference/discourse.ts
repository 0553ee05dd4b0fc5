// Reading in order: where each mention stands, who was spoken of before it, and who was the subject.
import type { Gender, Mention } from '../layers.ts';
import type { Standing } from './standing.ts';
import type { Sentence } from './walk.ts';

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
