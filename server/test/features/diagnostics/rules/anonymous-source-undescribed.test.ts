// Tests of the rule anonymous-source-undescribed.
import { anonymousSourceUndescribed } from '../../../../src/features/diagnostics/rules/anonymous-source-undescribed.ts';
import { checkRule } from '../checkRule.ts';

checkRule(anonymousSourceUndescribed, {
  valid: [
    'Rep. Ann Lee is waiting for the papers before she speaks, an aide said Thursday.',
    'A source in the harbour office said that the ferry was late.',
    'A source close to the talks told the Ayton Herald that the ferry was sold.',
    'Two harbour sources said that the ferry was late.',
    'A source in the harbour office spoke of delays. A source said on Monday that they would last.',
    'The source of the river lies in the hills, and sources of water said to be old dry up.',
    'The sources said that the ferry was late.',
    'Officials said that the ferry was late. The council gave an official report.',
    '“Sources said that it was over,” Ann Lee recalled.',
    'An official of the port spoke on condition of anonymity because she was not authorised to speak.',
    '“What a ferry!” one person tweeted.',
    'The woman asked not to be named for fear of reprisals.',
    'He declined to be identified, citing the rules of the port.',
    'Bo Berg asked the court for anonymity, and the source code says so.',
  ],
  invalid: [
    { text: '[[X:A source]] said that the ferry was late.', message: '“A source” tells readers nothing' },
    'The ferry was sold, [[X:sources]] said on Monday.',
    'The ferry was sold, according to [[X:unnamed sources]].',
    'On Monday [[X:one official]] told the Ayton Herald that the ferry was sold.',
    {
      text: 'A woman in the harbour office, who [[X:asked not to be named]], said the ferry was late.',
      message: 'Give the reason',
    },
    'An official of the port spoke [[X:on condition of anonymity]]. The ferry was late.',
  ],
});
