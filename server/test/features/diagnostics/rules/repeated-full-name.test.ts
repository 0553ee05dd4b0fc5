// Tests of the rule repeated-full-name.
import { repeatedFullName } from '../../../../src/features/diagnostics/rules/repeated-full-name.ts';
import { checkRule } from '../checkRule.ts';

const surname = { knownAcronyms: [], style: { secondReference: 'surname' } } as const;
const courtesy = { knownAcronyms: [], style: { secondReference: 'courtesy-title' } } as const;

checkRule(repeatedFullName, {
  valid: [
    'Vera Petrossian arrived on Monday. Later Vera Petrossian spoke.',
    { text: 'Vera Petrossian arrived on Monday. Later Petrossian spoke.', settings: surname },
    { text: 'Vera Petrossian came. “Vera Petrossian is late,” said Ann Lee.', settings: surname },
    {
      text: 'Vera Petrossian met Omar Petrossian in Oslo. On Monday Vera Petrossian spoke.',
      settings: surname,
    },
    { text: 'Vera Petrossian arrived on Monday. Dr Petrossian spoke.', settings: surname },
    { text: 'Vera Petrossian arrived on Monday. Later Ms Petrossian spoke.', settings: courtesy },
  ],
  invalid: [
    {
      text: 'Vera Petrossian arrived on Monday. Later [[X:Vera Petrossian]] spoke. Vera Petrossian left.',
      settings: surname,
      after: 'Vera Petrossian arrived on Monday. Later Petrossian spoke. Vera Petrossian left.',
    },
    {
      text: 'Vera Petrossian arrived on Monday. Later [[X:Ms Petrossian]] spoke.',
      settings: surname,
      after: 'Vera Petrossian arrived on Monday. Later Petrossian spoke.',
    },
    { text: 'Vera Petrossian arrived on Monday. Later [[X:Petrossian]] spoke.', settings: courtesy },
  ],
});
