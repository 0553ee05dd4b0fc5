// What the user said of names in one article.
import type { EntityType } from '../layers.ts';

/** "Ayton is a person", "Monday Club is no name": it holds wherever the name stands in the article. */
export interface NameJudgement {
  /** As the article writes it; compared by `nameKey`. */
  readonly name: string;
  readonly type: EntityType | 'none';
}

/** Said of a name that is one. */
export interface TypeJudgement extends NameJudgement {
  readonly type: EntityType;
}

export function isTyped(judgement: NameJudgement): judgement is TypeJudgement {
  return judgement.type !== 'none';
}
