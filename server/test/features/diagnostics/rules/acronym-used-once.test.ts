// Tests of the rule acronym-used-once.
import { acronymUsedOnce } from '../../../../src/features/diagnostics/rules/acronym-used-once.ts';
import { checkRule } from '../checkRule.ts';

checkRule(acronymUsedOnce, {
  valid: [
    'The River Basin Trust (RBT) met on Friday. Members of the RBT voted.',
    'The River Basin Trust (RBT) met on Friday. RBT-led works began.',
    'The RBT votes\n\nThe River Basin Trust (RBT) met on Friday and voted on the new bridge over the river.',
    'ATLANTA (CNN) - They met. Ann Lee (MP) left.',
    'The Northern Explorer 9 (NE9) left.',
    '“The River Basin Trust (RBT) is ours,” said Ann Lee.',
  ],
  invalid: [
    {
      text: 'The River Basin Trust ([[X:RBT]]) met on Friday. Members of the trust voted.',
      after: 'The River Basin Trust met on Friday. Members of the trust voted.',
    },
    'They signed free trade agreements ([[X:FTAs]]) on Friday.',
  ],
});
