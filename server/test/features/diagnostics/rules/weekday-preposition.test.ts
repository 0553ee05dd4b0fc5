// Tests of the rule weekday-preposition.
import { profiles } from '../../../../src/features/diagnostics/profiles/profiles.ts';
import { weekdayPreposition } from '../../../../src/features/diagnostics/rules/weekday-preposition.ts';
import { checkRule } from '../checkRule.ts';

const reuters = { knownAcronyms: [], style: profiles.reuters.style };
const ap = { knownAcronyms: [], style: profiles.ap.style };

checkRule(weekdayPreposition, {
  valid: [
    'The council met on Monday. It met again Tuesday.',
    { text: 'The council met Monday.', settings: ap },
    { text: 'On Monday, the council met.', settings: ap },
    { text: 'John met Mary on Monday.', settings: ap },
    { text: 'The council killed on Monday a plan for the bridge.', settings: ap },
    { text: 'It closed in May and on Monday it opened.', settings: ap },
    { text: 'Ferries lost 65 trips on Thursday, 180 on Friday.', settings: ap },
    { text: '“We met on Monday,” said Ann Lee.', settings: ap },
    { text: 'The council met on Monday, May 23.', settings: ap },
    { text: 'The council met on Monday.', settings: reuters },
    { text: 'The council met late Monday. The Monday meeting was short.', settings: reuters },
    { text: 'It was closed until Tuesday, from Monday to Friday, or by Sunday.', settings: reuters },
    { text: 'The day after Easter Monday was calm. Black Friday, they said.', settings: reuters },
    { text: 'Monday was calm. Earlier Tuesday, it rained; it cleared later Tuesday.', settings: reuters },
    { text: '“We met Monday,” said Ann Lee.', settings: reuters },
  ],
  invalid: [
    {
      text: 'The council met [[X:on Monday]].',
      settings: ap,
      after: 'The council met Monday.',
      message: 'The style of this house has no “on” before a weekday here. Leave it out.',
    },
    {
      text: 'The council voted [[X:on Tuesday night]] to close the bridge.',
      settings: ap,
      after: 'The council voted Tuesday night to close the bridge.',
    },
    {
      text: 'The council met [[X:Monday]].',
      settings: reuters,
      after: 'The council met on Monday.',
      message: 'The style of this house has “on” before a weekday. Put it in.',
    },
    {
      text: 'The mayor said [[X:Tuesday]] that the bridge is closed.',
      settings: reuters,
      after: 'The mayor said on Tuesday that the bridge is closed.',
    },
  ],
});
