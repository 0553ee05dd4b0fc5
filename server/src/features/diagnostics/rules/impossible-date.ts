// impossible-date: a day that no calendar has, such as 31 April, or an hour that no clock has.
import type { Article } from '../../../article/article.ts';
import type { Timex } from '../../../annotators/layers.ts';
import { daysInMonth } from '../../../annotators/dates/calendar.ts';
import { monthNames } from '../../../lexicon/en/months.ts';
import { finding } from '../finding.ts';
import type { ProseSentence } from '../proseSentences.ts';
import { inProse } from '../proseSentences.ts';
import type { Finding, Rule } from '../rule.ts';

export const impossibleDate: Rule = {
  id: 'impossible-date',
  title: 'A day or an hour that does not exist',
  severity: 'error',
  check: (article) => [
    ...article.timexes.flatMap((timex) => {
      const problem = problemOf(timex);
      return problem === undefined ? [] : [finding(timex.span, problem)];
    }),
    ...hoursAndDays(article),
    ...datelines(article).flatMap(impossibleDays),
  ],
};

/** Hours of two halves of a day that no recogniser takes for a time. */
const halfDayClock = /(?<![\d.,:$£€/-])(\d{1,2})(?:[:.](\d\d))?\s?([ap])(?:\.\s?m\.|m\b)/gu;

function impossibleHours({ text, span }: ProseSentence): readonly Finding[] {
  return [...text.matchAll(halfDayClock)].flatMap((match) => {
    const [words, hour = '', minute = '00', half = ''] = match;
    const place = { start: span.start + match.index, end: span.start + match.index + words.length };
    if (Number(minute) > 59) return [finding(place, `An hour has no minute ${minute}. Check the time.`)];
    if (Number(hour) <= 12) return [];
    return [finding(place, `There is no ${hour} ${half}.m., for the hours go to 12. Check the time.`)];
  });
}

/** Days that no recogniser takes for a date. From 40 on a number is a year or a sum. */
const months = monthNames.join('|');
const dayFirst = new RegExp(`(?<![\\d.,:$£€/-])\\b(3[2-9])(?:nd|rd|th)?\\s(?:${months})\\b(?!-)`, 'gu');
/** "In March 34 ferries sailed": a number of things, where neither the words before nor those behind tell of a day. */
const monthFirst = new RegExp(
  `(?:(?<=\\b(?:on|until|till|to|the|next|by)\\s)(?:${months})\\s(3[2-9])(?=\\b)|` +
    `\\b(?:${months})\\s(3[2-9])(?:nd|rd|th)?(?=[,.;:)”"]|\\s[-–—]|\\s(?:to|until|through|in|at|with|when|after|before|and|for)\\b|$))(?![.,]\\d\\d?\\b)`,
  'gu',
);

const hoursAndDays = inProse((sentence) => [...impossibleHours(sentence), ...impossibleDays(sentence)]);

function datelines({ document }: Article): readonly ProseSentence[] {
  const found = document.sections.filter(({ kind }) => kind === 'dateline');
  return found.map(({ span, passage: { text } }) => ({ span, text }));
}

function impossibleDays({ text, span }: ProseSentence): readonly Finding[] {
  return [...text.matchAll(dayFirst), ...text.matchAll(monthFirst)].map((match) => {
    const place = { start: span.start + match.index, end: span.start + match.index + match[0].length };
    return finding(place, `No month has ${match[1] ?? match[2] ?? ''} days. Check the date.`);
  });
}

/** Where no year is known February has 29 days. */
const leapYear = 2024;

function problemOf({ stated, readings }: Timex): string | undefined {
  const { year, month, day, hour, minute } = stated;
  if (hour !== undefined && hour > 24) return `A day has no hour ${hour}. Check the time.`;
  if (minute !== undefined && minute > 59) return `An hour has no minute ${minute}. Check the time.`;
  if (readings.length > 0 || month === undefined) return undefined;
  if (month < 1 || month > 12) return `There is no month ${month}. Check the date.`;
  const days = daysInMonth(year ?? leapYear, month);
  if (day === undefined || (day >= 1 && day <= days)) return undefined;
  const name = monthNames[month - 1] ?? '';
  const when = month === 2 && year !== undefined ? `${name} ${year}` : name;
  return `${when} has ${days} days, so there is no ${day} ${name}. Check the date.`;
}
