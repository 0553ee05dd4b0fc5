// sum-mismatch: "12 people: five women and six men".
import type { AnnouncedList } from '../announcedLists.ts';
import { announcedList } from '../announcedLists.ts';
import { finding } from '../finding.ts';
import { readNumber } from '../numbersInText.ts';
import { inProse } from '../proseSentences.ts';
import type { Rule } from '../rule.ts';

export const sumMismatch: Rule = {
  id: 'sum-mismatch',
  title: 'Parts that do not add up to the whole',
  severity: 'off',
  check: inProse((sentence) => {
    const list = announcedList(sentence);
    const parts = list && partsOf(list);
    if (!list || !parts) return [];
    const sum = parts.reduce((total, part) => total + part, 0);
    if (sum === list.count) return [];
    const message = `The parts behind it make ${sum}, not ${list.count}. Check the sum and its parts.`;
    return [finding(list.span, message)];
  }),
};

/** Only where each part begins with its number. */
function partsOf({ items }: AnnouncedList): readonly number[] | undefined {
  const numbers = items.map((item) => readNumber(item.split(' ')[0] ?? ''));
  const known = numbers.filter((number) => number !== undefined);
  return known.length >= 2 && known.length === numbers.length ? known : undefined;
}
