// Time grows linearly with the text, also where the text is hostile.
import { analyzeArticle } from '../../src/article/analyzeArticle.ts';
import { samples } from './samples.ts';
import { assertLinear } from '../support/linearTime.ts';

const longest = 1 << 20;
const word = (number: number) =>
  number.toString(26).replace(/\d/g, (digit) => String.fromCharCode(113 + Number(digit)));
const capitalised = (number: number) => `${word(number).slice(0, 1).toUpperCase()}${word(number).slice(1)}en`;
const repeated = (unit: string, length: number) =>
  unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
const counted = (make: (number: number) => string, count: number, between = ' ') =>
  Array.from({ length: count }, (_, i) => make(i)).join(between);

/** Text at full size; an eighth of it is cut from the front. */
const texts: readonly (readonly [string, () => string])[] = [
  ['articles', () => repeated(`${samples[0] ?? ''}\n\n`, longest / 8)],
  ['one line of words', () => repeated('and then the word was never written down again ', longest)],
  ['quote marks', () => '"'.repeat(10_000)],
  ['curly quote marks', () => '“'.repeat(10_000)],
  ['single quote marks and words', () => "'a b' ".repeat(10_000)],
  ['quote marks, a paragraph each', () => '“So it is\n\n'.repeat(10_000)],
  ['open brackets', () => '('.repeat(10_000)],
  ['bracketed acronyms', () => 'The Big Union (BU) '.repeat(5_000)],
  ['capitalised words', () => counted(capitalised, 20_000)],
  ['many people', () => counted((i) => `Tom ${capitalised(i)} spoke.`, 5_000)],
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
  ['quotations with pronouns', () => '“Yes,” he said.\n\n'.repeat(5_000)],
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
      assertLinear(
        (eighths) => {
          const part = text.slice(0, (text.length * eighths) / 8);
          return () => analyzeArticle(part);
        },
        { small: 1, large: 8 },
      );
    });
  }
});
