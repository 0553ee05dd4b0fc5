// Tests of the rule sum-mismatch.
import { sumMismatch } from '../../../../src/features/diagnostics/rules/sum-mismatch.ts';
import { checkRule } from '../checkRule.ts';

checkRule(sumMismatch, {
  valid: [
    'It has 12 members: five women and seven men.',
    'It has 1,200 members: 700 women, 400 men and 100 children.',
    'It has 12 members: Ann Lee and eleven men.',
    'It has 12 members, five women and six men among them.',
    'It went on for two days: some hours on Monday and six on Tuesday.',
  ],
  invalid: [
    {
      text: 'It has [[X:12]] members: five women and six men.',
      message: 'The parts behind it make 11, not 12. Check the sum and its parts.',
    },
    'The crash hurt [[X:twenty-one]] people — 12 women, five men and three children — on the bridge.',
    'It has [[X:1,200]] members: 700 women, 400 men and 200 children.',
  ],
});
