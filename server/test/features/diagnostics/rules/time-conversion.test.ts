// Tests of the rule time-conversion.
import { timeConversion } from '../../../../src/features/diagnostics/rules/time-conversion.ts';
import { checkRule } from '../checkRule.ts';

checkRule(timeConversion, {
  valid: [
    'The talks began at 5 p.m. EST (2200 GMT).',
    'The talks began at 1900 local time (1600 GMT).',
    'The talks began at 1900 local time (1330 GMT).',
    'SEFTON, May 25, 2022 — The talks begin at noon ET (1600 GMT).',
    'The talks begin at noon ET (1700 GMT).',
    'The talks began at 10 p.m. EST (0300 GMT).',
    'The talks begin at 7 p.m. in Paris (1800 GMT).',
    'The talks begin at 5 p.m. EST, and the dinner at 2300 GMT.',
    'The talks begin at 8 p.m. BST (3 p.m. EDT).',
    'It ended at 5 p.m. (after the first talks at 1100 GMT).',
  ],
  invalid: [
    {
      text: 'The talks began at [[X:5 p.m. EST (2100 GMT]]).',
      message: 'the first would be 2200 GMT. Check both.',
    },
    {
      text: 'The talks began at [[X:1900 local time (1620 GMT]]).',
      message: 'no time zone differs',
    },
    'SEFTON, May 25, 2022 — The talks begin at [[X:noon ET (1700 GMT]]).',
    'The talks begin at [[X:8 p.m. BST (2 p.m. EDT]]).',
    'The talks begin at [[X:7 p.m. in Paris (1810 GMT]]).',
  ],
});
