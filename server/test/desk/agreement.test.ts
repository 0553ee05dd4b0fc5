// Agreement of two annotators: figures worked out by hand, the pairing, and that time grows with the number of marks.
import assert from 'node:assert/strict';
import { agreementOf, kappaOf } from '../../src/desk/agreement.ts';
import type { Mark } from '../../src/desk/matchMarks.ts';
import { matchMarks } from '../../src/desk/matchMarks.ts';
import { paintTokens } from '../../src/desk/paintTokens.ts';
import { assertAllLinear } from '../support/linearTime.ts';

const mark = (start: number, end: number, label: string, id = `${label}${start}-${end}`): Mark => ({
  id,
  span: { start, end },
  label,
});
/** Tokens of two characters each. */
const tokens = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ start: at * 2, end: at * 2 + 2 }));

describe('agreement of two annotators', () => {
  it('pairs the same, other labels, other extents, and leaves the rest alone', () => {
    const mine = [mark(0, 4, 'a'), mark(10, 14, 'a'), mark(20, 26, 'b'), mark(40, 44, 'b')];
    const theirs = [mark(0, 4, 'a'), mark(10, 14, 'b'), mark(22, 30, 'b'), mark(60, 64, 'a')];
    const { same, labels, extents, onlyMine, onlyTheirs } = matchMarks(mine, theirs);
    const ids = (pairs: typeof same) => pairs.map((pair) => `${pair.mine.id}=${pair.theirs.id}`);
    assert.deepEqual(ids(same), ['a0-4=a0-4']);
    assert.deepEqual(ids(labels), ['a10-14=b10-14']);
    assert.deepEqual(ids(extents), ['b20-26=b22-30']);
    assert.deepEqual(
      [onlyMine.map(({ id }) => id), onlyTheirs.map(({ id }) => id)],
      [['b40-44'], ['a60-64']],
    );
  });

  it('pairs what has most in common, and the same span twice with two labels', () => {
    const nested = matchMarks([mark(0, 100, 'a'), mark(50, 60, 'a')], [mark(55, 58, 'a')]);
    assert.equal(nested.extents[0]?.mine.id, 'a50-60');
    const twice = matchMarks([mark(0, 4, 'a'), mark(0, 4, 'b')], [mark(0, 4, 'b'), mark(0, 4, 'c')]);
    assert.deepEqual(
      [twice.same.map(({ mine }) => mine.label), twice.labels.map((p) => p.mine.label + p.theirs.label)],
      [['b'], ['ac']],
    );
  });

  it('counts precision, recall and F1 of each label, exact and overlapping', () => {
    const mine = [mark(0, 4, 'a'), mark(10, 14, 'a'), mark(20, 26, 'b')];
    const theirs = [mark(0, 4, 'a'), mark(22, 30, 'b')];
    const { overall, labels } = agreementOf(mine, theirs, matchMarks(mine, theirs), tokens(20));
    assert.deepEqual(overall.exact, {
      mine: 3,
      theirs: 2,
      matched: 1,
      precision: 1 / 2,
      recall: 1 / 3,
      f1: 2 / 5,
    });
    assert.equal(overall.overlapping.f1, 4 / 5);
    assert.deepEqual(
      labels.map(({ label, exact, overlapping }) => [label, exact.f1, overlapping.f1]),
      [
        ['a', 2 / 3, 2 / 3],
        ['b', 0, 1],
      ],
    );
  });

  it('has the kappa of the textbook', () => {
    // 50 units: both yes 20, both no 15, yes/no 5, no/yes 10. Observed 0.7, expected 0.5, kappa 0.4.
    const times = (count: number, pair: readonly [string, string]) =>
      new Array<readonly [string, string]>(count).fill(pair);
    const pairs = [
      ...times(20, ['yes', 'yes']),
      ...times(15, ['no', 'no']),
      ...times(5, ['yes', 'no']),
      ...times(10, ['no', 'yes']),
    ];
    const { kappa, agreed, count } = kappaOf(pairs);
    assert.ok(Math.abs((kappa ?? 0) - 0.4) < 1e-12);
    assert.deepEqual([agreed, count], [35, 50]);
  });

  it('has no kappa where chance alone agrees, nor F1 of nothing', () => {
    assert.equal(kappaOf([]).kappa, undefined);
    assert.equal(kappaOf([['a', 'a']]).kappa, undefined);
    const none = agreementOf([], [], matchMarks([], []), tokens(3));
    assert.deepEqual([none.overall.exact.f1, none.tokenKappa.count, none.labels], [undefined, 3, []]);
  });

  it('gives a token the label of the shortest annotation over it', () => {
    const marks = [mark(0, 10, 'outer'), mark(2, 4, 'inner'), mark(9, 11, 'edge')];
    assert.deepEqual(paintTokens(tokens(7), marks), [
      'outer',
      'inner',
      'outer',
      'outer',
      'edge',
      'edge',
      undefined,
    ]);
  });

  it('is linear in hostile texts: all nested, all over one place, all alike', function () {
    this.timeout(60_000);
    const shapes = {
      nested: (at: number, count: number) => mark(at, 4 * count - at, 'a', String(at)),
      'over one place': (at: number, count: number) => mark(0, count + at, 'a', String(at)),
      alike: (at: number) => mark(0, 4, `l${at}`, String(at)),
    };
    assertAllLinear(
      (count) =>
        Object.entries(shapes).map(([name, shape]) => {
          const mine = Array.from({ length: count }, (_, at) => shape(at, count));
          const theirs = Array.from({ length: count }, (_, at) => shape(count - 1 - at, count + 1));
          const words = tokens(2 * count);
          return [name, () => agreementOf(mine, theirs, matchMarks(mine, theirs), words)];
        }),
      { small: 1500, large: 12_000 },
    );
  });
});
