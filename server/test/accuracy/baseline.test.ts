// The gate: what may be lost, what counts as a regression, and what nobody recorded.
import assert from 'node:assert/strict';
import { findRegressions } from './baseline.ts';

describe('baseline', () => {
  const corpus = { id: 'sample', title: 'Sample' };
  const recorded = { sample: { strict: 80, relaxed: 90 } };

  it('lets a score fall by half a point', () => {
    assert.deepEqual(findRegressions([{ corpus, figures: { strict: 79.5, relaxed: 95 } }], recorded), []);
  });

  it('tells of a score that falls by more', () => {
    assert.deepEqual(findRegressions([{ corpus, figures: { strict: 79.49, relaxed: 90 } }], recorded), [
      'Sample: strict 79.49, recorded 80.00',
    ]);
  });

  it('does not hold where nothing was recorded', () => {
    assert.deepEqual(
      findRegressions([{ corpus, figures: { strict: 80, relaxed: 90, type: 70 } }], recorded),
      ['Sample: type 70.00, nothing recorded'],
    );
    const other = { id: 'other', title: 'Other' };
    assert.equal(findRegressions([{ corpus: other, figures: { strict: 80 } }], recorded).length, 1);
  });
});
