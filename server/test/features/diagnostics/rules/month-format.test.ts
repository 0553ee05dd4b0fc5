// Tests of the rule month-format.
import { profiles } from '../../../../src/features/diagnostics/profiles/profiles.ts';
import { monthFormat } from '../../../../src/features/diagnostics/rules/month-format.ts';
import { checkRule } from '../checkRule.ts';

const guardian = { knownAcronyms: [], style: profiles.guardian.style };
const ap = { knownAcronyms: [], style: profiles.ap.style };

checkRule(monthFormat, {
  valid: [
    'The bridge opened in July 2020, on May 5, and on the 5th of May.',
    'It opened in May, 20 years ago, and on Aug. 5 or August 5.',
    '“It opened in July, 2020,” said Ann Lee.',
    { text: 'The bridge opened on Aug. 5, on May 5 and in August 2020.', settings: ap },
    { text: 'The bridge opened on 5 August 2020.', settings: guardian },
    { text: 'In March 20 boats sank.', settings: ap },
    { text: 'Mar 5 and Jan Berg came.', settings: { knownAcronyms: [] } },
  ],
  invalid: [
    {
      text: 'The bridge opened in [[X:July, 2020]].',
      after: 'The bridge opened in July 2020.',
      message: 'No comma stands between a month and its year. Leave it out.',
    },
    { text: 'The bridge opened on May [[X:5th]].', after: 'The bridge opened on May 5.' },
    { text: 'The bridge opened on [[X:5th]] May.', after: 'The bridge opened on 5 May.' },
    {
      text: 'It opened on [[X:September]] 5 and closed on [[X:Mar.]] 2 in [[X:Aug.]] 2020.',
      settings: ap,
      after: 'It opened on Sept. 5 and closed on March 2 in August 2020.',
      message: 'With a day the style of this house shortens the month. Write “Sept.”.',
    },
    {
      text: 'It opened on [[X:Sept.]] 5 and closed in [[X:Dec]] 2020.',
      settings: guardian,
      after: 'It opened on September 5 and closed in December 2020.',
    },
  ],
});
