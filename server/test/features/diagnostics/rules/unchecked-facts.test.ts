// Tests of the rule unchecked-facts.
import { uncheckedFacts } from '../../../../src/features/diagnostics/rules/unchecked-facts.ts';
import { checkRule } from '../checkRule.ts';

const text = 'A dear pier\n\nOn 4 May 2022 Ann Lee said the pier cost 40,000 crowns. “It is dear,” Lee said.';

function noted(...words: readonly string[]) {
  return words.map((word) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length }));
}

checkRule(uncheckedFacts, {
  valid: [
    'A dear pier\n\nThe pier was dear, and on Monday it was closed.',
    {
      text,
      settings: { knownAcronyms: [], notes: noted('4 May 2022', 'Lee said.', '40,000', '“It is dear,”') },
    },
    { text, settings: { knownAcronyms: [], notes: [{ start: 0, end: text.length }] } },
  ],
  invalid: [
    {
      text: 'A dear pier\n\nOn [[X:4 May 2022]] [[X:Ann Lee]] said the pier cost [[X:40,000]] crowns. [[X:“It is dear,”]] Lee said.',
      message: 'The date “4 May 2022” has no note of a source.',
    },
    {
      text: 'A dear pier\n\nOn [[X:4 May 2022]] Ann Lee said the pier cost 40,000 crowns. “It is dear,” Lee said.',
      settings: { knownAcronyms: [], notes: noted('Ann Lee', '40,000', 'dear,”') },
    },
  ],
});
