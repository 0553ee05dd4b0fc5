// count-mismatch: "three people: Ann Lee and Bo Berg".
import { readNumber } from '../numbersInText.ts';
import type { AnnouncedList } from '../announcedLists.ts';
import { announcedList } from '../announcedLists.ts';
import { finding } from '../finding.ts';
import { inProse } from '../proseSentences.ts';
import type { Rule } from '../rule.ts';

export const countMismatch: Rule = {
  id: 'count-mismatch',
  title: 'A list that has more or fewer things than its number says',
  severity: 'off',
  check: inProse((sentence) => {
    const list = announcedList(sentence);
    if (!list || list.items.length < 2 || !isPlain(list) || list.items.length === list.count) return [];
    const message = `The text announces ${list.count}, and the list behind it has ${list.items.length}. Count again.`;
    return [finding(list.span, message)];
  }),
};

/** Numbers are to be added, not counted; and "the mayor" behind a name is no thing of its own. */
function isPlain({ items, count }: AnnouncedList): boolean {
  return (
    count <= 20 &&
    items.every((item) => readNumber(item.split(' ')[0] ?? '') === undefined) &&
    items.every((item) => /^\p{Lu}/u.test(item) === /^\p{Lu}/u.test(items[0] ?? ''))
  );
}
