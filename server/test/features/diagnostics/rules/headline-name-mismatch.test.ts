// Tests of the rule headline-name-mismatch.
import { headlineNameMismatch } from '../../../../src/features/diagnostics/rules/headline-name-mismatch.ts';
import { checkRule } from '../checkRule.ts';

const body =
  'On Monday the council voted for the new bridge over the river, and Mayor Vera Petrossian thanked all who had stood with her.';

checkRule(headlineNameMismatch, {
  valid: [
    `Petrossian wins the vote\n\n${body}`,
    `Vera Petrossian wins the vote\n\n${body}`,
    `Bridge is a win by Omar Haddad\n\n${body}`,
    `New Bridge For Ayton\n\n${body}`,
    'Omar Haddad wins the vote\n\nShe left.',
    body,
  ],
  invalid: [{ text: `[[X:Omar Haddad]] wins the vote\n\n${body}`, message: 'in the headline' }],
});
