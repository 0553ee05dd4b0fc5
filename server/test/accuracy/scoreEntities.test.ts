// What of an analysis is put before the scorer of names, and what of its answer is kept. The scorer here is a stand-in.
import assert from 'node:assert/strict';
import { analyzeArticle } from '../../src/article/analyzeArticle.ts';
import { sliceSpan } from '../../src/text/span.ts';
import type { EntityCorpus } from './entityCorpora.ts';
import { entityCorpora } from './entityCorpora.ts';
import { printEntityErrors } from './entityErrors.ts';
import type { EntityScorer } from './entityScorer.ts';
import { printEntityTable } from './entityTable.ts';
import { findNames, namesOf, scoreEntities } from './scoreEntities.ts';

describe('scores of the names', () => {
  const text = 'Mayor Jana Holt spoke in Paris. She said the mayor would stay.';
  const corpus: EntityCorpus = { id: 'sample', title: 'Sample', types: ['PER', 'LOC'], use: 'scoring' };
  const counted = { f1: 0.66667, gold: 3, pred: 2 };
  const scorer: EntityScorer = {
    score: () => ({
      result: { strict: counted, span: counted, relaxed: counted, types: { PER: { ...counted, f1: 1 } } },
    }),
  };

  it('are of names alone, without titles, pronouns and descriptions', () => {
    const names = findNames(text).map((name) => `${sliceSpan(text, name)} ${name.type}`);
    assert.deepEqual(names, ['Jana Holt PER', 'Paris LOC']);
  });

  it('count a name of unknown type as MISC', () => {
    const names = analyzeArticle(text).mentions.map((mention) => ({ ...mention, type: undefined }));
    assert.deepEqual(
      namesOf(names).map(({ type }) => type),
      ['MISC', 'MISC'],
    );
  });

  it('are in per cent, and nothing found of a type is nought', () => {
    const score = scoreEntities(corpus, [{ id: 'a', text, tokens: [], entities: [] }], scorer);
    assert.deepEqual(score.f1, { strict: 66.67, PER: 100, LOC: 0, span: 66.67, relaxed: 66.67 });
    assert.match(printEntityTable([score]), /^Sample +1 +3 +2 +66\.7 +100\.0 +– +0\.0 +– +66\.7 +66\.7$/m);
  });

  it('show no errors of a corpus for scoring', () => {
    const score = scoreEntities(corpus, [{ id: 'a', text, tokens: [], entities: [] }], scorer);
    assert.equal(
      printEntityErrors('/nowhere', score, 3),
      'Sample is for scoring alone: its errors are not shown.',
    );
    const closed = entityCorpora.filter(({ use }) => use === 'scoring').map(({ id }) => id);
    assert.deepEqual(closed, ['conll03.dev', 'conll04.all', 'ieer-a']);
  });
});
