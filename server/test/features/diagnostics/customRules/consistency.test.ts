// consistency: variants of a term, dates, quotation marks and names, of which the rarer way is reported.
import { ruleIn } from '../../../support/rules.ts';
import { checkRule } from '../checkRule.ts';

checkRule(
  ruleIn(`
id: one-adviser
kind: consistency
variants:
  - [adviser, advisers]
  - [advisor, advisors]
  - counsellor
`),
  {
    valid: ['An adviser met two advisers.', 'An adviser came. “Your advisor lied,” said Ann Holt.', ''],
    invalid: [
      {
        text: 'An adviser came with two [[X:advisors]]. The adviser left.',
        after: 'An adviser came with two advisers. The adviser left.',
        message: '“advisors” stands here, “advisers” elsewhere. Use one.',
      },
      'Advisors and advisors met a [[X:counsellor]].',
      'An advisor came with an [[X:adviser]].',
    ],
  },
);

checkRule(
  ruleIn(`
id: house-dates
kind: consistency
dates: day-month-year
message: Write “{use}”.
`),
  {
    valid: [
      'They met on 25 May 2022 and on 3 June.',
      'They met on Tuesday, in May, in May 2022 and in 2022.',
      '“We met on May 25, 2022,” said Ann Holt.',
    ],
    invalid: [
      {
        text: 'They met on [[X:May 25, 2022]].',
        after: 'They met on 25 May 2022.',
        message: '“25 May 2022”',
      },
      { text: 'They met on [[X:2022-05-25]].', after: 'They met on 25 May 2022.' },
    ],
  },
);

checkRule(
  ruleIn(`
id: one-date-style
kind: consistency
dates: one
`),
  {
    valid: ['They met on May 25, 2022 and on June 3, 2022.', 'They met on 3 June.'],
    invalid: ['They met on May 25, 2022, on June 3, 2022 and on [[X:4 July 2022]].'],
  },
);

checkRule(
  ruleIn(`
id: single-marks
kind: consistency
quotes: curly-single
`),
  {
    valid: ['‘We like it,’ said Ann Holt.', '‘He said “no” to us,’ said Ann Holt.'],
    invalid: [{ text: '[[X:“]]We like it,” said Ann Holt.', after: '‘We like it,’ said Ann Holt.' }],
  },
);

checkRule(
  ruleIn(`
id: mr-or-not
kind: consistency
entity: person
same: courtesy-title
`),
  {
    valid: ['Ann Holt met Bo Berg. Holt spoke, Berg did not. Holt left.'],
    invalid: ['Ann Holt met Bo Berg. Holt spoke. Holt left. [[X:Mr Berg]] stayed.'],
  },
);
