// Tests of the rule unattributed-quote.
import { unattributedQuote } from '../../../../src/features/diagnostics/rules/unattributed-quote.ts';
import { checkRule } from '../checkRule.ts';

checkRule(unattributedQuote, {
  valid: [
    'Ann Lee came late.\n\n“We will open the new bridge in May,” said Ann Lee.',
    '“We will open the new bridge in May,” she said after the vote. Ann Lee is the mayor.',
    'The minister, Ann Lee, was clear: “We will open the new bridge in May.”',
    'According to Ann Lee, “we will open the new bridge in May”.',
    'Critics speak of a “lost decade” for the town.',
    'She wrote “The Long Road to the Northern Coast” in a year.',
    'Q: “Is this the end of the whole story?”\n\nA: “No, it is not over for us at all.”',
    'The ferry was late.\n\n“Nobody ever came down to tell us anything.”\n\n— Ann Lee, on the quay\n\nThe rain stopped at noon.',
    'The ferry was late.\n\nOver the door hung a banner: “Nobody ever came down to tell us.”\n\nThe rain stopped at noon.',
    'The crowd was loud, with chants of “Give us back our old ferry now!” The rain stopped at noon.',
    'The ferry was late.\n\n“Nobody ever came down to tell us anything.\n\nThe rain stopped at noon and the harbour was quiet.',
    'The ferry was late. Bo Berg of the harbour office? “He never came down to tell us anything.” The rain stopped.',
    'The ferry was late.\n\n“Nobody ever came down to tell us anything” sounds bad in a report.\n\nThe rain stopped at noon.',
    'The ferry was late.\n\n“Nobody ever came down,” the woman with the dog and the two bags said.\n\nThe rain stopped at noon.',
    { text: '# “Nobody ever came to tell us”\n\nThe rain fell.', options: { format: 'markdown' } },
    { text: '> “We will open the new bridge in May.”\n\nThe rain fell.', options: { format: 'markdown' } },
  ],
  invalid: [
    'The ferry was late on every day of the week.\n\n[[X:“Nobody ever came down to tell us anything.”]]\n\nThe rain stopped at noon and the harbour was quiet.',
  ],
});
