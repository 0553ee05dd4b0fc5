// A date of the article whose day is moved behind the last of its month.
import { daysInMonth } from '../../../src/annotators/dates/calendar.ts';
import { monthNames } from '../../../src/lexicon/en/months.ts';
import { anyMatch, replaced } from './craft.ts';
import type { FaultKind } from './fault.ts';

const months = monthNames.join('|');
const date = new RegExp(
  `\\b(?:(?<before>${months}) (?<day>\\d{1,2})(?![\\d:.%]|,\\d)|(?<dayFirst>\\d{1,2}) (?<after>${months})\\b)`,
  'g',
);

export const dateMadeImpossible: FaultKind = {
  id: 'date-made-impossible',
  rule: 'impossible-date',
  grade: 'E',
  plant: (copy) => {
    const match = anyMatch(copy, date);
    if (!match?.groups) return undefined;
    const { before, after } = match.groups;
    const month = monthNames.findIndex((name) => name === (before ?? after)) + 1;
    const day = daysInMonth(2024, month) + 1;
    const words = before === undefined ? `${day} ${after ?? ''}` : `${before} ${day}`;
    return replaced(copy.text, { start: match.index, end: match.index + match[0].length }, words);
  },
};
