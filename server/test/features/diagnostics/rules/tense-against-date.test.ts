// Tests of the rule tense-against-date.
import { tenseAgainstDate } from '../../../../src/features/diagnostics/rules/tense-against-date.ts';
import { checkRule } from '../checkRule.ts';

const dateline = 'SEFTON, May 25, 2022 — ';

checkRule(tenseAgainstDate, {
  valid: [
    `${dateline}The council will meet on 3 June 2022.`,
    `${dateline}The council will meet on 25 May 2022.`,
    `${dateline}The council met on 3 May 2022.`,
    `${dateline}The council will decide on the bridge that fell on 3 May 2022.`,
    `${dateline}The council will read the letter received on 3 May 2022.`,
    `${dateline}“We will meet on 3 May 2022,” the letter said.`,
    `${dateline}The council will meet on Tuesday.`,
    'The council will meet on 3 May 2022.',
  ],
  invalid: [
    {
      text: `${dateline}The council will meet on [[X:3 May 2022]].`,
      message: 'This date lies before the publication of the article',
    },
    `${dateline}The vote will be held in the town hall on [[X:May 3, 2022]].`,
    `${dateline}The bridge is due to open on [[X:3 May 2021]].`,
  ],
});
