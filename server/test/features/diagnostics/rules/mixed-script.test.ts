// Tests of the rule mixed-script.
import { mixedScript } from '../../../../src/features/diagnostics/rules/mixed-script.ts';
import assert from 'node:assert/strict';
import { analyze } from '../../../support/analyze.ts';
import { checkRule } from '../checkRule.ts';

checkRule(mixedScript, {
  valid: [
    'Ann Lee left Moscow (Москва) on Monday.',
    'The drop was 5 μm wide, and the βeta test began.',
    'Σωκράτης and Ана spoke. The x-ось turned.',
  ],
  invalid: [
    {
      text: 'The mayor of [[X:Mоscow]] left on Monday.',
      message: '“о” (Cyrillic)',
      after: 'The mayor of Moscow left on Monday.',
    },
    { text: 'The [[X:Αthens]] mayor left.', after: 'The Athens mayor left.' },
    '“The [[X:Mоscow]] mayor left,” said Ann Lee.',
  ],
});

describe('mixed-script', () => {
  it('asks before it changes a quotation, and nowhere else', () => {
    const text = '“The Mоscow mayor left,” said Ann Lee of Mоscow.';
    const found = mixedScript.check(analyze(text), { knownAcronyms: [] });
    assert.deepEqual(
      found.map(({ fixes }) => fixes[0]?.safe),
      [false, true],
    );
  });
});
