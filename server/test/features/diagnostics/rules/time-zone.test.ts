// Tests of the rule time-zone.
import { timeZone } from '../../../../src/features/diagnostics/rules/time-zone.ts';
import { checkRule } from '../checkRule.ts';

checkRule(timeZone, {
  valid: [
    'The race starts at 5 p.m. EDT on July 4, 2022.',
    'The race starts at 5 p.m. EST on January 4, 2022.',
    'The race starts at 5 p.m. ET on July 4, 2022.',
    'The race starts at 5 p.m. EST on March 13, 2022.',
    'The race starts at 5 p.m. EDT on March 14, 2022.',
    'The race starts at 5 p.m. EST on March 12, 2022.',
    'The race starts at 5 p.m. GMT on July 4, 2022.',
    'The race in Phoenix, Arizona, starts at 5 p.m. MST on July 4, 2022.',
    'The race in Brisbane starts at 5 p.m. AEST on January 4, 2022.',
    'The race in Sydney starts at 5 p.m. AEDT on January 4, 2022.',
    'The race starts at 5 p.m. EST.',
    'SEFTON, April 3, 2005 — The race starts at 5 p.m. EST.',
  ],
  invalid: [
    {
      text: 'The race starts at 5 p.m. [[X:EST]] on July 4, 2022.',
      after: 'The race starts at 5 p.m. EDT on July 4, 2022.',
      message: 'the clocks show summer time, EDT, not EST',
    },
    {
      text: 'The race starts at 8 p.m. [[X:BST]] on 4 January 2022.',
      after: 'The race starts at 8 p.m. GMT on 4 January 2022.',
      message: 'the clocks show standard time, GMT, not BST',
    },
    'SEFTON, July 4, 2022 — The race starts at 5:30 p.m. [[X:PST]] on Wednesday.',
    'The race starts at 17:00 [[X:CEST]] on 30 October 2023.',
    'The race in Sydney starts at 5 p.m. [[X:AEDT]] on July 4, 2022.',
    'It ends at 5 p.m. [[X:EST]] on April 5, 2005.',
  ],
});
