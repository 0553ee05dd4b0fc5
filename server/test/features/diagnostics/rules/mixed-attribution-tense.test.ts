// Tests of the rule mixed-attribution-tense.
import { mixedAttributionTense } from '../../../../src/features/diagnostics/rules/mixed-attribution-tense.ts';
import { checkRule } from '../checkRule.ts';

const past = [
  '“The bridge is shut again,” said Ann Lee.',
  '“We have waited for a year,” said Bo Berg.',
  '“Nobody came to mend it,” Carla Diaz said.',
].join('\n\n');
const present = past.replaceAll('said', 'says');

checkRule(mixedAttributionTense, {
  valid: [
    past,
    present,
    '“The bridge is shut again,” said Ann Lee.\n\n“It will be mended in May,” says Bo Berg.',
    `${past}\n\n“The bridge has to be mended by May,” the letter says.`,
    `${past}\n\n“The bridge is mine,” he now says.`,
    `${past}\n\n“The bridge is mine,” Ann Lee often says.`,
    `${past}\n\n“He says that it is mine,” Ann Lee said.`,
    `${present}\n\n“The bridge will stand,” Ann Lee said in 2014.`,
    `${past}\n\nAnn Lee says that the bridge is shut.`,
  ],
  invalid: [
    {
      text: `${past}\n\n“It will be mended in May,” [[X:says]] Dan Ellis.`,
      after: `${past}\n\n“It will be mended in May,” said Dan Ellis.`,
      message: '3 other attributions of this article are in the past tense',
    },
    {
      text: `${present}\n\n“It will be mended in May,” [[X:said]] Dan Ellis.`,
      after: `${present}\n\n“It will be mended in May,” said Dan Ellis.`,
    },
  ],
});
