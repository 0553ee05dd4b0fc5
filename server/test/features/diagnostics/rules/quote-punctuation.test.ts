// Tests of the rule quote-punctuation.
import { quotePunctuation } from '../../../../src/features/diagnostics/rules/quote-punctuation.ts';
import { checkRule } from '../checkRule.ts';

const inside = { knownAcronyms: [], style: { quotePunctuation: 'inside' } } as const;
const logical = { knownAcronyms: [], style: { quotePunctuation: 'logical' } } as const;

checkRule(quotePunctuation, {
  valid: [
    'She called it “a mess”, and left.',
    { text: 'She called it “a mess,” and left. “We go,” she said. It was “good.”', settings: inside },
    { text: 'Was it “good”? It was “good”; so they left.', settings: inside },
    { text: 'She called it “a mess”, and left. “We go,” she said. It was “good”.', settings: logical },
    { text: 'She said: “We go.” They left.', settings: logical },
    { text: '“but we stay,” she said.', settings: logical },
  ],
  invalid: [
    {
      text: 'She called it “a mess[[X:”,]] and left. It was “good[[X:”.]]',
      settings: inside,
      after: 'She called it “a mess,” and left. It was “good.”',
    },
    {
      text: 'She called it “a mess[[X:,”]] and left. It was “good[[X:.”]]',
      settings: logical,
      after: 'She called it “a mess”, and left. It was “good”.',
    },
  ],
});
