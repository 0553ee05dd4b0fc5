// Time grows linearly with the text, also where the text is hostile: ratios of 1×, 2×, 4× and 8×, with a wide margin.
import assert from 'node:assert/strict';
import { analyzeArticle } from '../../src/article/analyzeArticle.ts';
import { samples } from './samples.ts';

const longest = 1 << 20;
const word = (number: number) =>
  number.toString(26).replace(/\d/g, (digit) => String.fromCharCode(113 + Number(digit)));
const capitalised = (number: number) => `${word(number).slice(0, 1).toUpperCase()}${word(number).slice(1)}en`;
const repeated = (unit: string, length: number) =>
  unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
const counted = (make: (number: number) => string, count: number, between = ' ') =>
  Array.from({ length: count }, (_, i) => make(i)).join(between);

/** Text at full size (8×); a share of it is cut from the front. */
const texts: readonly (readonly [string, () => string])[] = [
  ['articles', () => repeated(`${samples[0] ?? ''}\n\n`, longest / 4)],
  ['one line of words', () => repeated('and then the word was never written down again ', longest)],
  ['quote marks', () => '"'.repeat(10_000)],
  ['curly quote marks', () => '“'.repeat(10_000)],
  ['single quote marks and words', () => "'a b' ".repeat(10_000)],
  ['quote marks, a paragraph each', () => '“So it is\n\n'.repeat(10_000)],
  ['open brackets', () => '('.repeat(10_000)],
  ['bracketed acronyms', () => 'The Big Union (BU) '.repeat(5_000)],
  ['capitalised words', () => counted(capitalised, 20_000)],
  ['many people', () => counted((i) => `Tom ${capitalised(i)} spoke.`, 10_000)],
  [
    'people of one surname',
    () => counted((i) => `${capitalised(i)} Smith said no. Smith left. He won.`, 5_000),
  ],
  [
    'many presidents',
    () =>
      counted(
        (i) => `President of ${capitalised(i)} Tom ${capitalised(i)} spoke. The President left.`,
        4_000,
      ),
  ],
  ['pronouns', () => 'he said '.repeat(20_000)],
  ['quotations with pronouns', () => '“Yes,” he said.\n\n'.repeat(10_000)],
  ['numbers', () => '1 '.repeat(50_000)],
  ['digits', () => '1'.repeat(100_000)],
  ['dates', () => 'On Tuesday, 5 March 2024, and 3/4/05, two days later. '.repeat(3_000)],
  ['spaces', () => ' '.repeat(longest)],
  ['blank lines', () => '\n'.repeat(longest / 4)],
  ['one long word', () => 'a'.repeat(longest / 2)],
  ['full stops', () => '.'.repeat(100_000)],
  ['hyphens', () => 'a-'.repeat(50_000)],
];

describe('analysis takes linear time', function () {
  this.timeout(120_000);

  for (const [name, make] of texts) {
    it(`for ${name}`, () => {
      const text = make();
      const times = [8, 4, 2, 1].map((part) => quickest(text.slice(0, text.length / part)));
      const [one = 0, , , eight = 0] = times;
      // 8 where it is linear, 64 where it is quadratic; below the floor clocks and collectors tell more than the code.
      const floor = 25;
      assert.ok(
        eight < floor || eight / Math.max(one, floor / 8) < 28,
        `1×, 2×, 4×, 8×: ${times.map((time) => time.toFixed(1)).join(', ')} ms`,
      );
    });
  }
});

function quickest(text: string): number {
  let best = Infinity;
  for (let run = 0; run < 2; run++) {
    const start = performance.now();
    analyzeArticle(text);
    best = Math.min(best, performance.now() - start);
    if (best > 500) break;
  }
  return best;
}
