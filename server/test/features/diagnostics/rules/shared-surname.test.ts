// Tests of the rule shared-surname.
import { sharedSurname } from '../../../../src/features/diagnostics/rules/shared-surname.ts';
import { checkRule } from '../checkRule.ts';

checkRule(sharedSurname, {
  valid: [
    'Vera Petrossian met Omar Petrossian in Oslo. Vera Petrossian left.',
    'Vera Petrossian met Omar Haddad in Oslo. Petrossian left.',
    'Hillary Clinton met Bill Clinton in Oslo. Clinton left.',
    'Mr Vera Petrossian met Omar Petrossian in Oslo. Mayor Petrossian left.',
    'Peter Petrossian came on Monday. Pete Petrossian left, and Petrossian spoke.',
    'Vera Petrossian came. Petrossian spoke. Omar Petrossian left.',
  ],
  invalid: [
    {
      text: 'Vera Petrossian met Omar Petrossian in Oslo. On Monday [[X:Petrossian]] spoke.',
      message: '“Vera Petrossian” and “Omar Petrossian”',
    },
  ],
});
