// Tests of the rule running-quote-marks.
import { runningQuoteMarks } from '../../../../src/features/diagnostics/rules/running-quote-marks.ts';
import { checkRule } from '../checkRule.ts';

checkRule(runningQuoteMarks, {
  valid: [
    '“The bridge is open,” said Ann Lee. “We will not close it again\nbefore the winter.”\n\nShe left.',
    '“We began with nothing at all.\n\n“Now we have a school,” said Ann Lee.',
    '“We began with nothing at all,” said Ann Lee.\n\n“Now we have a school,” said Bo Berg.',
    'Ann Lee said: “We began with nothing at all.”\n\n“Now we have a school,” she said.',
    '“We began with nothing,” she said. “It was cold.”\n\n“Now we have a school,” Ann Lee said.',
    'They asked for three things: “work,” “bread,” “peace.”\n\n“They got none,” said Ann Lee.',
    'Ann Lee said: “We began with nothing.”\n\nThe school opened in May.',
  ],
  invalid: [
    {
      text: '“We began with nothing at all.\n\n[[X:Now]] we have a school,” said Ann Lee.',
      after: '“We began with nothing at all.\n\n“Now we have a school,” said Ann Lee.',
    },
    {
      text: '“We began with nothing at all,[[X:”]]\n\n“and now we have a school,” said Ann Lee.',
      after: '“We began with nothing at all,\n\n“and now we have a school,” said Ann Lee.',
      message: 'goes on in the next paragraph',
    },
    {
      text: '“It was cold,” said Ann Lee. “We began with nothing at all,[[X:”]]\n\n“As the school grew, we moved,” she said.',
      message: 'Say who speaks',
    },
  ],
});
