// Patterns of rule files: which may be used, and that what may be used is fast on texts made to slow it down.
import assert from 'node:assert/strict';
import { patternFinder } from '../../src/features/diagnostics/customRules/patterns.ts';
import { patternFault } from '../../src/formats/patternCheck.ts';
import { analyze } from '../support/analyze.ts';
import { assertAllLinear } from '../support/linearTime.ts';

const good = [
  'very',
  String.raw`\w+ly`,
  String.raw`\w+\s+\w+\s+\w+`,
  String.raw`(?:the|a)\s+(?:very )?good`,
  String.raw`\d{1,3}(?:,\d{3})* ?(?:%|percent)`,
  String.raw`\p{Lu}\p{Ll}+`,
  String.raw`[^.,;]+;`,
  '(?:ha)+',
  '(?:red|blue|green) (?:car|bus)s?',
  String.raw`(?:\w+ ){1,3}later`,
  '(?<name>one|two)',
  String.raw`not \bonly\b`,
  'a{2}b{3,}c',
];

const bad = [
  ['(a+)+b', /repeated without end/],
  ['(?:a|a)*b', /begin alike/],
  ['(?:ab?)+c', /repeated without end/],
  [String.raw`\w*\w*x`, /can match the same/],
  [String.raw`\w+\d+`, /can match the same/],
  [String.raw`.*x.*`, /can match the same/],
  [String.raw`\s*(?:foo)?\s*`, /can match the same/],
  [String.raw`(?:\w+){1,3}x`, /can match the same/],
  [String.raw`(a)\1`, /look back/],
  ['(?<n>a)\\k<n>', /look back/],
  ['(?=a)b', /look around/],
  ['(?!a)b', /look around/],
  ['(?<=a)b', /look around/],
  ['(?<!a)b', /look around/],
  ['^a', /cannot be used/],
  ['a$', /cannot be used/],
  ['(a', /no regular expression/],
  ['a?'.repeat(30) + 'a'.repeat(30), /too many ways/],
  ['(?:(?:(?:a{9}){9}){9}){9}', /too large/],
  ['x'.repeat(1001), /longer than 1000/],
] as const;

describe('patterns of rule files', () => {
  for (const pattern of good)
    it(`takes ${pattern}`, () => {
      assert.equal(patternFault(pattern), undefined);
    });
  for (const [pattern, fault] of bad)
    it(`refuses ${pattern.slice(0, 40)}`, () => {
      assert.match(patternFault(pattern) ?? '', fault);
    });

  it('takes linear time on one word without end and on many words', () => {
    assertAllLinear(
      (size) =>
        ['a', 'a ', '5,555'].flatMap((piece) => {
          const article = analyze(piece.repeat(size / piece.length));
          return good.map((pattern) => [
            `${pattern} on ${piece}`,
            () => patternFinder(pattern, 'smart')(article),
          ]);
        }),
      { small: 25_000, large: 200_000 },
    );
  }).timeout(60_000);
});
