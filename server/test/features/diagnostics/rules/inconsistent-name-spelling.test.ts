// Tests of the rule inconsistent-name-spelling.
import { inconsistentNameSpelling } from '../../../../src/features/diagnostics/rules/inconsistent-name-spelling.ts';
import { entry } from '../../../support/register.ts';
import { checkRule } from '../checkRule.ts';

checkRule(inconsistentNameSpelling, {
  valid: [
    'Vera Petrossian arrived on Monday. Later Vera Petrossian spoke.',
    'Vera Petrossian arrived. Petrossian’s car stood outside, and the Petrossians left.',
    'He went to North Korea and then to South Korea.',
    'John Anderson met Joan Anderson in Oslo.',
    'Slovakia and Slovenia signed. Austria and Australia did not.',
    'Anna Ivanova met Igor Ivanov in Riga.',
    'Maria Romanova and Maria Romanov signed the letter.',
    'Mayor Ann Holt met Bo Holtt and Ann Holt of Oslo.',
    'Win Htalo met Thalo Sen in Oslo.',
    'The Saudi king met Nouha Saoudi in Oslo. Saudi ships left.',
    'The Petrossians left. Vera Petrossian stayed.',
    'Jane Clarke met Tom Clark in Leeds. Mr Clark left.',
    'Iran and Iraq signed. Anna Smith met Bo Smyth.',
    'Even if Erven Holt came, the council met.',
    'The Sixth Fleet and the Fifth Fleet met at sea.',
    {
      text: 'Vera Petrossian arrived in Oslo. Vera Petrossian then left. On Monday Vera Petrosian spoke.',
      settings: { knownAcronyms: [], rightNames: ['Petrosian'] },
    },
    {
      text: 'Vera Petrossian arrived in Oslo. Vera Petrossian then left. On Monday Vera Petrosian spoke.',
      options: { register: [entry('PER', 'Vera Petrosian'), entry('PER', 'Vera Petrossian')] },
    },
  ],
  invalid: [
    'Police chief Omar Nabi Mullahkrel spoke in Oslo. “They left,” [[X:Mullahkel]] said.',
    {
      text: 'Lydia Bachtrann of the trust spoke. “They left,” Ms [[X:Bauchtran]] said.',
      message: '“Bauchtran” (1×) and “Bachtrann” (1×)',
    },
    '“It was popular,” Vera Walters said.\n\n“Everybody knows it,” [[X:Walter]] said.',
    'Ships left London. The mayor of [[X:Lonodn]] spoke.',
    'The Bank of Ayton and Zentrofirm signed. Shares of [[X:Zentorfirm]] rose.',
    'Anna Berlin spoke in Paris. “No,” said Mrs Berlin. Bo and Mrs [[X:Berlzin]] left.',
    {
      text: 'Vera Petrossian arrived in Oslo. Vera Petrossian then left. On Monday Vera [[X:Petrosian]] spoke.',
      settings: { knownAcronyms: [], rightNames: ['Petrossian'] },
    },
    {
      text: 'Vera Petrossian arrived in Oslo. Vera Petrossian then left. On Monday Vera [[X:Petrosian]] spoke.',
      after: 'Vera Petrossian arrived in Oslo. Vera Petrossian then left. On Monday Vera Petrossian spoke.',
      message: '“Petrosian” (1×) and “Petrossian” (2×)',
    },
    {
      text: 'The Lugansk People’s Republic sent a note. “The [[X:Luhansk]] People’s Republic is ours,” said Ann Lee. The Lugansk People’s Republic thanked her.',
      after:
        'The Lugansk People’s Republic sent a note. “The Luhansk People’s Republic is ours,” said Ann Lee. The Lugansk People’s Republic thanked her.',
    },
  ],
});
