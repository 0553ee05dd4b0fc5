// How indirect speech is scored: spans one to one, sources of what was found, and what the gold says nothing of.
import assert from 'node:assert/strict';
import { printIndirect } from './indirectTable.ts';
import { matchSpans } from './matchSpans.ts';
import type { SourcedSpan } from './scoreIndirect.ts';
import { scoreIndirect } from './scoreIndirect.ts';

const at = (start: number, end: number, speaker: [number, number] | null = null): SourcedSpan => ({
  start,
  end,
  speaker: speaker && { start: speaker[0], end: speaker[1] },
  reported: true,
});

describe('scores of indirect speech', () => {
  it('pair each span with the one that agrees most', () => {
    const gold = [at(0, 10), at(10, 20)];
    const found = [at(5, 20), at(0, 11)];
    assert.deepEqual(
      matchSpans(gold, found).map((pair) => [gold.indexOf(pair.gold), found.indexOf(pair.found)]),
      [
        [0, 1],
        [1, 0],
      ],
    );
    assert.equal(matchSpans(gold, [at(0, 20)]).length, 1);
    assert.equal(matchSpans([at(0, 20)], gold).length, 1);
  });

  it('tell exact, close and overlapping spans apart', () => {
    const gold = [at(0, 10), at(20, 30), at(40, 50), at(60, 70)];
    const found = [at(0, 10), at(20, 29), at(45, 60), at(80, 90)];
    const score = scoreIndirect([{ gold, found, marked: [] }]);
    assert.deepEqual(score.content, { exact: 1, close: 2, overlap: 3 });
    assert.deepEqual([score.gold, score.found], [4, 4]);
  });

  it('do not count what holds a marked fragment unless the gold has it', () => {
    const found = [at(0, 10), at(20, 30)];
    const marked = [at(4, 6), at(24, 26)];
    const score = scoreIndirect([{ gold: [at(0, 10)], found, marked }]);
    assert.equal(score.found, 1);
    assert.equal(score.content.exact, 1);
  });

  it('count the sources of the content found', () => {
    const gold = [at(0, 10, [11, 15]), at(20, 30, [31, 35]), at(40, 50, [51, 55]), at(60, 70, [71, 75])];
    const found = [at(0, 10, [11, 15]), at(20, 30, [33, 40]), at(40, 50)];
    const score = scoreIndirect([{ gold, found, marked: [] }]);
    assert.equal(score.sources, 3);
    assert.deepEqual(score.source, { exact: 1, overlap: 2 });
  });

  it('are printed in per cent', () => {
    const score = scoreIndirect([{ gold: [at(0, 10), at(20, 30)], found: [at(0, 10)], marked: [] }]);
    assert.match(printIndirect(score), /^exact +100\.0 +50\.0 +66\.7$/m);
    assert.match(printIndirect(scoreIndirect([])), /^any overlap +0\.0 +0\.0 +0\.0$/m);
  });
});
