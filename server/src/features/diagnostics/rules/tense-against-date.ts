// tense-against-date: "will meet on 3 May 2022" in an article of 25 May 2022.
import type { Timex } from '../../../annotators/layers.ts';
import { dayNumber, parseIsoDate } from '../../../annotators/dates/calendar.ts';
import { firstDayOf, intervalOf } from '../../../annotators/dates/interval.ts';
import type { Article } from '../../../article/article.ts';
import { insideQuotation, sectionAt } from '../../../article/queries.ts';
import { finding } from '../finding.ts';
import type { Finding, Rule } from '../rule.ts';
import { surroundings } from '../surroundings.ts';

export const tenseAgainstDate: Rule = {
  id: 'tense-against-date',
  title: 'A verb in the future with a date that is past',
  severity: 'off',
  check: (article) => {
    const published = parseIsoDate(article.publicationDate?.value ?? '');
    if (!published) return [];
    const today = dayNumber(published);
    return article.timexes.flatMap((timex) => report(article, timex, today));
  },
};

function report(article: Article, timex: Timex, today: number): readonly Finding[] {
  const { span, type, stated, value = '' } = timex;
  const isDay =
    (type === 'DATE' || type === 'TIME') && stated.day !== undefined && stated.month !== undefined;
  const interval = isDay ? intervalOf(value) : undefined;
  if (!interval || dayNumber(firstDayOf(interval)) >= today || !isFuture(surroundings(article, span).before))
    return [];
  if (sectionAt(article, span.start)?.kind !== 'paragraph' || insideQuotation(article, span)) return [];
  const place = article.publicationDate?.span;
  const related = place ? [{ span: place, message: 'The publication date.' }] : [];
  const message =
    'This date lies before the publication of the article, but the verb tells of the future. Check both.';
  return [finding(span, message, { related })];
}

/** "will be held in the town hall on": nothing between verb and date that may have a time of its own. */
const future =
  /\b(?:will|shall|(?:is|are)\s(?:due|set|scheduled|expected|going)\sto)\s([^,;:()]{2,80}\s)on\s$/iu;
const otherVerb =
  /\b(?:\p{Ll}+ed|who|which|that|when|where|after|since|before|held|made|begun|taken|given|killed|said|born)\b/iu;

function isFuture(before: string): boolean {
  const words = future.exec(before)?.[1];
  return words !== undefined && !otherVerb.test(words.replace(/^(?:not\s)?be\s\p{L}+\s/u, ''));
}
