// Tests of the rule mixed-quote-styles.
import assert from 'node:assert/strict';
import { mixedQuoteStyles } from '../../../../src/features/diagnostics/rules/mixed-quote-styles.ts';
import { applyEdits } from '../../../../src/text/edit.ts';
import { analyze } from '../../../support/analyze.ts';
import { checkRule } from '../checkRule.ts';

checkRule(mixedQuoteStyles, {
  valid: [
    'The rain fell all night.',
    '“We open in May,” said Ann Lee. “The work is done,” said Bo Berg.',
    '"We open in May," said Ann Lee. "The work is done," said Bo Berg.',
    '“We heard ‘go home’ from all sides,” said Ann Lee. She left at ten.',
    "“We didn't go,” said Ann Lee. “It's the workers' house.”",
    '“He shouted "stop" at us,” said Ann Lee of the harbour.',
    '“The screen is 27" wide,” said Ann Lee.',
    { text: '“We open,” said Ann Lee. See `x = "5"` there.', options: { format: 'markdown' } },
  ],
  invalid: [
    {
      text: '“We open in May,” said Ann Lee. “It is done.”\n\n[[X:"]]The rain held us up," said Bo Berg.',
      after: '“We open in May,” said Ann Lee. “It is done.”\n\n“The rain held us up,” said Bo Berg.',
      message: '4 curly quotation marks and 2 straight quotation marks',
    },
    {
      text: '"We open in May," said Ann Lee. "It is done."\n\n[[X:“]]The ‘old’ road floods,” said Bo Berg.',
      after: '"We open in May," said Ann Lee. "It is done."\n\n"The ‘old’ road floods," said Bo Berg.',
    },
    {
      text: '“We open in May,” said Ann Lee. “It is done.” [[X:«]]The road floods,» said Bo Berg.',
      after: '“We open in May,” said Ann Lee. “It is done.” “The road floods,” said Bo Berg.',
    },
    {
      text: '“One is done,” said Ann Lee. “So is two.”\n\n[[X:"]]We began with nothing at all.\n\n"Now we have a school," said Bo Berg.',
      after:
        '“One is done,” said Ann Lee. “So is two.”\n\n“We began with nothing at all.\n\n“Now we have a school,” said Bo Berg.',
    },
    {
      text: '“We open in May,” said Ann Lee. “It is done.” [[X:"]]He cried “stop” to us," said Bo Berg.',
      after: '"We open in May," said Ann Lee. "It is done." "He cried “stop” to us," said Bo Berg.',
    },
    {
      text: '“We open in May,” said Ann Lee. “It is done,[[X:"]] she said.',
      after: '“We open in May,” said Ann Lee. “It is done,” she said.',
      message: '3 curly quotation marks and 1 straight quotation mark.',
    },
  ],
});

describe('mixed-quote-styles: the other way round', () => {
  it('offers the rarer marks too, but not as a safe fix', () => {
    const text = '“We open in May,” said Ann Lee. “It is done.”\n\n"The rain held us up," said Bo Berg.';
    const [found] = mixedQuoteStyles.check(analyze(text), { knownAcronyms: [] });
    assert.deepEqual(
      found?.fixes.map(({ title, safe }) => `${title}: ${safe}`),
      ['Change 2 straight marks to curly ones: true', 'Change 4 curly marks to straight ones: false'],
    );
    assert.equal(
      applyEdits(text, found.fixes[1]?.edits ?? []),
      '"We open in May," said Ann Lee. "It is done."\n\n"The rain held us up," said Bo Berg.',
    );
  });
});
