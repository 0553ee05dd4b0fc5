// Rules of a house take linear time: hundreds of words are looked for in one pass, and hostile texts cost no more than others.
import assert from 'node:assert/strict';
import { rulesOfHouse } from '../../../../src/features/diagnostics/customRules/rulesOfHouse.ts';
import { parseRuleFile } from '../../../../src/formats/ruleFile.ts';
import { analyze } from '../../../support/analyze.ts';

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

/** Milliseconds, the quicker of two runs. */
function time(words: number, text: string): number {
  const rules = manyRules(words);
  const runs = [0, 1].map(() => {
    const article = analyze(text);
    const start = performance.now();
    for (const rule of rules) rule.check(article, { knownAcronyms: [] });
    return performance.now() - start;
  });
  return Math.min(...runs);
}

describe('rules of a house take linear time', function () {
  this.timeout(120_000);

  for (const [name, piece] of [
    ['words', 'They went to the hall, the wax hall and home on May 5, 2022. '],
    ['one word again and again', 'the '],
    ['quotations', '“We like the hall,” said Ann Lee.\n\n"Bo Berg did not," Mr Berg said on 5 May 2022.\n\n'],
    ['one line without an end', 'the-hall\u2019s'],
  ] as const)
    it(`for ${name}`, () => {
      const [one, eight] = [500, 4000].map((count) => time(50, piece.repeat(count)));
      assert.ok((eight ?? 0) < 60 || (eight ?? 0) / Math.max(one ?? 0, 8) < 28, `${one} and ${eight} ms`);
    });

  it('however many words there are', () => {
    const text = 'They went to the hall, the w1x hall and home. '.repeat(3000);
    const [few, many] = [time(10, text), time(2000, text)];
    assert.ok(many < 60 || many / Math.max(few, 15) < 4, `${few} and ${many} ms`);
  });
});
