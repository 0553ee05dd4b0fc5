// Tests of the rule ambiguous-numeric-date.
import { ambiguousNumericDate } from '../../../../src/features/diagnostics/rules/ambiguous-numeric-date.ts';
import { checkRule } from '../checkRule.ts';

checkRule(ambiguousNumericDate, {
  valid: [
    'The treaty was signed on 25/12/2003.',
    'The treaty was signed on 2 December 2003.',
    { text: 'The treaty was signed on 2/12/2003.', options: { dateOrder: 'day-first' } },
    'The treaty was signed on 5/5/2003.',
    'About 3/4 of the town came.',
  ],
  invalid: [
    {
      text: 'The treaty was signed on [[X:2/12/2003]].',
      message: 'December 2003',
      after: 'The treaty was signed on 2 December 2003.',
    },
    {
      text: 'The treaty was signed on [[X:2/12/2003]].',
      settings: { knownAcronyms: [], dateStyle: 'ap' },
      after: 'The treaty was signed on Dec. 2, 2003.',
    },
  ],
});
