// Rules take linear time, also in articles of thousands of quotations: ratios of 1× and 8×, with a wide margin.
import assert from 'node:assert/strict';
import { rules } from '../../../src/features/diagnostics/rules.ts';
import { analyze } from '../../support/analyze.ts';

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
      const [one, eight] = [400, 3_200].map((count) => timesFor(make(count)));
      const floor = 40;
      for (const { id } of rules) {
        const [short, long] = [one?.get(id) ?? 0, eight?.get(id) ?? 0];
        assert.ok(
          long < floor || long / Math.max(short, floor / 8) < 28,
          `${id}, 1× and 8×: ${short.toFixed(1)} and ${long.toFixed(1)} ms`,
        );
      }
    });
  }
});

/** The quicker of two runs of each rule, in milliseconds. */
function timesFor(text: string): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (let run = 0; run < 2; run++) {
    // A new article each time: what rules look up in it is kept with it.
    const article = analyze(text);
    for (const { id, check } of rules) {
      const start = performance.now();
      check(article, { knownAcronyms: [] });
      times.set(id, Math.min(times.get(id) ?? Infinity, performance.now() - start));
    }
  }
  return times;
}
