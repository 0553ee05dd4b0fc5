// Tests of the rule organisation-name-variant.
import { organisationNameVariant } from '../../../../src/features/diagnostics/rules/organisation-name-variant.ts';
import { entry } from '../../../support/register.ts';
import { checkRule } from '../checkRule.ts';

const options = {
  register: [
    entry('ORG', 'Ayton Labor Organization', { aliases: ['Centre for Bridges'] }),
    entry('PER', 'Ann Labor'),
  ],
};
const valid = (text: string) => ({ text, options });

checkRule(organisationNameVariant, {
  valid: [
    'The Ayton Labour Organisation met.',
    valid('The Ayton Labor Organization met. The Centre for Bridges opened.'),
    valid('The Ayton labour organisation met. A center for bridges opened.'),
    valid('Ann Labour met the Ayton Labor Organization’s head.'),
  ],
  invalid: [
    {
      text: 'The [[X:Ayton Labour Organisation]] met.',
      options,
      message: '“Ayton Labor Organization”',
      after: 'The Ayton Labor Organization met.',
    },
    {
      text: 'The [[X:Center for Bridges]]’ roof fell.',
      options,
      after: 'The Centre for Bridges’ roof fell.',
    },
    {
      text: '“The [[X:Center for Bridges]] opened,” said Ann Lee.',
      options,
      after: '“The Center for Bridges opened,” said Ann Lee.',
    },
  ],
});
