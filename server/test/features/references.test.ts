// Tests of references, highlights and definition.
import assert from 'node:assert/strict';
import { definitionAt, highlightsAt, referencesAt } from '../../src/features/references.ts';
import { articleAt, slices } from './support.ts';

describe('references', () => {
  const { article, offset } = articleAt(
    '[[PER:Lee]] spoke. [[PER:Ann Lee]] sat. [[PER:¦Lee]] left. [[PER:Bo Berg]] stayed.',
  );
  it('are all mentions', () => {
    assert.deepEqual(slices(article, referencesAt(article, offset)), ['Lee', 'Ann Lee', 'Lee']);
  });
  it('highlight the same', () => {
    assert.equal(highlightsAt(article, offset).length, 3);
  });
  it('define by the fullest name', () => {
    const definition = definitionAt(article, offset);
    assert.deepEqual(definition && slices(article, [definition]), ['Ann Lee']);
  });
  it('are none between names', () => {
    assert.deepEqual(referencesAt(article, 6), []);
  });
});
