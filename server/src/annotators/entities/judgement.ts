// What a sign says of a name.
import type { EntityType } from '../layers.ts';

export interface Judgement {
  readonly type: EntityType | undefined;
  /** 0 for a guess, 3 where the name itself tells. */
  readonly weight: number;
  readonly source: string;
}
