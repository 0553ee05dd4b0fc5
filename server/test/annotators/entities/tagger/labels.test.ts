// Labels of names and back.
import assert from 'node:assert/strict';
import {
  labelsOf,
  namesOf,
  placeInName,
  typeNumber,
} from '../../../../src/annotators/entities/tagger/labels.ts';

describe('labels of the tagger', () => {
  it('say where names begin and end, also side by side', () => {
    const labels = Uint8Array.from([
      0,
      ...labelsOf('PER', 2),
      ...labelsOf('PER', 1),
      ...labelsOf('ORG', 3),
      0,
    ]);
    assert.deepEqual(namesOf(labels), [
      { from: 1, to: 3, type: 'PER' },
      { from: 3, to: 4, type: 'PER' },
      { from: 4, to: 7, type: 'ORG' },
    ]);
  });

  it('end a name where it breaks off', () => {
    const [first = 0, inner = 0] = labelsOf('LOC', 3);
    const [other = 0] = labelsOf('MISC', 2);
    assert.deepEqual(namesOf(Uint8Array.from([first, inner, first, other])), [
      { from: 0, to: 2, type: 'LOC' },
      { from: 2, to: 3, type: 'LOC' },
      { from: 3, to: 4, type: 'MISC' },
    ]);
  });

  it('tell type and place', () => {
    const [first = 0, inner = 0, last = 0] = labelsOf('ORG', 3);
    assert.deepEqual([first, inner, last].map(placeInName), ['first', 'inner', 'last']);
    assert.deepEqual([0, first, inner, last].map(typeNumber), [0, 2, 2, 2]);
    assert.equal(placeInName(0), 'outside');
  });
});
