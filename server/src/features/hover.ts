// Hover: what is known of the date, the name or the quotation under the cursor, in this order.
import type { Article } from '../article/article.ts';
import { mentionAt, quotationAt, timexAt } from '../article/queries.ts';
import { hoverDate } from './hoverDate.ts';
import { hoverMention, hoverRefusedName } from './hoverEntity.ts';
import type { Hover, HoverOptions } from './hoverOptions.ts';
import { hoverQuotation } from './hoverQuotation.ts';

export type { Hover, HoverOptions } from './hoverOptions.ts';

export function hoverAt(article: Article, offset: number, options: HoverOptions): Hover | undefined {
  const timex = timexAt(article, offset);
  if (timex) return hoverDate(article, timex, options);
  const mention = mentionAt(article, offset);
  const ofMention = mention && hoverMention(article, mention, options);
  if (ofMention) return ofMention;
  const refused = hoverRefusedName(article, offset);
  if (refused) return refused;
  const quotation = quotationAt(article, offset);
  return quotation && hoverQuotation(article, quotation, offset, options);
}
