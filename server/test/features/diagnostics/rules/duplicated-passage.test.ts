// Tests of the rule duplicated-passage.
import { duplicatedPassage } from '../../../../src/features/diagnostics/rules/duplicated-passage.ts';
import assert from 'node:assert/strict';
import { analyze } from '../../../support/analyze.ts';
import { checkRule } from '../checkRule.ts';

const paragraph = 'On Monday the council of Ayton voted for the new bridge over the river.';

checkRule(duplicatedPassage, {
  valid: [
    `${paragraph}\n\nOn Tuesday the council of Ayton voted against the old bridge over the river.`,
    'He said no.\n\nShe asked again.\n\nHe said no.',
    'Council votes for bridge\n\nCouncil votes for bridge.',
  ],
  invalid: [
    {
      text: `${paragraph}\n\nAnn Lee left.\n\n[[X:${paragraph}]]\n\nBo Berg came.`,
      message: 'This paragraph stood before',
      after: `${paragraph}\n\nAnn Lee left.\n\nBo Berg came.`,
    },
    {
      text: `${paragraph} Ann Lee left.\n\nBo Berg came. [[X:${paragraph}]] He stayed.`,
      message: 'This sentence stood before',
      after: `${paragraph} Ann Lee left.\n\nBo Berg came. He stayed.`,
    },
  ],
});

describe('duplicated-passage', () => {
  it('takes words that are quoted again for a pull quote: a hint without a fix', () => {
    const quotation = '“We have waited for the new bridge over the river for ten long years,” said Ann Lee.';
    const [found] = duplicatedPassage.check(analyze(`${quotation}\n\nBo Berg came.\n\n${quotation}`), {
      knownAcronyms: [],
    });
    assert.deepEqual([found?.severity, found?.fixes], ['hint', []]);
  });
});
