// Sums of weights, two at a time, held to sums of one at a time.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { FeatureList } from '../../../../src/annotators/entities/tagger/featureList.ts';
import { addRows, pairWeights, rowLength } from '../../../../src/annotators/entities/tagger/weightSums.ts';

const mask = 7;
const rows = fc.array(fc.integer({ min: -127, max: 127 }), {
  minLength: rowLength * (mask + 1),
  maxLength: rowLength * (mask + 1),
});

describe('sums of weights', () => {
  it('are those of the single weights, up to as many as a list holds', () => {
    fc.assert(
      fc.property(rows, fc.array(fc.nat(1000), { maxLength: 255 }), (weights, features) => {
        const list = new FeatureList();
        for (const feature of features) list.add(feature);
        const sums = new Int32Array(rowLength).fill(5);
        addRows(list, mask, pairWeights(Int8Array.from(weights)), sums);
        const expected = Array.from({ length: rowLength }, (_, label) =>
          features.reduce((sum, feature) => sum + (weights[(feature & mask) * rowLength + label] ?? 0), 5),
        );
        assert.deepEqual([...sums], expected);
      }),
    );
  });

  it('hold at the ends of the range', () => {
    for (const weight of [-128, 127]) {
      const list = new FeatureList();
      for (let count = 0; count < 300; count++) list.add(0);
      const sums = new Int32Array(rowLength);
      addRows(list, 0, pairWeights(new Int8Array(rowLength).fill(weight)), sums);
      assert.deepEqual([...sums], new Array(rowLength).fill(255 * weight));
    }
  });
});
