// The best labels of a run, held to trying all of them.
import assert from 'node:assert/strict';
import { bestLabels } from '../../../../src/annotators/entities/tagger/decode.ts';
import { labelCount, mayFollow } from '../../../../src/annotators/entities/tagger/labels.ts';

describe('best labels', () => {
  it('are those that trying every pair finds', () => {
    for (let seed = 1; seed <= 40; seed++) {
      const scores = numbers(seed, 2 * labelCount);
      const transitions = numbers(seed + 100, labelCount ** 2);
      assert.deepEqual([...bestLabels(scores, transitions)], bestPair(scores, transitions));
    }
  });

  it('take the ends for outside', () => {
    const transitions = new Float32Array(labelCount ** 2);
    transitions[4] = 3;
    transitions[8 * labelCount] = 2;
    assert.deepEqual([...bestLabels(new Float32Array(labelCount), transitions)], [4]);
  });

  it('are none for no words', () => {
    assert.deepEqual([...bestLabels(new Float32Array(), new Float32Array(labelCount ** 2))], []);
  });
});

function bestPair(scores: Float32Array, transitions: Float32Array): readonly number[] {
  let best: readonly number[] = [];
  let most = -Infinity;
  for (let a = 0; a < labelCount; a++) {
    for (let b = 0; b < labelCount; b++) {
      if (!mayFollow(0, a) || !mayFollow(a, b) || !mayFollow(b, 0)) continue;
      const of = (from: number, to: number) => transitions[from * labelCount + to] ?? 0;
      const sum = (scores[a] ?? 0) + (scores[labelCount + b] ?? 0) + of(0, a) + of(a, b) + of(b, 0);
      if (sum > most) [best, most] = [[a, b], sum];
    }
  }
  return best;
}

function numbers(seed: number, count: number): Float32Array {
  return Float32Array.from({ length: count }, (_, at) => Math.sin(seed * 97 + at * 31.7) * 5);
}
