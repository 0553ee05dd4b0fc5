// The article's own dates: a weekday beside a date shifted, and two years of a stretch that change places.
import { monthNames } from '../../../src/lexicon/en/months.ts';
import { weekdayNames } from '../../../src/lexicon/en/weekdays.ts';
import { between } from '../random.ts';
import { anyMatch, replaced } from './craft.ts';
import type { FaultKind } from './fault.ts';

const months = monthNames.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)}|\\.)`).join('|');
const weekdays = weekdayNames.join('|');
const dated = new RegExp(
  `\\b(?<weekday>${weekdays})(?:,? (?:${months}) \\d{1,2}\\b|,? \\d{1,2} (?:${months}))`,
  'gu',
);
const years =
  /\b(?<before>from|between) (?<first>1\d{3}|20\d\d) (?<word>to|and) (?<second>1\d{3}|20\d\d)\b/gu;

export const weekdayShiftedInArticle: FaultKind = {
  id: 'weekday-shifted-in-article',
  rule: 'weekday-date-mismatch',
  grade: 'E',
  plant: (copy) => {
    // Without a publication date, and without a year beside it, nobody can tell.
    const year = copy.publicationDate === undefined ? /^,? (?:1\d|20)\d\d\b/ : /^/;
    const match = anyMatch(copy, dated, ({ index, 0: { length } }) =>
      year.test(copy.text.slice(index + length)),
    );
    const weekday = match?.groups?.['weekday'] ?? '';
    if (!match) return undefined;
    const shifted =
      weekdayNames[(weekdayNames.findIndex((name) => name === weekday) + between(copy.random, 1, 6)) % 7];
    return replaced(copy.text, { start: match.index, end: match.index + weekday.length }, shifted ?? '');
  },
};

export const intervalReversedInArticle: FaultKind = {
  id: 'interval-reversed-in-article',
  rule: 'interval-reversed',
  grade: 'E',
  plant: (copy) => {
    const match = anyMatch(copy, years);
    if (!match?.groups) return undefined;
    const { before = '', first = '', word = '', second = '' } = match.groups;
    const span = { start: match.index, end: match.index + match[0].length };
    return replaced(copy.text, span, `${before} ${second} ${word} ${first}`);
  },
};
