// Tests of the rule weekday-date-mismatch.
import { weekdayDateMismatch } from '../../../../src/features/diagnostics/rules/weekday-date-mismatch.ts';
import { checkRule } from '../checkRule.ts';

checkRule(weekdayDateMismatch, {
  valid: [
    'The hearing was on Wednesday, 25 May 2022.',
    'The hearing was on Monday and ended on 25 May 2022.',
    'The hearing was on Wednesday, May 25, 2022.',
    'Wed, 25/05/2022 - 21:37\n\nThe hearing was on Wednesday.',
  ],
  invalid: [
    {
      text: 'The hearing was on [[X:Monday, 25 May 2022]].',
      after: 'The hearing was on Wednesday, 25 May 2022.',
      message: '25 May 2022 is a Wednesday, not a Monday',
    },
    { text: 'It began on [[X:Friday, May 25, 2022]].', after: 'It began on Wednesday, May 25, 2022.' },
  ],
});
