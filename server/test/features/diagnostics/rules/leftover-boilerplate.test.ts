// Tests of the rule leftover-boilerplate.
import { leftoverBoilerplate } from '../../../../src/features/diagnostics/rules/leftover-boilerplate.ts';
import { checkRule } from '../checkRule.ts';

checkRule(leftoverBoilerplate, {
  valid: [
    'The council meets again in June. It will vote on the bridge.',
    'Bridge opens in May\n\nThe council said that people can share the bridge with the trams.',
  ],
  invalid: [
    {
      text: 'Bridge opens in May\n\nThe council meets again in June. It will vote on the bridge.\n\n[[X:Share on Facebook]]',
      after: 'Bridge opens in May\n\nThe council meets again in June. It will vote on the bridge.',
    },
  ],
});
