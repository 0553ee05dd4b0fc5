// Tests of the rule relative-date-unanchored.
import { relativeDateUnanchored } from '../../../../src/features/diagnostics/rules/relative-date-unanchored.ts';
import { checkRule } from '../checkRule.ts';

checkRule(relativeDateUnanchored, {
  valid: [
    'The council met on 24 May 2022.',
    'The council has met in 2021 and in 2022.',
    'SEFTON, May 25, 2022 — The council met on Tuesday.',
    { text: 'The council met on Tuesday.', options: { publicationDate: '2022-05-25' } },
    'Ann Lee said: “We met on Tuesday and we shall meet next week.”',
    'The doors open at 5 p.m. every day.',
    'She is often there now.',
  ],
  invalid: [
    {
      text: 'The council met on [[X:Tuesday]]. It will meet next month.',
      message: 'counts from the day of publication',
    },
    'Ann Lee said: “We met on Tuesday.” She left [[X:last week]].',
    'The bridge opened on [[X:25 May]].',
  ],
});
