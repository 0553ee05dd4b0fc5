// Tests of the rule mixed-date-formats.
import { mixedDateFormats } from '../../../../src/features/diagnostics/rules/mixed-date-formats.ts';
import { checkRule } from '../checkRule.ts';

checkRule(mixedDateFormats, {
  valid: [
    'It opened on 25 May 2022 and closed on 26 May 2022.',
    'It opened on May 25, 2022, and closed on June 2.',
    'It opened on 25 May 2022. “We closed it on May 26, 2022,” said Ann Lee.',
    'SEFTON, May 25, 2022 — It opened on 25 May 2022.',
    'Wed, 25/05/2022 - 21:37\n\nIt opened on 25 May 2022.',
    'It opened on 25 May 2022, long after the attacks of September 11.',
    'It opened on 25 May 2022 and closed in June 2023.',
  ],
  invalid: [
    {
      text: 'It opened on 25 May 2022 and closed on [[X:May 26, 2022]]. It opened again on 2 June 2022.',
      after: 'It opened on 25 May 2022 and closed on 26 May 2022. It opened again on 2 June 2022.',
      message: 'This date is written with the month first, others with the day first. Write all in one way.',
    },
    {
      text: 'It opened on May 25, 2022, and closed on [[X:26 May 2022]] at last.',
      after: 'It opened on May 25, 2022, and closed on May 26, 2022, at last.',
    },
    'It opened on 25 May and closed on [[X:25/06/2022]].',
    'It opened on May 25 and closed on [[X:2 June]].',
  ],
});
