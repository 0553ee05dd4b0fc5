// Rules of a house take linear time: hundreds of words are looked for in one pass, and hostile texts cost no more than others.
import assert from 'node:assert/strict';
import { rulesOfHouse } from '../../../../src/features/diagnostics/customRules/rulesOfHouse.ts';
import { parseRuleFile } from '../../../../src/formats/ruleFile.ts';
import { analyze } from '../../../support/analyze.ts';
import { assertAllLinear } from '../../../support/linearTime.ts';

const word = (number: number) => `w${number.toString(36)}x`;

/** Rules of every kind, and so many words in one of them. */
function manyRules(words: number) {
  const list = Array.from({ length: words }, (_, number) => `the ${word(number)}, ${word(number)} hall`).join(
    ', ',
  );
  const yaml = `rules:
  - {id: words, kind: existence, words: [${list}], except: [the the the hall]}
  - {id: pattern, kind: existence, pattern: '\\w+\\s\\w+ly'}
  - {id: swap, kind: substitution, in: everywhere, replace: {hall: house, the the the the: the}}
  - {id: first, kind: first-use, words: [hall], after: the great hall}
  - {id: names, kind: first-use, entity: person}
  - {id: variants, kind: consistency, variants: [hall, house, home]}
  - {id: dates, kind: consistency, dates: one}
  - {id: marks, kind: consistency, quotes: one}
  - {id: forms, kind: consistency, entity: organisation, same: name}
  - {id: address, kind: consistency, entity: person, same: courtesy-title}
`;
  const parsed = parseRuleFile(yaml);
  assert.ok(parsed.ok);
  return rulesOfHouse(parsed.rules.map(({ rule }) => rule));
}

/** The check of each rule, on a new article: what rules look up in it is kept with it. */
function checks(words: number, text: string): (readonly [name: string, work: () => void])[] {
  const article = analyze(text);
  return manyRules(words).map((rule) => [rule.id, () => rule.check(article, { knownAcronyms: [] })]);
}

describe('rules of a house take linear time', function () {
  this.timeout(120_000);

  for (const [name, small, piece] of [
    ['words', 500, 'They went to the hall, the wax hall and home on May 5, 2022. '],
    ['one word again and again', 4000, 'the '],
    [
      'quotations',
      200,
      '“We like the hall,” said Ann Lee.\n\n"Bo Berg did not," Mr Berg said on 5 May 2022.\n\n',
    ],
    ['one line without an end', 2000, 'the-hall\u2019s'],
  ] as const)
    it(`for ${name}`, () => {
      assertAllLinear((count) => checks(50, piece.repeat(count)), { small, large: 8 * small });
    });

  it('however many words there are', () => {
    // The text grows with the words: one pass over it for each word would be quadratic.
    const text = (words: number) => 'They went to the hall, the w1x hall and home. '.repeat(words / 5);
    assertAllLinear((words) => checks(words, text(words)), { small: 750, large: 6000 });
  });
});
