// Tests of the rule surname-never-introduced.
import { surnameNeverIntroduced } from '../../../../src/features/diagnostics/rules/surname-never-introduced.ts';
import { checkRule } from '../checkRule.ts';

checkRule(surnameNeverIntroduced, {
  valid: [
    'Mayor Vera Petrossian arrived on Monday. Later Petrossian spoke. Petrossian left.',
    'Obama came on Monday. Obama then left.',
    'Mr Petrossian came on Monday.',
    'Lord Ramsbury came on Monday. Lord Ramsbury then left.',
    '“Mr Petrossian is right,” said Ann Lee. “Mr Petrossian is always right.”',
  ],
  invalid: ['On Monday Mr [[X:Petrossian]] spoke in Oslo. Later Mr Petrossian left.'],
});
