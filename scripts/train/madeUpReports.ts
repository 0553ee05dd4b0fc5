// Makes up news and sports reports, result lists and tables of our own wording: the open corpora have little news, next to no business and
// no results, where the name of a city stands for its team.
import {
  news,
  newsHeadlines,
  openings,
  resultLines,
  sportsHeadlines,
  sportsNews,
} from './reportTemplates.ts';
import { Slots } from './slots.ts';
import type { MarkedText } from './trainingSets.ts';

const counts = { news: 700, sports: 350, results: 450 };

/** @param people full names to use */
export function madeUpReports(people: readonly string[], random: () => number): readonly MarkedText[] {
  const pick = (values: readonly string[]) => values[Math.floor(random() * values.length)] ?? '';
  const some = (values: readonly string[], count: number) =>
    Array.from({ length: count }, () => pick(values));
  const newsReport = () => {
    const [first = '', ...rest] = some(news, 5);
    return [...(random() < 0.5 ? [pick(newsHeadlines)] : []), pick(openings) + first, ...rest].join('\n\n');
  };
  const sportsReport = () => [pick(sportsHeadlines), ...some(sportsNews, 3)].join('\n\n');
  const results = () => {
    const rows = some([pick(resultLines)], 3 + Math.floor(random() * 6));
    return [pick(sportsHeadlines), ...(random() < 0.5 ? [rows.join('\n')] : rows)].join('\n\n');
  };
  const make = (count: number, template: () => string) =>
    Array.from({ length: count }, () => new Slots(people, random).fill(template()));
  return [
    ...make(counts.news, newsReport),
    ...make(counts.sports, sportsReport),
    ...make(counts.results, results),
  ];
}
