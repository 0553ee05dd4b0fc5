// Nationalities and languages: mentions of a form of their own, which name nobody.
import assert from 'node:assert/strict';
import { analyzeArticle } from '../../../src/article/analyzeArticle.ts';
import { sliceSpan } from '../../../src/text/span.ts';

describe('demonyms', () => {
  const text =
    'The Ukrainian envoy met a South Ossetian leader in Georgia and spoke German. Swedish officials of the British Museum came.';
  const article = analyzeArticle(text);
  const found = article.mentions.filter(({ form }) => form === 'demonym');

  it('are found, alone and with a direction', () => {
    assert.deepEqual(
      found.map(({ span, type }) => [sliceSpan(text, span), type]),
      [
        ['Ukrainian', 'MISC'],
        ['South Ossetian', 'MISC'],
        ['German', 'MISC'],
        ['Swedish', 'MISC'],
      ],
    );
  });

  it('are in no chain', () => {
    const chained = new Set(article.entities.flatMap(({ mentionIds }) => mentionIds));
    assert.ok(found.every(({ id }) => !chained.has(id)));
    assert.ok(article.entities.some(({ name }) => name === 'Georgia'));
  });
});
