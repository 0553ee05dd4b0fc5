// Tests of the rule title-changed.
import { titleChanged } from '../../../../src/features/diagnostics/rules/title-changed.ts';
import { checkRule } from '../checkRule.ts';

checkRule(titleChanged, {
  valid: [
    'Mayor Vera Petrossian came on Monday. Mayor Petrossian left.',
    'Sen. Vera Petrossian came on Monday. Senator Petrossian left.',
    'Mayor Vera Petrossian came on Monday. The former governor Petrossian left.',
    'Mayor Vera Petrossian came on Monday. Governor Omar Haddad left.',
    'Mayor Vera Petrossian came on Monday. “Governor Petrossian is late,” said Ann Lee.',
  ],
  invalid: [
    {
      text: 'Mayor Vera Petrossian came on Monday. Later [[X:Governor Petrossian]] left.',
      message: '“Mayor Vera Petrossian” before',
    },
  ],
});
