// What it takes to say where annotations stand.
import type { Analysis } from './openArticle.ts';

/** An article without its analysis. */
export type Annotated = Pick<Analysis, 'text' | 'convert' | 'environment'>;
