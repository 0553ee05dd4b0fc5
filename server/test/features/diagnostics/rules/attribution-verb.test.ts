// Tests of the rule attribution-verb.
import { attributionVerb } from '../../../../src/features/diagnostics/rules/attribution-verb.ts';
import { checkRule } from '../checkRule.ts';

checkRule(attributionVerb, {
  valid: [
    '“We were told in May,” said Ann Lee.',
    'Ann Lee said: “He claimed that it was over, and I admitted it.”',
    'The club claimed victory. “We were told in May,” said Ann Lee.',
    'The claims of a “quick end” were wrong, said Ann Lee.',
    {
      text: '“We were told in May,” Ann Lee claimed.',
      settings: { knownAcronyms: [], loadedVerbs: ['admit'] },
    },
  ],
  invalid: [
    {
      text: '“We were told in May,” Ann Lee [[X:claimed]].',
      after: '“We were told in May,” Ann Lee said.',
      message: '“claimed” suggests that you do not believe it.',
    },
    {
      text: '“We were told in May,” [[X:admits]] Ann Lee, the mayor.',
      after: '“We were told in May,” says Ann Lee, the mayor.',
    },
    {
      text: 'Ann Lee [[X:insisted]] that it was “a very good year for the town”.',
      after: 'Ann Lee said that it was “a very good year for the town”.',
    },
    {
      text: 'Ann Lee [[X:admitted]] to reporters that it was “a very bad year for the town”.',
      after: 'Ann Lee admitted to reporters that it was “a very bad year for the town”.',
    },
    {
      text: '“We were told in May,” Ann Lee [[X:recalled]].',
      settings: { knownAcronyms: [], loadedVerbs: ['recalled'] },
      message: 'is a verb that your desk avoids',
    },
  ],
});
