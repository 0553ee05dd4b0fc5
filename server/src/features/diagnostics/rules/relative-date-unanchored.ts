// relative-date-unanchored: "on Wednesday" in an article that does not say when it was published.
import type { Article } from '../../../article/article.ts';
import type { Timex } from '../../../annotators/layers.ts';
import { insideQuotation, sectionAt } from '../../../article/queries.ts';
import { lacksPublicationDate } from '../../relativeDate.ts';
import { finding } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** One finding for the article: the publication date, once it is known, anchors all of them. */
export const relativeDateUnanchored: Rule = {
  id: 'relative-date-unanchored',
  title: 'A relative date in an article without a publication date',
  severity: 'hint',
  check: (article) => {
    const first = article.timexes.find((timex) => isUnanchored(article, timex));
    if (!first) return [];
    const message =
      'This date counts from the day of publication, which the article does not state. Set the publication date, or write the date out.';
    return [finding(first.span, message)];
  },
};

/** Times of day alone are left out: "at 5 p.m." names no day. */
function isUnanchored(article: Article, timex: Timex): boolean {
  if (timex.type !== 'DATE' || timex.stated.year !== undefined || !lacksPublicationDate(article, timex))
    return false;
  return sectionAt(article, timex.span.start)?.kind === 'paragraph' && !insideQuotation(article, timex.span);
}
