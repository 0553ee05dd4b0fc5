// Tests of the rule scare-quotes.
import { scareQuotes } from '../../../../src/features/diagnostics/rules/scare-quotes.ts';
import { checkRule } from '../checkRule.ts';

checkRule(scareQuotes, {
  valid: [
    'The council opened its new bridge on Monday.',
    '“We will open the new bridge in May,” said Ann Lee.',
    'Ann Lee said that the bridge was “nearly done” at last.',
    'Critics call it the “lost bridge” of the town.',
    'The novel “The Long Road” is read at every school.',
    'The word “bridge” is an old one.',
    'The letter “b” is missing on the sign.',
    'Ringers learn the “round”, a row from the highest bell to the lowest.',
    'A “peal” (a series of changes) takes three hours.',
    '“It is a game,” said Ann Lee, who came with her “team” of boys.',
    { text: '# The “new” bridge\n\nThe rain fell all night.', options: { format: 'markdown' } },
  ],
  invalid: [
    {
      text: 'The council opened its [[X:“new”]] bridge on Monday.',
      after: 'The council opened its new bridge on Monday.',
      message: 'Nobody is said to speak of “new”',
    },
    {
      text: 'The town paid for the [[X:"free"]] bridge. It was a "free" bridge only once.',
      after: 'The town paid for the free bridge. It was a "free" bridge only once.',
    },
  ],
});
