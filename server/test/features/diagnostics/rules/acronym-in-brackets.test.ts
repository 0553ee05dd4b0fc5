// Tests of the rule acronym-in-brackets.
import { acronymInBrackets } from '../../../../src/features/diagnostics/rules/acronym-in-brackets.ts';
import { checkRule } from '../checkRule.ts';

const never = { knownAcronyms: [], style: { acronymBrackets: 'never' } } as const;
const required = { knownAcronyms: [], style: { acronymBrackets: 'required' } } as const;

checkRule(acronymInBrackets, {
  valid: [
    'The River Basin Trust (RBT) met on Friday. Members of the RBT voted.',
    { text: 'The River Basin Trust (RBT) met on Friday. Members of the RBT voted.', settings: required },
    { text: 'The River Basin Trust met on Friday. Members of the trust voted.', settings: required },
    { text: 'The European Union met. Members of the EU voted in New Zealand. NZ left.', settings: required },
    { text: 'The River Basin Trust met on Friday. Members of the RBT voted.', settings: never },
    { text: '“The River Basin Trust (RBT) met,” said Ann Lee (left) in ATLANTA (CNN).', settings: never },
  ],
  invalid: [
    {
      text: 'The River Basin Trust ([[X:RBT]]) met on Friday. Members of the RBT voted.',
      settings: never,
      after: 'The River Basin Trust met on Friday. Members of the RBT voted.',
    },
    {
      text: 'The [[X:River Basin Trust]] met on Friday. Members of the RBT voted.',
      settings: required,
      after: 'The River Basin Trust (RBT) met on Friday. Members of the RBT voted.',
    },
  ],
});
