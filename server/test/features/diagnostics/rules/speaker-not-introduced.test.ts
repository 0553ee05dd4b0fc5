// Tests of the rule speaker-not-introduced.
import { speakerNotIntroduced } from '../../../../src/features/diagnostics/rules/speaker-not-introduced.ts';
import { entry } from '../../../support/register.ts';
import { checkRule } from '../checkRule.ts';

const lede =
  'The old bridge over the river was shut for the third time this year on Monday, and drivers had to wait for the ferry until late at night.';

checkRule(speakerNotIntroduced, {
  valid: [
    'Leading politician Adnan al-Hadivi spoke on Monday. “In the name of all, we thank them,” said Hadivi.',
    'The book sold 2,000 copies, “the most in ten years”, according to Borvik.',
    `${lede}\n\n“Nobody came to mend it,” said Ann Hallam, a baker.\n\n“It will last,” Hallam said.`,
    `${lede}\n\nMayor Ann Hallam came late.\n\n“Nobody came to mend it,” said Hallam.`,
    `${lede}\n\n“Nobody came to mend it,” said baker Ann Hallam.`,
    `${lede}\n\n“Nobody came to mend it,” said Ann Hallam, 34.`,
    `${lede}\n\n“Nobody came to mend it,” said Ann Hallam, who lives there.`,
    `${lede}\n\n“Nobody came to mend it,” said Ann Hallam of the Ayton Ferry Company.`,
    `${lede}\n\n“Nobody came to mend it,” said Ayton’s Ann Hallam.`,
    `${lede}\n\n“Nobody came to mend it,” said Ann Hallam and Bo Berg, the bakers.`,
    `${lede}\n\n“Nobody came to mend it,” said Ann Hallam.\n\nHallam is the head of the harbour office.`,
    `${lede}\n\n“Nobody came to mend it,” said Trump.`,
    `${lede}\n\n“Nobody came to mend it,” said Barack Obama.`,
    `${lede}\n\nAnn Halam, the mayor, was angry.\n\n“Nobody came to mend it,” said Hallam.`,
    `${lede}\n\n“I asked Hallam, and ‘no’ said Hallam,” Mayor Bo Berg recalled.`,
    `Hallam says bridge is safe\n\n${lede}`,
    {
      text: `${lede}\n\n“Nobody came to mend it,” said Hallam.`,
      options: { register: [entry('PER', 'Ann Hallam', { aliases: ['Hallam'] })] },
    },
  ],
  invalid: [
    {
      text: `${lede}\n\n“Nobody came to mend it,” said [[X:Hallam]].\n\nThe mayor, Ann Hallam, was angry.`,
      after: `${lede}\n\n“Nobody came to mend it,” said Ann Hallam.\n\nThe mayor, Ann Hallam, was angry.`,
      message: 'only further down',
    },
    {
      text: `${lede}\n\n“Nobody came to mend it,” said [[X:Kowalski]].\n\n“It will last,” Kowalski said.`,
      message: 'never gives the full name',
    },
    {
      text: `${lede}\n\n“Nobody came to mend it,” said [[X:Ann Hallam]].`,
      message: 'does not say who that is',
    },
  ],
});
