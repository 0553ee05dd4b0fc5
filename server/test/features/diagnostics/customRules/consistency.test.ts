// consistency: variants of a term, dates, quotation marks and names, of which the rarer way is reported.
import { entry } from '../../../support/register.ts';
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
`),
  {
    valid: [
      'They met on 25 May 2022, on 3 June and on 5 July this year.',
      'They met on Tuesday, in May, in May 2022, in the 14th week and in 2022.',
      '“We met on May 25, 2022,” said Ann Holt.',
    ],
    invalid: [
      {
        text: 'They met on [[X:May 25, 2022]].',
        after: 'They met on 25 May 2022.',
        message: 'Write “25 May 2022” for “May 25, 2022”.',
      },
      { text: 'They met on [[X:2022-05-25]].', after: 'They met on 25 May 2022.' },
      { text: 'They met on [[X:May 25]].', after: 'They met on 25 May.' },
      { text: 'They met on [[X:Tuesday, June 7]].', message: 'Write “7 June”' },
      'On [[X:May 25th]] and [[X:25/05/2022]].',
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
    invalid: [
      {
        text: 'They met on May 25, 2022, on June 3, 2022 and on [[X:4 July 2022]].',
        after: 'They met on May 25, 2022, on June 3, 2022 and on July 4, 2022.',
      },
    ],
  },
);

checkRule(
  ruleIn(`
id: single-marks
kind: consistency
quotes: curly-single
`),
  {
    valid: ['‘We like it,’ said Ann Holt.', '‘He said “no” to us,’ said Ann Holt.', 'It was a “new” hall.'],
    invalid: [
      {
        text: '[[X:“]]We like it,” said Ann Holt.',
        after: '‘We like it,’ said Ann Holt.',
        message: 'The marks “…” stand here. Use ‘…’.',
      },
    ],
  },
);

checkRule(
  ruleIn(`
id: one-kind-of-marks
kind: consistency
quotes: one
`),
  {
    valid: ['“We like it,” said Ann Holt. “I like it,” said Bo Berg.'],
    invalid: ['“We like it,” said Ann Holt.\n\n“It is fine,” she said.\n\n[[X:"]]No," said Bo Berg.'],
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
    valid: [
      'Ann Holt met Bo Berg. Holt spoke, Berg did not. Holt left.',
      'Ann Holt met Bo Berg. Mr Berg spoke. Ms Holt left the Berg campaign.',
    ],
    invalid: ['Ann Holt met Bo Berg. Holt spoke. Holt left. [[X:Mr Berg]] stayed.'],
  },
);

const register = [entry('LOC', 'Brestov', { aliases: ['Port Brest'] })];

checkRule(
  ruleIn(`
id: one-form-of-name
kind: consistency
entity: place
same: name
`),
  {
    valid: ['They left Brestov. In Brestov it rained.', 'Port Brest is old.'],
    invalid: [
      {
        text: 'They left Brestov. In Brestov it rained, and [[X:Port Brest]] flooded.',
        options: { register },
        message: '“Port Brest” stands here, “Brestov” elsewhere.',
      },
    ],
  },
);
