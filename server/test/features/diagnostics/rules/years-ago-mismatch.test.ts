// Tests of the rule years-ago-mismatch.
import { yearsAgoMismatch } from '../../../../src/features/diagnostics/rules/years-ago-mismatch.ts';
import { checkRule } from '../checkRule.ts';

const dateline = 'SEFTON, May 25, 2022 — ';

checkRule(yearsAgoMismatch, {
  valid: [
    `${dateline}The bridge was closed eight years ago, in 2014.`,
    `${dateline}The bridge was closed seven years ago, in 2014.`,
    `${dateline}It was closed about 20 years ago, in 2000.`,
    `${dateline}It was closed more than ten years ago, in 2010.`,
    `${dateline}It was closed nearly ten years ago, in 2013.`,
    `${dateline}In 2014, two years after it was built, it was closed.`,
    `${dateline}Ten years ago the plan of 2014 was not known.`,
    'The bridge was closed ten years ago, in 2014.',
  ],
  invalid: [
    {
      text: `${dateline}The bridge was closed [[X:ten years ago]], in 2014.`,
      message: '2014 is not 10 years before 2022, when this article is published, but 8.',
    },
    `${dateline}In 2004, [[X:12 years ago]], it was closed.`,
    `${dateline}It was closed [[X:30 years ago]] (1982) and never opened.`,
    `${dateline}Ann Lee said: “It was closed [[X:ten years ago]], in 2014.”`,
  ],
});
