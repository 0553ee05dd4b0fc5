// Tests of the rule wrong-quote-mark.
import assert from 'node:assert/strict';
import { wrongQuoteMark } from '../../../../src/features/diagnostics/rules/wrong-quote-mark.ts';
import { analyze } from '../../../support/analyze.ts';
import { checkRule } from '../checkRule.ts';

checkRule(wrongQuoteMark, {
  valid: [
    '“We’ll open Lee’s bridge in May,” said Ann Lee.',
    'The vote went by "yes"s and "no"s, and the ‘don’t knows’ won.',
    'He is 6\'2" and sells 12" records.',
    '"He is 6\'2" tall and sells 12" records," said Ann Lee.',
    "``We open in May,'' said Ann Lee. ''It is done,'' she said.",
    '"He said, \'Go home,\'" she recalled. "So I went to the boys\' house."',
    '“He said, ‘Go home,’” she recalled. ‘We went,’ she said.',
    '"The "first come" rule is gone," said Ann Lee.',
    '“It is the workers’ house, and the bosses’ too,” said Ann Lee.',
    "`Lamp Night' opens in May.",
    'A caf\uFFFD opens in May.',
    '"We open the caf\uFFFD in May," said Ann Lee.',
    { text: 'See `x"s` there.', options: { format: 'markdown' } },
  ],
  invalid: [
    {
      text: 'The council read Lee[[X:"]]s letter and went home before the rain.',
      after: "The council read Lee's letter and went home before the rain.",
      message: 'stands for an apostrophe',
    },
    {
      text: "The council said we[[X:'']]ll see, and O[[X:\"]]Hara’s it[[X:”]]s fine.",
      after: "The council said we'll see, and O'Hara’s it’s fine.",
    },
    {
      text: '"\'Ring Road,[[X:"\']] he replied. "It is \'The Long Road\' once more."',
      after: '"\'Ring Road,\'" he replied. "It is \'The Long Road\' once more."',
      message: 'closes after the outer one',
    },
    {
      text: '“She said, ‘Go home,[[X:”’]] he recalled.',
      after: '“She said, ‘Go home,’” he recalled.',
    },
    {
      text: '"The old "first come[[X:\']] rule for the bridge is gone," said Ann Lee. "It was never fair."',
      after: '"The old "first come" rule for the bridge is gone," said Ann Lee. "It was never fair."',
      message: 'An inner quotation opens with " and closes with \'',
    },
    {
      text: 'They call him the "Bridge Poet[[X:\']]. He has written forty poems.',
      after: 'They call him the "Bridge Poet". He has written forty poems.',
      message: 'closes with a single one',
    },
    {
      text: '“We open the bridge in May,[[X:’]] said Ann Lee.',
      after: '“We open the bridge in May,” said Ann Lee.',
    },
    {
      text: 'Ann Lee called it "beyond the means of the town[[X:\uFFFD\uFFFD]] and left.\n\n"It is over," she said.',
      after: 'Ann Lee called it "beyond the means of the town" and left.\n\n"It is over," she said.',
      message: 'A character was lost',
    },
  ],
});

describe('wrong-quote-mark: fixes', () => {
  it('are safe outside quotations alone', () => {
    const text = 'Lee"s bridge is open. “It”s open,” said Ann Lee.';
    const found = wrongQuoteMark.check(analyze(text), { knownAcronyms: [] });
    assert.deepEqual(
      found.map(({ fixes }) => fixes[0]?.safe),
      [true, false],
    );
  });
});
