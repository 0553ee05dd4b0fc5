// Fix everywhere in this article: which fixes go together, what is asked, and what is left out.
import assert from 'node:assert/strict';
import { codeActionsFor } from '../../src/features/codeActions.ts';
import type { Rule } from '../../src/features/diagnostics/rule.ts';
import { runRules } from '../../src/features/diagnostics/runRules.ts';
import { safeEdits } from '../../src/features/safeFixes.ts';
import { rules } from '../../src/features/diagnostics/rules.ts';
import { applyEdits } from '../../src/text/edit.ts';
import { analyze } from '../support/analyze.ts';

function actionsAt(text: string, words: string, { canAsk = true, registry = rules } = {}) {
  const article = analyze(text);
  const severities = { 'attribution-verb': 'warning', 'scare-quotes': 'off' } as const;
  const options = { severities, suppressions: [], settings: { knownAcronyms: [] } };
  const diagnostics = runRules(article, options, registry);
  const start = text.indexOf(words);
  const span = { start, end: start + words.length };
  const actions = codeActionsFor(article, diagnostics, span, undefined, canAsk);
  return { article, diagnostics, all: actions.filter(({ title }) => title.startsWith('Fix all')) };
}

describe('fix everywhere in this article', () => {
  it('names what all of them do where that is the same, and does not ask', () => {
    const text = '“We open in May,” claimed Ann Lee. “It is done,” claimed Bo Berg.';
    const { all } = actionsAt(text, 'claimed');
    assert.deepEqual(
      all.map(({ title }) => title),
      ['Fix all 2 “attribution-verb” in this article: change “claimed” to “said”'],
    );
    assert.ok(all[0]?.edits.every(({ ask }) => ask === undefined));
    assert.equal(applyEdits(text, all[0]?.edits ?? []), text.replaceAll('claimed', 'said'));
  });

  it('parts kinds of fixes', () => {
    const { all } = actionsAt('The treaty was signed on 2/12/2003 and ended on 3/11/2004.', '2/12');
    assert.deepEqual(
      all.map(({ title, edits }) => [title, edits.map(({ newText }) => newText).join()]),
      [
        ['Fix all 2 “ambiguous-numeric-date” in this article: day first', '2 December 2003,3 November 2004'],
        ['Fix all 2 “ambiguous-numeric-date” in this article: month first', '12 February 2003,11 March 2004'],
      ],
    );
    assert.deepEqual(
      all[0]?.edits.map(({ ask }) => ask),
      ['', ''],
    );
  });

  it('is not offered for one finding, nor for others of another rule', () => {
    assert.deepEqual(actionsAt('The treaty was signed on 2/12/2003.', '2/12').all, []);
  });

  it('asks where words inside a quotation change, and leaves them out where it cannot', () => {
    const text = 'It was signed on 2/12/2003. “It ended on 3/11/2004,” said Ann Lee.';
    const [first] = actionsAt(text, '2/12').all;
    assert.deepEqual(
      first?.edits.map(({ ask }) => ask),
      ['', 'inside a quotation by Ann Lee'],
    );
    assert.deepEqual(actionsAt(text, '2/12', { canAsk: false }).all, []);
    assert.deepEqual(actionsAt(text, '3/11', { canAsk: false }).all, []);
  });

  it('never takes a fix for safe that changes words inside a quotation, whatever its rule says', () => {
    const shout: Rule = {
      id: 'shout',
      title: 'Words to shout',
      severity: 'warning',
      check: ({ document: { text } }) =>
        [...text.matchAll(/May|,”/g)].map((match) => {
          const span = { start: match.index, end: match.index + match[0].length };
          const newText = match[0] === 'May' ? 'MAY' : '”';
          const fixes = [
            { title: `Change “${match[0]}” to “${newText}”`, edits: [{ span, newText }], safe: true },
          ];
          return { span, message: 'Shout.', related: [], fixes };
        }),
    };
    const text = 'It opens in May. “We open in May,” said Ann Lee.';
    const { diagnostics } = actionsAt(text, 'May', { registry: [shout] });
    assert.equal(applyEdits(text, safeEdits(diagnostics)), 'It opens in MAY. “We open in May” said Ann Lee.');
  });
});
