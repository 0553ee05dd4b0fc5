// Hints behind relative dates: what they say, and where they would be noise.
import assert from 'node:assert/strict';
import type { Timex } from '../../src/annotators/layers.ts';
import type { DateStyle } from '../../src/annotators/dates/dateStyle.ts';
import { inlayHintsOf } from '../../src/features/inlayHints.ts';
import { analyze } from '../support/analyze.ts';
import { fakeArticle } from '../support/fakeArticle.ts';

const everywhere = { start: 0, end: 1000 };

/** The hint behind the one date of a marked text that is seen from the publication date. */
function hint(marked: string, given: Partial<Timex> = {}, style?: DateStyle): string | undefined {
  const article = fakeArticle(marked);
  const timexes = article.timexes.map((timex) => ({
    ...timex,
    anchor: 'publicationDate' as const,
    ...given,
  }));
  return inlayHintsOf({ ...article, timexes }, everywhere, style)[0]?.label;
}

describe('hints of dates', () => {
  for (const [marked, label] of [
    ['They met on [[DATE=2022-05-25:Wednesday]].', '25 May 2022'],
    ['They met on [[DATE=2022-05-25TNI:Wednesday night]].', '25 May 2022'],
    ['They met [[DATE=2022-W21:this week]].', 'week of 23 May 2022'],
    ['They met [[DATE=2022-W21-WE:at the weekend]].', 'weekend of 28 May 2022'],
    ['They met [[DATE=2022-04:last month]].', 'April 2022'],
    ['Sales rose in [[DATE=2022-Q3:the third quarter]].', 'Q3 2022'],
    ['Sales rose in [[DATE=2022-H1:the first half]].', 'H1 2022'],
    ['They met [[DATE=2021-SU:last summer]].', 'summer 2021'],
    ['They met [[DATE=2021:last year]].', '2021'],
    ['It was built in [[DATE=201:the last decade]].', '2010s'],
    ['It was built in [[DATE=19:the last century]].', '20th century'],
    ['Sales rose in [[DATE=FY2021:the last fiscal year]].', 'fiscal year 2021'],
  ] as const) {
    it(`tells ${label}`, () => {
      assert.equal(hint(marked), label);
    });
  }

  it('tells the year alone where it alone is missing', () => {
    assert.equal(hint('They met on [[DATE=2022-05-25:25 May]].', { stated: { day: 25, month: 5 } }), '2022');
    assert.equal(hint('They met in [[DATE=2021-11:November]].', { stated: { month: 11 } }), '2021');
  });

  it('keeps to the style of the paper', () => {
    const day = 'They met on [[DATE=2022-09-07:Wednesday]].';
    assert.equal(hint(day, {}, 'month-day-year'), 'September 7, 2022');
    assert.equal(hint(day, {}, 'ap'), 'Sept. 7, 2022');
    assert.equal(hint(day, {}, 'iso'), '2022-09-07');
    assert.equal(hint('They met [[DATE=2022-W36:this week]].', {}, 'ap'), 'week of Sept. 5, 2022');
    assert.equal(hint('They met [[DATE=2022-W36:this week]].', {}, 'iso'), '2022-W36');
    assert.equal(
      hint('[[DATE=2022-09-07:7 September]].', { stated: { day: 7, month: 9 } }, 'iso'),
      '2022-09-07',
    );
  });

  for (const [why, marked, given] of [
    ['of a date with its year', 'On [[DATE=2022-05-25:25 May 2022]].', { stated: { year: 2022 } }],
    ['of a date that needs no anchor', 'In [[DATE=199:the 1990s]].', { anchor: undefined }],
    ['that repeats the words', 'In [[DATE=202:the 2020s]].', {}],
    ['of now', 'It rains [[DATE=PRESENT_REF:now]].', {}],
    ['of the past', 'It rained [[DATE=PAST_REF:once]].', {}],
    ['of a value that is not known', 'It fell in [[DATE:the year]].', {}],
    ['of a value with an unknown part', 'It fell in [[DATE=2022-XX:that month]].', {}],
    ['of an unknown year', 'It fell on [[DATE=XXXX-05-25:25 May]].', { stated: { day: 25, month: 5 } }],
    ['of a time on no known day', 'It fell at [[DATE=T21:00:9 p.m.]].', {}],
    ['of a length of time', 'It fell for [[DATE=P3D:three days]].', { type: 'DURATION' }],
    ['of a repeated time', 'It falls [[DATE=XXXX-WXX-5:on Fridays]].', { type: 'SET' }],
  ] as const) {
    it(`gives none ${why}`, () => {
      assert.equal(hint(marked, given), undefined);
    });
  }

  it('stands behind the words, with the steps', () => {
    const text = 'The council met on Wednesday.';
    const [found] = inlayHintsOf(analyze(text, { publicationDate: '2022-05-25' }), everywhere);
    assert.equal(found?.offset, text.indexOf('.'));
    assert.match(found.tooltip, /publication date/);
  });
});
