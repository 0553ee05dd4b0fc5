// Tests of the rule impossible-date.
import { impossibleDate } from '../../../../src/features/diagnostics/rules/impossible-date.ts';
import { checkRule } from '../checkRule.ts';

checkRule(impossibleDate, {
  valid: [
    'The law came into force on 30 April 2021.',
    'She was born on 29 February 2020.',
    'The score was 31 to 4 in April.',
    'Version 31.4 came in 2021.',
  ],
  invalid: [
    { text: 'The law came into force on [[X:31 April 2021]].', message: 'April has 30 days' },
    { text: 'It was signed on [[X:29 February 2021]].', message: 'February 2021 has 28 days' },
  ],
});
