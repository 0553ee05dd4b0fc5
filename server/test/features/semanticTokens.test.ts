// Tests of semantic tokens: sorted, apart, quotations cut round names.
import assert from 'node:assert/strict';
import { semanticTokensOf } from '../../src/features/semanticTokens.ts';
import { fakeArticle } from '../support/fakeArticle.ts';

function tokens(marked: string): readonly string[] {
  const article = fakeArticle(marked);
  return semanticTokensOf(article).map(({ span, type, modifiers }) =>
    [type, ...modifiers, article.document.text.slice(span.start, span.end)].join(' '),
  );
}

describe('semanticTokensOf', () => {
  it('cuts quotations round names and lines', () => {
    assert.deepEqual(tokens('[[PER:Ann Lee]]: [[QUOTE:“In [[LOC:Oslo]],\nnow.”]] [[DATE:soon]]'), [
      'person Ann Lee',
      'quotation unattributed “In ',
      'place Oslo',
      'quotation unattributed ,',
      'quotation unattributed now.”',
      'date unresolved soon',
    ]);
  });
  it('gives one of two that overlap', () => {
    assert.deepEqual(tokens('[[LOC:North [[DATE=2022:2022]]]] [[PRO:it]]'), ['date 2022']);
  });
});
