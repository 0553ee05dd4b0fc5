// The word list of a house: what the desk avoids, what it writes instead, and why.

/** smart: a word in small letters is found in any case, one with a capital as it is written or all in capitals. */
export type CaseMode = 'smart' | 'match' | 'ignore';

/** narration: outside quotation marks, where the words are the writer's own. */
export type Where = 'narration' | 'quotations' | 'everywhere';

/** An entry of the word list of a house. */
export interface HouseWord {
  readonly avoid: readonly string[];
  readonly use?: string | undefined;
  readonly reason?: string | undefined;
  readonly link?: string | undefined;
  readonly in: Where;
  readonly case: CaseMode;
  readonly certain: boolean;
}
