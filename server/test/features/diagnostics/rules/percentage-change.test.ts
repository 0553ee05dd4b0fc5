// Tests of the rule percentage-change.
import { percentageChange } from '../../../../src/features/diagnostics/rules/percentage-change.ts';
import { checkRule } from '../checkRule.ts';

checkRule(percentageChange, {
  valid: [
    'The number of ferries grew from 40 to 50, a rise of 25 per cent.',
    'The number of ferries fell from 50 to 40, a fall of 20 percent.',
    'The number of boats grew from 41 to 50, up 22%.',
    'Sales rose 25 percent to $5 million from $4 million.',
    'Sales rose by about 30 per cent, from 4.1 million to 5.2 million.',
    'The tax rose from 10 per cent to 20 per cent, a rise of 100 per cent.',
    'The fee rose from 40 to 50, while the number of boats fell 20 per cent.',
    'The club grew from 40 to 50, and 20 per cent of its members are women.',
    'It grew from 40 to 50 members, a rise of 10, or 25 per cent, in a year.',
    'From 2010 to 2015, a rise of 20 per cent was seen.',
    'The house price rose from $90,000 to $1.2 million, a rise of 50 per cent.',
    'It rose from 40 to 50, up 2 percentage points.',
    'Turnout was cut by 20 per cent. It went from 40 to 50.',
  ],
  invalid: [
    {
      text: 'The number of ferries grew from 40 to 50, a rise of [[X:20]] per cent.',
      message: 'From 40 to 50 is a rise of 25 per cent, not 20. Check the three numbers.',
    },
    'Ferries went from 40 in 2019 to 50 in 2021, a [[X:20]]% increase.',
    'The price fell from $1,250 to $1,000, down [[X:25]] percent.',
    'The price fell from $1,250 a night to $1,000, or [[X:25]] percent.',
    'Sales rose [[X:20]] percent to $5.00 million from $4.00 million.',
    'The fee rose by [[X:12]] per cent, from 40 to 50.',
  ],
});
