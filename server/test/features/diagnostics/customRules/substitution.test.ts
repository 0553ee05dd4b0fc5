// substitution: what is written instead, in which case, and when the fix is made without asking.
import assert from 'node:assert/strict';
import { safeEdits } from '../../../../src/features/safeFixes.ts';
import { runRules } from '../../../../src/features/diagnostics/runRules.ts';
import { applyEdits } from '../../../../src/text/edit.ts';
import { analyze } from '../../../support/analyze.ts';
import { ruleIn } from '../../../support/rules.ts';
import { checkRule } from '../checkRule.ts';

const yaml = `
id: short-words
kind: substitution
in: everywhere
replace:
  in order to: to
  utilise: use
  utilised: used
  a large number of: [many, most]
certain: true
`;

checkRule(ruleIn(yaml), {
  valid: ['They came in good order to the hall.', 'They use it.'],
  invalid: [
    {
      text: '[[X:In order to]] see, they [[X:utilised]] it. “[[X:Utilise]] it,” he said.',
      after: 'To see, they used it. “Use it,” he said.',
      message: 'Write “to” for “In order to”.',
    },
    { text: 'THEY [[X:UTILISE]] IT', after: 'THEY USE IT' },
    { text: '[[X:A large number of]] people', message: 'Write “many” or “most” for “A large number of”.' },
  ],
});

checkRule(
  ruleIn(`
id: no-ordinals
kind: substitution
pattern: (?:January|May) \\d{1,2}(?:st|nd|rd|th)
use: the plain number
`),
  { valid: ['On May 2.'], invalid: ['On [[X:May 2nd]] it began.'] },
);

describe('fix all with rules of the house', () => {
  const rule = ruleIn(yaml);
  const fixed = (text: string) => {
    const options = { severities: {}, suppressions: [], settings: { knownAcronyms: [] } };
    return applyEdits(text, safeEdits(runRules(analyze(text), options, [rule])));
  };

  it('makes what is certain, outside of quotations, where there is no choice', () => {
    const text = 'They utilise a large number of tools. “We utilise them,” said Ann Holt.';
    assert.equal(fixed(text), text.replace('They utilise', 'They use'));
  });
});
