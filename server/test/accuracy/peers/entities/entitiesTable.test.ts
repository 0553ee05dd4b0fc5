// The comparison as a table: what is printed of a system with types and of one without.
import assert from 'node:assert/strict';
import { entityCorpora } from '../../entityCorpora.ts';
import { printEntitiesTable } from './entitiesTable.ts';

describe('table of the entities', () => {
  const scores = entityCorpora.map((corpus) => ({
    ...{ corpus, documents: 1, gold: 4, found: 4, predicted: [] },
    f1: { strict: 70, PER: 80, ORG: 60.04, LOC: 75, span: 90, relaxed: 95 },
  }));
  const lines = printEntitiesTable([
    { name: 'Own', typed: true, scores, rate: 100_400 },
    { name: 'Peer', typed: false, scores, rate: 25_100 },
  ]).split('\n');

  it('has strict F1 and each type of a system, and its speed', () => {
    assert.match(
      lines[2] ?? '',
      /^\| Own: strict \/ spans alone( \| 70\.0 \/ 90\.0){5} \| 100,000 \(1\.00×\) \|$/,
    );
    assert.match(lines[3] ?? '', /^\| Own: PER \/ ORG \/ LOC( \| 80\.0 \/ 60\.0 \/ 75\.0){5} \| {2}\|$/);
  });

  it('has spans alone of a system without types, and how fast it is beside the first', () => {
    assert.match(lines[4] ?? '', /^\| Peer: spans alone, no types( \| 90\.0){5} \| 25,100 \(0\.25×\) \|$/);
    assert.equal(lines.length, 5);
  });
});
