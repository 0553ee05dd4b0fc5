// What one sentence reports: cue, speaker and content by the numbers of their words.

/** Words [from, to) of a sentence. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

export interface Report {
  readonly cue: Phrase;
  /** Undefined where the subject of a participle is further off: "…, adding that". */
  readonly speaker: Phrase | undefined;
  readonly content: readonly [Phrase, ...Phrase[]];
  /** Where the cue stands, seen from the content. */
  readonly side: 'before' | 'after' | 'within';
}
