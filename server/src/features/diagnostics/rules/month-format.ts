// month-format: "July, 2020", "May 5th" and the months that a house abbreviates.
import { monthNames } from '../../../lexicon/en/months.ts';
import type { Article } from '../../../article/article.ts';
import { insideQuotation } from '../../../article/queries.ts';
import { shiftSpan } from '../../../text/span.ts';
import { finding, fix } from '../finding.ts';
import type { HouseStyle } from '../houseStyle.ts';
import { fullMonth, shortMonth } from '../monthForms.ts';
import { proseSentences } from '../proseSentences.ts';
import type { Finding, Rule } from '../rule.ts';

export const monthFormat: Rule = {
  id: 'month-format',
  title: 'A month or a day that is not written in the style of the house',
  severity: 'off',
  check: (article, { style = {} }) =>
    proseSentences(article).flatMap(({ text, span }) =>
      changesIn(text, style).flatMap((change) => toFinding(article, span.start, change)),
    ),
};

/** Offsets relative to the sentence. */
interface Change {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
  readonly message: string;
}

function toFinding(
  article: Article,
  by: number,
  { start, end, newText, message }: Change,
): readonly Finding[] {
  const span = shiftSpan({ start, end }, by);
  if (insideQuotation(article, span)) return [];
  return [finding(span, message, { fixes: [fix(`Write “${newText}”`, span, newText, true)] })];
}

const names = monthNames.join('|');
const shorts = 'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec';
const monthCommaYear = new RegExp(String.raw`\b(${names}),\s((?:1[89]|20)\d\d)\b`, 'gu');
const ordinalDay = new RegExp(
  String.raw`(?<=\b(?:${names}|${shorts})\.?\s)(\d{1,2})(?:st|nd|rd|th)\b(?!\s(?:century|birthday|anniversary)|-)`,
  'gu',
);
const ordinalFirst = new RegExp(
  String.raw`(?<!\bthe\s)\b(\d{1,2})(?:st|nd|rd|th)(?=\s(?:${names})\b)`,
  'giu',
);
const longWithDay = new RegExp(
  String.raw`\b(${names})(?=\s\d{1,2}(?:st|nd|rd|th)?\b(?![:.,]\d|\spercent|%))`,
  'gu',
);
const short = new RegExp(String.raw`\b(${shorts})\b\.?(?=\s\d)`, 'gu');

function changesIn(text: string, { monthNames: asked }: HouseStyle): readonly Change[] {
  return [
    ...find(text, monthCommaYear, ([, month = '', year = '']) => ({
      newText: `${month} ${year}`,
      message: 'No comma stands between a month and its year. Leave it out.',
    })),
    ...find(text, ordinalDay, ([, day = '']) => withoutEnding(day)),
    ...find(text, ordinalFirst, ([, day = '']) => withoutEnding(day)),
    ...(asked === 'short-with-day' ? find(text, longWithDay, ([, month = '']) => asShort(month)) : []),
    ...(asked === undefined
      ? []
      : find(text, short, ([words, month = ''], at) => ofShort(words, month, text.slice(at), asked))),
  ];
}

type Found = Pick<Change, 'newText' | 'message'>;

function find(
  text: string,
  pattern: RegExp,
  make: (match: RegExpExecArray, end: number) => Found | undefined,
): readonly Change[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const end = match.index + match[0].length;
    const found = make(match, end);
    return found && found.newText !== match[0] ? [{ start: match.index, end, ...found }] : [];
  });
}

function withoutEnding(newText: string): Found {
  return { newText, message: 'The day of a date has no ending. Write the number alone.' };
}

function asShort(month: string): Found {
  const newText = shortMonth(month);
  return { newText, message: `With a day the style of this house shortens the month. Write “${newText}”.` };
}

function ofShort(
  words: string,
  month: string,
  rest: string,
  asked: NonNullable<HouseStyle['monthNames']>,
): Found {
  const hasDay = /^\s\d{1,2}(?!\d)/u.test(rest);
  const newText = asked === 'short-with-day' && hasDay ? shortMonth(fullMonth(month)) : fullMonth(month);
  return { newText, message: `The style of this house writes “${newText}” here, not “${words}”.` };
}
