// Rules take linear time, also in articles of thousands of quotations.
import { rules } from '../../../src/features/diagnostics/rules.ts';
import { analyze } from '../../support/analyze.ts';
import { assertAllLinear } from '../../support/linearTime.ts';

const letters = (number: number) =>
  number.toString(26).replace(/\d/g, (digit) => String.fromCharCode(113 + Number(digit)));
const many = (make: (number: number) => string, between: string) => (count: number) =>
  Array.from({ length: count }, (_, index) => make(index)).join(between);

const texts: readonly (readonly [string, (count: number) => string])[] = [
  ['speakers', many((i) => `“We open in May,” said Ka${letters(i)}ski.`, '\n\n')],
  ['quotations in one sentence', many(() => '“We open it in May,” he claimed, and the "new" bridge', ' ')],
  ['pronouns', many(() => 'Bo Berg and Dan Ellis came. “We open in May,” he said.', ' ')],
  ['sources', many(() => 'sources said an official asked not to be named', ' ')],
  [
    'dates and hours',
    many(() => 'On Monday, May 2, 2022, at 5:00 p.m. EST (2100 GMT) Ann Lee, 42, came from 10 to 20,', ' '),
  ],
  ['ages', many((i) => `Ann Ka${letters(i)}ski, 42, met Ann Lee, 43, born in 1950, yesterday.`, ' ')],
  [
    'names and acronyms in one line',
    many(
      (i) => `Ann Ka${letters(i)}ski of the River Basin Trust (RBT) met Mr Ka${letters(i)}sky of RBT.`,
      ' ',
    ),
  ],
  ['unclosed quotations', many(() => '“We open in May, said Ann Lee', '\n\n')],
];

describe('rules take linear time', function () {
  this.timeout(120_000);

  for (const [name, make] of texts) {
    it(`for ${name}`, () => {
      assertAllLinear(
        (count) => {
          // A new article each time: what rules look up in it is kept with it.
          const article = analyze(make(count));
          return rules.map(({ id, check }) => [id, () => check(article, { knownAcronyms: [] })]);
        },
        { small: 250, large: 2_000 },
      );
    });
  }
});
