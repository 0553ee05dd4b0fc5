// The order in time: by beginning, periods before what they hold, the rest behind in the order of the text.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { intervalOf } from '../../../src/annotators/dates/interval.ts';
import { compareByTime, inTimeOrder } from '../../../src/annotators/dates/timeOrder.ts';

const inOrder = (
  'BC04 BC048 BC0480 BC0480-09 BC0479 00 0079 19 199 1999 1999-12-31 20 2021-12-31 2022 2022-H1 2022-Q1 2022-01 2022-01-01 ' +
  '2022-01-01T00 2022-01-01T00:00 2022-01-01TMO 2022-W01 2022-SP 2022-05 2022-W21 2022-05-25 2022-05-25T09:30 ' +
  '2022-05-25T15:00Z 2022-W21-WE 2022-WI 2023-01-02'
).split(' ');
describe('inTimeOrder', () => {
  it('sorts any order of the values', () => {
    const shuffled = fc.shuffledSubarray(inOrder, { minLength: inOrder.length });
    fc.assert(
      fc.property(shuffled, (values) => {
        assert.deepEqual(
          inTimeOrder(values, (value) => value),
          inOrder,
        );
      }),
    );
  });
  it('keeps what has no place behind, in the order given', () => {
    const items = ['2022', 'PRESENT_REF', '2021', undefined, 'P3D', '2021-05', undefined];
    assert.deepEqual(
      inTimeOrder(items, (item) => item),
      ['2021', '2021-05', '2022', 'PRESENT_REF', undefined, 'P3D', undefined],
    );
  });
  it('keeps the order given among equals', () => {
    const items = [
      { id: 1, value: '2022-05-25' },
      { id: 2, value: '2022-W21-3' },
      { id: 3, value: 'FY2021' },
      { id: 4, value: '2021' },
    ];
    assert.deepEqual(
      inTimeOrder(items, ({ value }) => value).map(({ id }) => id),
      [3, 4, 1, 2],
    );
  });
  it('is an order', () => {
    const interval = fc.constantFrom(...inOrder).map((value) => intervalOf(value)!);
    fc.assert(
      fc.property(interval, interval, interval, (a, b, c) => {
        assert.equal(Math.sign(compareByTime(a, b)), 0 - Math.sign(compareByTime(b, a)));
        if (compareByTime(a, b) <= 0 && compareByTime(b, c) <= 0) assert.ok(compareByTime(a, c) <= 0);
      }),
    );
  });
});
