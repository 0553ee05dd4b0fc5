// Tests of the rule interval-reversed.
import { intervalReversed } from '../../../../src/features/diagnostics/rules/interval-reversed.ts';
import { checkRule } from '../checkRule.ts';

checkRule(intervalReversed, {
  valid: [
    'She led the museum from 2005 to 2010.',
    'The pass is closed from December to March.',
    'It ran from 12 May to 3 June, and from Monday to Sunday.',
    'They stay from Friday to Tuesday.',
    'The night shift works from 10 p.m. to 6 a.m.',
    'The gate is shut from 5 p.m. to 3 p.m. the next day.',
    'It is open from 9 p.m. Monday to 5 p.m. Tuesday.',
    'The price went back from 2010 to the level of 2005.',
    'It was built in 2010 and closed between 2012 and 2014.',
    'It flies from 5 p.m. EST to 3 p.m. PST.',
    'The war lasted from 490 to 479 BC, from 490 BC until 479 BC.',
    'The season of 2010–11 was the best, from 1998–99 to 2010–11.',
    'Prices fell from 2,010 to 2,005, and the league from 2010 to 1990 members.',
    'Sales of 2010 and 2005 were compared.',
  ],
  invalid: [
    'The work lasted from [[X:November 4, 1994, to November 4, 1992]], and then stopped.',
    {
      text: 'She led the museum from [[X:2010 to 2005]].',
      message: '2010 is later than 2005. Check both',
    },
    'It was shut between [[X:2010 and 2005]].',
    'The first club ([[X:2010–2005]]) had no ground.',
    'The fair ran from [[X:12 May to 3 May]].',
    'The fair ran from [[X:12 May 2022 to 3 April 2022]].',
    'The desk is open from [[X:5 p.m. to 3 p.m. the same day]].',
    'The desk is open from [[X:5 p.m. to 3 p.m.]] and never at night.',
  ],
});
