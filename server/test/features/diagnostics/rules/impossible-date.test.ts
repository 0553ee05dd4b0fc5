// Tests of the rule impossible-date.
import { impossibleDate } from '../../../../src/features/diagnostics/rules/impossible-date.ts';
import { checkRule } from '../checkRule.ts';

checkRule(impossibleDate, {
  valid: [
    'In March 34 ferries sailed, and in May 35 per cent more. It was 1932 March hares.',
    'The price rose to 32.35 March to May. March 35.5 is the last model.',
    'The desk opens at 9:15 p.m., 12 p.m. or 12.30pm.',
    'The desk opens at 24:00.',
    'Radio 98.6 FM plays at 14:00.',
    'The law came into force on 30 April 2021.',
    'She was born on 29 February 2020.',
    'The score was 31 to 4 in April.',
    'Version 31.4 came in 2021.',
  ],
  invalid: [
    'The fair opens on [[X:March 32]], and closes in April.',
    'The fair opens on [[X:32 March]] in Ayton, after the [[X:May 33]] vote.',
    'AYTON, [[X:May 33]] - The fair opened.',
    { text: 'The desk opens at [[X:25:10]].', message: 'A day has no hour 25.' },
    { text: 'She came on [[X:February 29, 2023]].', message: 'February 2023 has 28 days' },
    { text: 'The desk opens at [[X:9:75 p.m.]] every day.', message: 'An hour has no minute 75.' },
    { text: 'The desk opens at [[X:14 p.m.]] every day.', message: 'the hours go to 12' },
    { text: 'The law came into force on [[X:31 April 2021]].', message: 'April has 30 days' },
    { text: 'It was signed on [[X:29 February 2021]].', message: 'February 2021 has 28 days' },
  ],
});
