// What is made of the readings once they stand side by side: edges, approximations, ranges, periods within periods.
import assert from 'node:assert/strict';
import { checkAll, findDates, published } from '../checkDates.ts';

describe('edges of periods', () => {
  const table: readonly (readonly [text: string, found: string, mod: string | undefined])[] = [
    ['It began in early 1998.', 'early 1998', 'START'],
    ['It began in mid-May.', 'mid-May', 'MID'],
    ['It began at the end of March 2022.', 'the end of March 2022', 'END'],
    ['It began late last week.', 'late last week', 'END'],
    ['It began in the late 1990s.', 'the late 1990s', 'END'],
    ['It began earlier this year.', 'earlier this year', 'START'],
    ['It began late in 1999.', 'late in 1999', 'END'],
    ['It began in 1999.', '1999', undefined],
    ['It took nearly two months.', 'nearly two months', 'LESS_THAN'],
    ['It took more than a year.', 'more than a year', 'MORE_THAN'],
    ['It took at least 20 days.', 'at least 20 days', 'EQUAL_OR_MORE'],
    ['It stood here circa 1850.', '1850', 'APPROX'],
    ['It was built c. 1500.', '1500', 'APPROX'],
    ['It took about two months.', 'two months', 'APPROX'],
    ['It was sold within a week.', 'a week', 'EQUAL_OR_LESS'],
    ['It was sold almost four years ago.', 'almost four years ago', 'LESS_THAN'],
  ];
  for (const [text, found, mod] of table) {
    it(text, () => {
      const { timexes } = findDates(text);
      assert.deepEqual(
        timexes.map(({ span, mod: modifier }) => [text.slice(span.start, span.end), modifier]),
        [[found, mod]],
      );
    });
  }
});

describe('ranges of hours', () => {
  const table: readonly (readonly [text: string, values: readonly string[]])[] = [
    ['It is open from 7:30 to 9:00 p.m.', ['2022-05-25T19:30', '2022-05-25T21:00']],
    ['It is open 7–9 p.m. Friday.', ['2022-05-20T19:00', '2022-05-20T21:00']],
    ['It is open between 11 and 1 p.m.', ['2022-05-25T11:00', '2022-05-25T13:00']],
    ['It will open on June 5 and 7 p.m. is late.', ['2022-06-05', '2022-06-05T19:00']],
    ['They won 3-2 at 9 p.m.', ['2022-05-25T21:00']],
  ];
  for (const [text, values] of table) {
    it(text, () => {
      assert.deepEqual(
        findDates(text).timexes.map(({ value }) => value),
        values,
      );
    });
  }
});

describe('ranges and lists', () => {
  checkAll([
    'It ran from [[DATE=1998-05-03:May 3]]-[[DATE=1998-05-05:5, 1998]].',
    'It ran on [[DATE=1998-05-03:May 3]] and [[DATE=1998-05-05:5, 1998]].',
    'It ran from [[DATE=1944-06-05:June 5]] to [[DATE=1944-07-09:July 9, 1944]].',
    'They rested in [[DATE=1951-FA:the autumn]] and [[DATE=1951-WI:early winter of 1951]] there.',
    'On [[DATE=2022-05-03:May 3]] and 5 boats he rode 4-5 km.',
  ]);
});

describe('periods within periods', () => {
  checkAll([
    'Sales fell in [[DATE=2021-Q3:the third quarter of last year]].',
    'It was built in [[DATE=2014:2014]]; in [[DATE=2014-08:August of that year]] it burnt.',
    'It rose in [[DATE=2022-02:February 2022]] from [[DATE=2021-02:the same month a year ago]].',
    'It fell in [[DATE=2022-W18:the week of May 3]], in [[DATE=2022-04:the month of April]].',
  ]);
});

describe('what acted on an expression', () => {
  it('is named in order', () => {
    const [timex] = findDates('They met early on the morning of May 3.').timexes;
    assert.deepEqual([timex?.source, timex?.refiners], ['full-date', ['joinTimeOfDay']]);
    const [quarter] = findDates('They met early in the third quarter of 1998.').timexes;
    assert.deepEqual([quarter?.source, quarter?.refiners], ['part-of-year', ['composePeriods', 'growEdges']]);
  });
});

describe('news and narratives', () => {
  const story =
    'The league was founded in 1901. In 1903 it built a hall. In October 1907 the hall burnt; in March 1908 a new one ' +
    'stood. It was sold in 1911 and again in 1913. On 4 May a flood came. Two days later the hall fell. ';

  it('goes on from the date before in a narrative', () => {
    assert.deepEqual(values(story).slice(-2), ['1913-05-04', '1913-05-06']);
  });
  it('starts from the publication date where the text speaks of the present', () => {
    const news = `${story.replace('Two days later', 'Last week')}It opens on Friday, next month or tomorrow.`;
    assert.equal(values(news).includes('2022-05-04'), true);
  });
  it('follows the setting', () => {
    assert.equal(values(story, 'publication-date').includes('2022-05-04'), true);
    assert.deepEqual(values('Built in 1913. On 4 May a flood came.', 'previous-date'), [
      '1913',
      '1913-05-04',
    ]);
  });

  it('goes on where it was behind a look back', () => {
    const text =
      'In January 1644 it fell. Two years earlier it had stood. That same week he died, on 3 February.';
    assert.deepEqual(values(text, 'previous-date'), ['1644-01', '1642', undefined, '1644-02-03']);
  });

  it('gives a time its day only in the paragraph that names the day', () => {
    const text = 'On 3 May 1644 at 9 a.m. it fell, at noon he fled.\n\nIt is open at 10 a.m.';
    assert.deepEqual(values(text, 'previous-date'), [
      '1644-05-03T09:00',
      '1644-05-03T12:00',
      'XXXX-XX-XXT10:00',
    ]);
  });

  function values(text: string, timeReference: 'auto' | 'publication-date' | 'previous-date' = 'auto') {
    return findDates(text, { ...published, timeReference }).timexes.map(({ value }) => value);
  }
});
