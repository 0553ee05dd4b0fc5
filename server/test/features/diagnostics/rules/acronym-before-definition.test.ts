// Tests of the rule acronym-before-definition.
import { acronymBeforeDefinition } from '../../../../src/features/diagnostics/rules/acronym-before-definition.ts';
import { checkRule } from '../checkRule.ts';

checkRule(acronymBeforeDefinition, {
  valid: [
    'The River Basin Trust (RBT) met on Friday. Members of the RBT voted.',
    'RBT votes on bridge\n\nThe River Basin Trust (RBT) met on Friday and talked of the bridge for hours.',
    '“The RBT is ours,” said Ann Lee. The River Basin Trust (RBT) met on Friday.',
    'The EU met. Members of the European Union (EU) voted.',
    'ATLANTA (CNN) - The River Basin Trust (RBT) met.',
    'The River Basin Trust (RBT) and the Road Building Trust met.',
    {
      text: 'The RBT met on Friday. The River Basin Trust (RBT) has ten members.',
      settings: { knownAcronyms: ['RBT'] },
    },
  ],
  invalid: [
    {
      text: 'The [[X:RBT]] met on Friday. The River Basin Trust (RBT) has ten members.',
      message: '“River Basin Trust”',
    },
    {
      text: 'The River Basin Trust (RBT) met on Friday. Ten members of the [[X:River Basin Trust (RBT)]] voted.',
      message: 'a second time',
      after: 'The River Basin Trust (RBT) met on Friday. Ten members of the River Basin Trust voted.',
    },
    {
      text: 'The River Basin Trust (RBT) met on Friday. So did the [[X:Road Building Team (RBT)]].',
      message: 'for “River Basin Trust” before',
    },
  ],
});
