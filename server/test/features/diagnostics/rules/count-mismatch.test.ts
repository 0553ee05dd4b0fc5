// Tests of the rule count-mismatch.
import { countMismatch } from '../../../../src/features/diagnostics/rules/count-mismatch.ts';
import { checkRule } from '../checkRule.ts';

checkRule(countMismatch, {
  valid: [
    'The prize went to two people: Ann Lee and Bo Berg.',
    'The prize went to three people: Ann Lee, Bo Berg and Cy Dale.',
    'The prize went to two people: Ann Lee, the mayor, and Bo Berg.',
    'It has 12 members: five women and seven men.',
    'He gave three reasons: it was late.',
    'The prize went to three people: Ann Lee, of York; Bo Berg, of Sefton; and Cy Dale.',
    'Three people came, Ann Lee and Bo Berg among them.',
  ],
  invalid: [
    {
      text: 'The prize went to [[X:three]] people: Ann Lee and Bo Berg.',
      message: 'The text announces 3, and the list behind it has 2. Count again.',
    },
    'The prize went to [[X:2]] young people: Ann Lee, Bo Berg and Cy Dale.',
    'The prize went to [[X:two]] people: Ann Lee, of York; Bo Berg, of Sefton; and Cy Dale.',
  ],
});
