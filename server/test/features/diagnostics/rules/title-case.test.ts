// Tests of the rule title-case.
import { titleCase } from '../../../../src/features/diagnostics/rules/title-case.ts';
import { checkRule } from '../checkRule.ts';

const raise = { knownAcronyms: [], style: { officeCase: 'capital-before-name' } } as const;
const lower = { knownAcronyms: [], style: { officeCase: 'lower' } } as const;

checkRule(titleCase, {
  valid: [
    'They met with president Ann Lee on Monday.',
    { text: 'They met with President Ann Lee on Monday. The president left.', settings: raise },
    { text: 'They met the company president Ann Lee. Ann Lee, the president, left.', settings: raise },
    { text: '“They met with president Ann Lee,” said Bo Berg.', settings: raise },
    { text: 'President Ann Lee came. They met with president Lee.', settings: lower },
  ],
  invalid: [
    {
      text: 'They met with [[X:president]] Ann Lee on Monday.',
      settings: raise,
      after: 'They met with President Ann Lee on Monday.',
    },
    {
      text: 'On Monday Ann Lee, the [[X:President]], left.',
      settings: raise,
      after: 'On Monday Ann Lee, the president, left.',
    },
    {
      text: 'They met with [[X:President]] Ann Lee on Monday.',
      settings: lower,
      after: 'They met with president Ann Lee on Monday.',
    },
  ],
});
