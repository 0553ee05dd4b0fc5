// Sorts time expressions into classes by what they say, so that errors can be counted by class.

export interface ClassifiedTimex {
  readonly text: string;
  readonly type: string;
  readonly value: string;
}

const month =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\b\\.?)';
const weekday =
  '(?:(?:sun|mon|tues|wednes|thurs|fri|satur)days?|(?:sun|mon|tues?|wed|thurs?|fri|sat)\\b\\.?)';
const unit = '(?:second|minute|hour|day|night|week|weekend|fortnight|month|quarter|year|decade|century)s?';
const day = '\\d{1,2}(?:st|nd|rd|th)?';
const year = '(?:1\\d|20)\\d\\d';

/** Earlier classes win: each timex is counted once, by the most telling thing about it. */
const classes: readonly (readonly [name: string, test: (timex: ClassifiedTimex) => boolean])[] = [
  ['set', ({ type }) => type === 'SET'],
  ['vague reference', ({ value }) => value.endsWith('_REF')],
  ['today/yesterday', says('^(?:today|yesterday|tomorrow|tonight)$')],
  ['clock/part of day', ({ type, value }) => type === 'TIME' || (type === 'DATE' && value.includes('T'))],
  ['quantified duration', ({ type, value }) => type === 'DURATION' && /^PT?[\d.]/.test(value)],
  ['vague duration', ({ type, value }) => type === 'DURATION' && value.startsWith('P')],
  ['quarter/fiscal', ({ value }) => /-[QH](?:\d|X)|FY/.test(value)],
  ['quarter/fiscal', says('\\b(?:quarters?|fiscal|first half|second half)\\b')],
  ['full date', says(`\\b${month} ?${day}(?: ?,)? ${year}|\\b${day}(?: of)? ${month},? ?${year}`)],
  ['full date', says('\\d{1,4}([-/.])\\d{1,2}\\1\\d{1,4}')],
  ['month+day', says(`\\b${month} (?:the )?${day}(?!\\d)|\\b${day}(?: day)?(?: of)? ${month}`)],
  ['month+year', says(`\\b${month}(?: of)?,? ?(?:${year}|'\\d\\d)`)],
  ['weekday', says(`\\b${weekday}`)],
  ['month alone', says(`\\b${month}(?!\\w)`)],
  ['season', says('\\b(?:spring|summer|autumn|fall|winter)s?\\b')],
  [
    'decade/century',
    says("\\d0'?s\\b|\\b(?:twen|thir|for|fif|six|seven|eigh|nine)ties\\b|\\bcentur|\\bdecade"),
  ],
  [
    'bare year',
    says(`^(?:(?:the|year|early|mid|late|end|beginning|of)[ -])*(?:'\\d\\d|${year}|\\d+ (?:bc|ad))$`),
  ],
  ['offset', says('\\b(?:ago|earlier|later|before|after|since|hence|from now)\\b')],
  [
    'this/last/next+unit',
    says(`\\b(?:this|that|last|past|previous|next|coming|following|same|current|latest)\\b.*\\b${unit}\\b`),
  ],
  ['bare "the year/day"', says(`\\b${unit}\\b|\\byear-`)],
];

export const timexClasses: readonly string[] = [...new Set(classes.map(([name]) => name)), 'other'];

export function classOf(timex: ClassifiedTimex): string {
  return classes.find(([, test]) => test(timex))?.[0] ?? 'other';
}

function says(pattern: string): (timex: ClassifiedTimex) => boolean {
  const regex = new RegExp(pattern, 'i');
  return ({ text }) => regex.test(text.replace(/\s+/g, ' '));
}
