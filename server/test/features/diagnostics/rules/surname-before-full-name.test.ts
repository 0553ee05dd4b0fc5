// Tests of the rule surname-before-full-name.
import { surnameBeforeFullName } from '../../../../src/features/diagnostics/rules/surname-before-full-name.ts';
import { checkRule } from '../checkRule.ts';

checkRule(surnameBeforeFullName, {
  valid: [
    'Mayor Vera Petrossian arrived on Monday. Later Petrossian spoke.',
    'Petrossian wins in Oslo\n\nMayor Vera Petrossian won the vote on Monday, and thanked all those who had stood with her for so many long years.',
    '“Petrossian is right,” said Mayor Ann Lee. Vera Petrossian thanked her.',
    'Obama came on Monday. Barack Obama then left.',
    'The Petrossian report was read. Its author was Vera Petrossian.',
    'The Petrossian Bank opened. Vera Petrossian founded it.',
    'Echoing Petrossian’s words, Ann Lee left.',
  ],
  invalid: [
    {
      text: 'On Monday Mayor [[X:Petrossian]] spoke in Oslo. Later Vera Petrossian left. Petrossian is the mayor.',
      message: '“Vera Petrossian”',
      after:
        'On Monday Mayor Vera Petrossian spoke in Oslo. Later Vera Petrossian left. Petrossian is the mayor.',
    },
  ],
});
