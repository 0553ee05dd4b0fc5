// Tests of the rule time-format.
import { profiles } from '../../../../src/features/diagnostics/profiles/profiles.ts';
import { timeFormat } from '../../../../src/features/diagnostics/rules/time-format.ts';
import { checkRule } from '../checkRule.ts';

const guardian = { knownAcronyms: [], style: profiles.guardian.style };
const ap = { knownAcronyms: [], style: profiles.ap.style };

checkRule(timeFormat, {
  valid: [
    'The desk opens at noon, at 10 a.m. and at 5pm, and closes at 5:00 p.m.',
    'It opens at 10 a.m. This morning it was late.',
    'It opens at 10 a.m. Monday.',
    'She came at 10 p.m. Morning broke soon.',
    '“We open at 12 noon,” said Ann Lee.',
    { text: 'It opens at 10 a.m. and closes at 5:30 p.m.', settings: ap },
    { text: 'It opens at 10am and closes at 5.30pm.', settings: guardian },
    { text: 'It has 12 pm-style pages and 10:30:15 on the clock.', settings: { knownAcronyms: [] } },
  ],
  invalid: [
    {
      text: 'It opens at [[X:12 noon]] and closes at [[X:12 midnight]].',
      after: 'It opens at noon and closes at midnight.',
      message: '“noon” is always at 12. Leave the number out.',
    },
    {
      text: 'It opened at [[X:10 a.m. this morning]].',
      after: 'It opened at 10 a.m. today.',
      message: '“a.m.” says already that it is the morning.',
    },
    { text: 'It opens at [[X:10 p.m. Monday night]] again.', after: 'It opens at 10 p.m. Monday again.' },
    { text: 'It opens at [[X:8 p.m. in the evening]] again.', after: 'It opens at 8 p.m. again.' },
    {
      text: 'It opens at [[X:5:00 p.m.]] and closes at [[X:6PM.]]',
      settings: ap,
      after: 'It opens at 5 p.m. and closes at 6 p.m.',
    },
    {
      text: 'It opens at [[X:5pm]] today.',
      settings: ap,
      after: 'It opens at 5 p.m. today.',
      message: 'The style of this house writes this time “5 p.m.”.',
    },
    {
      text: 'It opens at [[X:5 p.m.]] and closes at [[X:6 p.m.]]',
      settings: guardian,
      after: 'It opens at 5pm and closes at 6pm.',
    },
  ],
});
