// Tests of the rule bare-weekday-too-far.
import { profiles } from '../../../../src/features/diagnostics/profiles/profiles.ts';
import { bareWeekdayTooFar } from '../../../../src/features/diagnostics/rules/bare-weekday-too-far.ts';
import { checkRule } from '../checkRule.ts';

const dateline = 'SEFTON, May 25, 2022 — ';
const ap = { knownAcronyms: [], style: profiles.ap.style, dateStyle: 'ap' as const };

checkRule(bareWeekdayTooFar, {
  valid: [
    `${dateline}The council met Tuesday.`,
    `${dateline}The council met last week and will meet next month.`,
    `${dateline}“We met last Wednesday,” said Ann Lee.`,
    `${dateline}It was the last Wednesday of the month.`,
    `${dateline}The council will meet every Wednesday.`,
  ],
  invalid: [
    {
      text: `${dateline}The council met [[X:last Wednesday]].`,
      settings: ap,
      after: `${dateline}The council met May 18, 2022.`,
      message: '“last Wednesday” may be either of two days, here Wednesday 18 May 2022.',
    },
    `${dateline}The council will meet [[X:next Friday]] at noon.`,
  ],
});
