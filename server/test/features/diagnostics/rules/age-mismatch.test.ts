// Tests of the rule age-mismatch.
import { ageMismatch } from '../../../../src/features/diagnostics/rules/age-mismatch.ts';
import { checkRule } from '../checkRule.ts';

const dateline = 'SEFTON, May 25, 2022 — ';

checkRule(ageMismatch, {
  valid: [
    {
      text: 'The ferry is run by Ann Lee, 65, of Ayton. Born on 23 April 1957, Lee has never left it.',
      options: { publicationDate: '2022-05-25' },
    },
    `${dateline}Ann Lee, 42, runs the ferry. Lee was born on 3 March 1980.`,
    `${dateline}Ann Lee, 42, runs the ferry. She was born in York in 1980.`,
    `${dateline}Ann Lee, 41, runs the ferry. She was born in 1980.`,
    `${dateline}Ann Lee, 41, runs the ferry. She was born on 30 May 1980.`,
    `${dateline}Ann Lee, 41, runs the ferry. She was born on 20 May 1980.`,
    `${dateline}Ann Lee, 42, runs the ferry. In 2012 the 32-year-old Ann Lee was a clerk.`,
    `${dateline}Ann Lee, 42, runs the ferry. Lee, then 32, was a clerk.`,
    `${dateline}Ann Lee, 42, and Bo Berg, 31, run the ferry.`,
    `${dateline}Ann Lee, 42, runs the ferry with her brother Bo Lee, 31.`,
    'Ann Lee, 34, runs the ferry. She was born in 1980.',
    'Ann Lee scored 42 points, and Lee, 31 of them in the first half, was glad.',
  ],
  invalid: [
    {
      text: 'The ferry is run by Ann Lee, [[X:34]], of Ayton. Born in York on 23 April 1957, Lee has never left it.',
      options: { publicationDate: '2022-05-25' },
    },
    {
      text: `${dateline}Ann Lee, [[X:34]], runs the ferry. Lee was born on 3 March 1980.`,
      message: 'Born 3 March 1980, Ann Lee would be 42, not 34. Check',
    },
    `${dateline}Ann Lee, [[X:44]], runs the ferry. She was born in York in 1980.`,
    {
      text: `${dateline}Ann Lee, 42, runs the ferry. The boat belongs to [[X:43]]-year-old Ann Lee.`,
      message: 'Ann Lee is 43 here and 42 before.',
    },
    `${dateline}Ann Lee is [[X:34]] years old. She was born in 1980.`,
    `${dateline}Ann Lee, 42, runs the ferry. Lee, who turned [[X:43]], is glad.`,
    'The ferry is run by Ann Lee, aged 42. Lee, [[X:47]], has a boat.',
  ],
});
