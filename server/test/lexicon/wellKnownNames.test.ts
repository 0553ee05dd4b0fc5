// The table of well-known names: what stands for what, and no name for two things.
import assert from 'node:assert/strict';
import { placeNames } from '../../src/lexicon/en/places.ts';
import { wellKnownNames } from '../../src/lexicon/en/wellKnownNames.ts';

describe('well-known names', () => {
  it('leads each to one name, which leads to itself', () => {
    assert.equal(wellKnownNames.get('usa'), 'united states');
    for (const name of wellKnownNames.values()) assert.equal(wellKnownNames.get(name), name);
  });

  it('has no place that the list of places does not have', () => {
    const abbreviated = [...wellKnownNames].filter(([other]) => other.endsWith('.'));
    assert.ok(abbreviated.length > 20);
    for (const [, state] of abbreviated) assert.ok(placeNames.has(state), state);
  });
});
