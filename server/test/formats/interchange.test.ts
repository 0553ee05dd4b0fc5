// Tests of the analysis JSON: which mentions stand in which list.
import assert from 'node:assert/strict';
import { analyzeArticle } from '../../src/article/analyzeArticle.ts';
import { toInterchange } from '../../src/formats/interchange.ts';
import { analysisSchema } from '../../src/formats/interchangeSchema.ts';

describe('analysis JSON', () => {
  const text = 'Mayor Jana Holt met a Ukrainian choir on Monday. She thanked the Ukrainians.';
  const analysis = toInterchange(analyzeArticle(text), [], 'choir');

  it('has demonyms among the names, in no chain', () => {
    const demonyms = analysis.entities.filter(({ form }) => form === 'demonym');
    assert.deepEqual(
      demonyms.map((demonym) => [demonym.text, demonym.type, demonym.entity]),
      [
        ['Ukrainian', 'MISC', null],
        ['Ukrainians', 'MISC', null],
      ],
    );
    assert.deepEqual(
      analysis.chains.map(({ name }) => name),
      ['Jana Holt'],
    );
  });

  it('has pronouns and descriptions apart from names', () => {
    assert.deepEqual(
      analysis.entities.filter(({ form }) => form === 'name').map((name) => name.text),
      ['Jana Holt'],
    );
    assert.deepEqual(
      analysis.mentions.map(({ form, entity }) => [form, entity]),
      [['pronoun', analysis.chains[0]?.id]],
    );
  });

  it('fits its schema', () => {
    assert.deepEqual(analysisSchema.parse(analysis), analysis);
  });
});
