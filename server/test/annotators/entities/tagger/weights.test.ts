// The weights that ship are those that were trained.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { taggerWeights } from '../../../../src/annotators/entities/tagger/weights.ts';

const lexicon = new URL('../../../../src/lexicon/en/', import.meta.url);

describe('weights of the tagger', () => {
  it('have the recorded hash', () => {
    const text = readFileSync(new URL('taggerWeights.data.js', lexicon));
    const recorded = readFileSync(new URL('taggerWeights.sha256', lexicon), 'utf8').trim();
    assert.equal(createHash('sha256').update(text).digest('hex'), recorded);
  });

  it('fill their tables', () => {
    const { first, second } = taggerWeights();
    assert.equal(first.pairs.length, 8 * (first.mask + 1));
    assert.equal(second.pairs.length, 8 * (second.mask + 1));
    for (const { pairs } of [first, second]) assert.ok(pairs.some((pair) => (pair & 0xffff) !== 128));
  });
});
