// Tests of the rule name-never-used.
import assert from 'node:assert/strict';
import { nameNeverUsed } from '../../../../src/features/diagnostics/rules/name-never-used.ts';
import { analyze } from '../../../support/analyze.ts';
import { entry } from '../../../support/register.ts';
import { checkRule } from '../checkRule.ts';

const options = {
  register: [
    entry('LOC', 'Ayton', { aliases: ['Ayton Old Town'], never: ['Aiton', 'Port Aiton'] }),
    entry('ORG', 'Aiton Rovers'),
    entry('PER', 'Ann Lee', { never: ['Annie'] }),
  ],
};
const valid = (text: string, format: 'plain' | 'markdown' = 'plain') => ({
  text,
  options: { ...options, format },
});

checkRule(nameNeverUsed, {
  valid: [
    'The bridge of Aiton opens on Monday.',
    valid('The bridge of Ayton opens on Monday. Ayton Old Town is closed.'),
    valid('The aiton, a small bird, sings. AITON opens its bridge.'),
    valid('The Aiton Herald wrote about it, and an Aiton-based firm built it.'),
    valid('Aiton Rovers won against the Port.'),
    valid('The Aitonians cheered, and the Aitons left.'),
    valid('Call `Aiton` or see [the page](https://example.org/Aiton) of Ayton.', 'markdown'),
    valid('Read more: Aiton'),
  ],
  invalid: [
    {
      text: 'The bridge of [[X:Aiton]] opens on Monday, said [[X:Annie]]. She likes [[X:Port Aiton]]’s harbour.',
      options,
      after: 'The bridge of Ayton opens on Monday, said Ann Lee. She likes Ayton’s harbour.',
      message: '“Aiton” is a name that the register of names says never to use. Write “Ayton”.',
    },
    {
      text: '“We love [[X:Aiton]],” said Ann Lee.',
      options,
      after: '“We love Aiton,” said Ann Lee.',
      message: 'in a quotation',
    },
  ],
});

describe('name-never-used in a longer name', () => {
  it('passes: a place that the name of a body holds', () => {
    const article = analyze('The bridge of Aiton opens.', options);
    const [aiton] = article.mentions.filter(({ known }) => known);
    assert.equal(nameNeverUsed.check(article, { knownAcronyms: [] }).length, 1);
    const known = { entry: 'Bridge of Aiton', never: false };
    const body = { ...aiton!, span: { start: 4, end: aiton!.span.end }, known };
    const nested = { ...article, mentions: [body, aiton!] };
    assert.deepEqual(nameNeverUsed.check(nested, { knownAcronyms: [] }), []);
  });
});
