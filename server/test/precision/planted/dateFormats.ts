// A date in the other order than the rest, and one in digits that may be two days.
import { between } from '../random.ts';
import { invented } from './craft.ts';
import { anyDay, dayFirst, monthFirst } from './days.ts';
import type { FaultKind } from './fault.ts';

/** The order in which the article itself writes its dates. */
const dayFirstInText =
  /\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)\b/;

export const otherDateFormat: FaultKind = {
  id: 'date-in-other-format',
  rule: 'mixed-date-formats',
  grade: 'E',
  plant: (copy) => {
    const [one, two, three] = [anyDay(copy.random), anyDay(copy.random), anyDay(copy.random)];
    const [usual, other] = dayFirstInText.test(copy.text) ? [dayFirst, monthFirst] : [monthFirst, dayFirst];
    const write = (form: typeof usual) =>
      `The ferry was sold on ${usual(one)} and again on ${usual(two)}. It was painted on ${form(three)} by its owner.`;
    return invented(copy, write(usual), write(other));
  },
};

export const ambiguousDigits: FaultKind = {
  id: 'date-in-ambiguous-digits',
  rule: 'ambiguous-numeric-date',
  grade: 'E',
  plant: (copy) => {
    const [day, month] = [between(copy.random, 1, 12), between(copy.random, 1, 12)];
    if (day === month) return undefined;
    const date = { year: between(copy.random, 1990, 2022), month, day };
    const digits = `${day}/${month}/${copy.random() < 0.5 ? date.year : String(date.year).slice(2)}`;
    const write = (words: string) => `The treaty on the ferry was signed on ${words} in the town hall.`;
    return invented(copy, write(monthFirst(date)), write(digits));
  },
};
