// Tests of the rule running-quote-marks.
import { runningQuoteMarks } from '../../../../src/features/diagnostics/rules/running-quote-marks.ts';
import { checkRule } from '../checkRule.ts';

checkRule(runningQuoteMarks, {
  valid: [
    '“We began with nothing at all.\n\n“Now we have a school,” said Ann Lee.',
    '“We began with nothing at all,” said Ann Lee.\n\n“Now we have a school,” said Bo Berg.',
    'Ann Lee said: “We began with nothing.”\n\nThe school opened in May.',
  ],
  invalid: [
    {
      text: '“We began with nothing at all.\n\n[[X:Now]] we have a school,” said Ann Lee.',
      after: '“We began with nothing at all.\n\n“Now we have a school,” said Ann Lee.',
    },
  ],
});
