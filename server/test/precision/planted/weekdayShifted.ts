// A weekday that is not the weekday of its date.
import { between, pick } from '../random.ts';
import { invented } from './craft.ts';
import { anyDay, dayBefore, dayFirst, monthFirst, monthName, weekdayName } from './days.ts';
import type { FaultKind } from './fault.ts';

export const weekdayShifted: FaultKind = {
  id: 'weekday-shifted',
  rule: 'weekday-date-mismatch',
  grade: 'E',
  plant: (copy) => {
    const { random, publicationDate } = copy;
    const near = publicationDate === undefined ? undefined : dayBefore(publicationDate, random);
    const far = anyDay(random);
    const forms: ((shift: number) => string)[] = [
      (shift) => `${weekdayName(far, shift)}, ${monthFirst(far)}`,
      (shift) => `${weekdayName(far, shift)} ${dayFirst(far)}`,
      (shift) => `${weekdayName(far, shift)}, ${dayFirst(far)}`,
    ];
    if (near) forms.push((shift) => `${weekdayName(near, shift)}, ${monthName(near)} ${near.day}`);
    const form = pick(random, forms) ?? (() => '');
    const sentence = (shift: number) =>
      `The first hearing was held on ${form(shift)}, and it took four hours.`;
    return invented(copy, sentence(0), sentence(between(random, 1, 6)));
  },
};
