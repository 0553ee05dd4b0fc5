// What it takes to say where annotations stand.
import type { Placed } from './openArticle.ts';

/** An article, open or not, without its analysis. */
export type Annotated = Pick<Placed, 'convert' | 'environment' | 'placeOf'>;
