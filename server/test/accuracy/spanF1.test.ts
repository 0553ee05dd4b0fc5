// F1 of spans: what counts as the same, what as an overlap, and what is counted once.
import assert from 'node:assert/strict';
import { spanOf } from '../../src/text/span.ts';
import type { Span } from '../../src/text/span.ts';
import { scoreSpans } from './spanF1.ts';

describe('F1 of spans', () => {
  const inOne = (...spans: readonly Span[]) => new Map([['a', spans]]);

  it('tells equal spans from overlapping ones', () => {
    const score = scoreSpans(inOne(spanOf(0, 5), spanOf(10, 15)), inOne(spanOf(0, 5), spanOf(9, 15)));
    assert.deepEqual(score, { exact: 50, overlap: 100 });
  });

  it('counts a span once, however often it is given', () => {
    const twice = inOne(spanOf(0, 5), spanOf(0, 5));
    assert.deepEqual(scoreSpans(twice, inOne(spanOf(0, 5))), { exact: 100, overlap: 100 });
  });

  it('matches a long span with one of those it covers', () => {
    const score = scoreSpans(inOne(spanOf(0, 2), spanOf(3, 5)), inOne(spanOf(0, 5)));
    assert.equal(score.overlap.toFixed(1), '66.7');
  });

  it('compares spans of one document alone', () => {
    const score = scoreSpans(inOne(spanOf(0, 5)), new Map([['b', [spanOf(0, 5)]]]));
    assert.deepEqual(score, { exact: 0, overlap: 0 });
  });
});
