// Publication date, order of day and month, years with two digits, and what a value rests on.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { checkDates, datesIn, findDates, paragraphsOf, published, unpublished } from './checkDates.ts';
import { assertLinear } from '../../support/linearTime.ts';

describe('publication date', () => {
  const find = (text: string, options = unpublished) => findDates(text, options, 'dateline').publicationDate;

  it('is the full date of the dateline', () => {
    const text = 'Wed, 25/05/2022 - 21:37\n\nThey met on Wednesday.';
    assert.deepEqual(find(text), { value: '2022-05-25T21:37', span: { start: 0, end: 23 } });
  });
  it('is the one given before that of the dateline', () => {
    assert.deepEqual(find('25 May 2022', { ...published, publicationDate: '2021-01-02T03:04:05Z' }), {
      value: '2021-01-02T03:04',
      span: undefined,
    });
  });
  it('takes the year from another date', () => {
    assert.equal(find('LONDON, Nov. 3')?.value, undefined);
    assert.equal(find('LONDON, Nov. 3\n\nIt began on 1 November 2021.')?.value, '2021-11-03');
    assert.equal(find('LONDON, Nov. 3\n\nFrom 1 May 2020 to 2 May 2021.')?.value, undefined);
  });
  it('is unknown without a dateline', () => {
    assert.equal(findDates('On 25 May 2022 they met.', unpublished).publicationDate, undefined);
  });
  it('anchors the article', () => {
    checkDates(
      '[[DATE=2021-11-03:3 November 2021]]\n\nThey met on [[DATE=2021-11-02:Tuesday]].',
      unpublished,
      'dateline',
    );
  });
});

describe('order of day and month', () => {
  const first = (text: string, options = published) => findDates(text, options).timexes[0]!;

  it('leaves an open date open', () => {
    const { value, readings, stated } = first('It began on 2/12/03.');
    assert.deepEqual([value, readings, stated], [undefined, ['2003-12-02', '2003-02-12'], { year: 2003 }]);
  });
  it('is proven by another date', () => {
    assert.equal(first('It began on 2/12/2003 and ended on 25/12/2003.').value, '2003-12-02');
    assert.equal(first('It began on 2/12/2003 and ended on 12/25/2003.').value, '2003-02-12');
    assert.deepEqual(first('It began on 2/12/2003 and ended on 12/25/2003.').readings, []);
  });
  it('is proven by a weekday', () => {
    assert.equal(first('It began on Tuesday 2/12/2003.').value, '2003-12-02');
  });
  it('stays open where dates contradict one another', () => {
    assert.equal(first('On 2/12/2003, 25/12/2003 and 12/25/2003.').value, undefined);
  });
  it('follows the setting', () => {
    assert.equal(first('On 2/12/2003.', { ...published, dateOrder: 'month-first' }).value, '2003-02-12');
    assert.equal(first('On 2/12/2003.', { ...published, dateOrder: 'day-first' }).value, '2003-12-02');
  });
  it('does not matter where both numbers are equal', () => {
    assert.equal(first('On 3/3/2003.').value, '2003-03-03');
  });
});

describe('what a value rests on', () => {
  const first = (text: string) => findDates(text).timexes[0]!;

  it('names the steps', () => {
    const { steps, anchor, stated } = first('They met on Wednesday.');
    assert.deepEqual(steps, ['Wednesday before or on the publication date, Wed 25 May 2022']);
    assert.equal(anchor, 'publicationDate');
    assert.deepEqual(stated, { weekday: 3 });
  });
  it('keeps the numbers as written', () => {
    assert.deepEqual(first('On Sunday, 31 April 2022.').stated, {
      weekday: 7,
      day: 31,
      month: 4,
      year: 2022,
    });
    assert.deepEqual(first('On 31/04/2022.').stated, { day: 31, month: 4, year: 2022 });
  });
  it('numbers the expressions and points at the one before', () => {
    const { timexes } = findDates('On 1 March 2022 he came.\n\nA week later he left.');
    assert.deepEqual(
      timexes.map(({ id, value, anchor }) => [id, value, anchor]),
      [
        ['t1', '2022-03-01', undefined],
        ['t2', '2022-W10', { timexId: 't1' }],
      ],
    );
  });
});

describe('any text', () => {
  const pieces = fc.constantFrom(
    ...(
      'May Wednesday 25 05 2022 / : - – ’s today ago two weeks 3rd . a.m. in the 99 T “ last 1990s quarter third of year ' +
      'years BC 480 noon half past every early end spring ’98 and a hundred few next this night morning Christmas Day ' +
      'fiscal nineteen ninety-two earlier later before after the-year-ago 1861-63 o’clock GMT ( ) mid-May or so long'
    ).split(' '),
    ' ',
    ' ',
    ' ',
    ', ',
    '\n\n',
  );

  it('never throws, keeps spans in order and in range, and values in the calendar', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
    );
    const date = fc.constantFrom(undefined, '2022-05-25', 'nonsense', '0001-01-01', '9999-12-31T23:59');
    fc.assert(
      fc.property(
        text,
        date,
        fc.constantFrom('auto', 'day-first', 'month-first'),
        fc.constantFrom('auto', 'publication-date', 'previous-date'),
        (value, publicationDate, dateOrder, timeReference) => {
          let end = 0;
          const { timexes } = findDates(value, { publicationDate, dateOrder, timeReference });
          for (const { span, value: found = '' } of timexes) {
            assert.ok(span.start >= end && span.end > span.start && span.end <= value.length);
            assert.doesNotMatch(found, /NaN|undefined|^(?:BC)?\d{5}/);
            end = span.end;
          }
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('takes linear time', function () {
    this.timeout(60_000);
    assertLinear(
      (copies) => {
        const document = paragraphsOf(
          'On Wednesday, 2/12/03 at 9 a.m. two years ago in May 2020 '.repeat(copies),
        );
        return () => datesIn(document);
      },
      { small: 250, large: 2_000 },
    );
  });
});
