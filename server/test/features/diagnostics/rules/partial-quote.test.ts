// Tests of the rule partial-quote.
import { partialQuote } from '../../../../src/features/diagnostics/rules/partial-quote.ts';
import { checkRule } from '../checkRule.ts';

checkRule(partialQuote, {
  valid: [
    '“No,” said Ann Lee.',
    'Ann Lee said that the bridge was “nearly as good as new” on Monday.',
    'The council opened its “new” bridge on Monday.',
    'She read “The Long Road” in a year.',
  ],
  invalid: [
    'Ann Lee said that the bridge was [[X:“nearly”]] done.',
    'Ann Lee described it as [[X:“a small wonder”]] of the north.',
  ],
});
