// The names of holidays, in the form in which they are looked up.
import assert from 'node:assert/strict';
import { holidayNames, longestHolidayName, sharedHolidays } from '../../src/lexicon/en/holidays.ts';

describe('holidayNames', () => {
  it('are words in lower case, a space between them', () => {
    for (const name of holidayNames.keys()) assert.match(name, /^[a-z]+(?: [a-z]+)*$/);
  });
  it('have no more words than the longest', () => {
    const counts = [...holidayNames.keys()].map((name) => name.split(' ').length);
    assert.equal(Math.max(...counts), longestHolidayName);
    assert.equal(longestHolidayName, 5);
  });
  it('name each holiday in its several forms', () => {
    const forms: Readonly<Record<string, string>> = {
      'new years eve': 'new-years-eve',
      xmas: 'christmas',
      'christmas day': 'christmas',
      'fourth of july': 'independence-day',
      'july fourth': 'independence-day',
      'st patricks day': 'st-patricks-day',
      'd day': 'd-day',
      've day': 've-day',
      'v e day': 've-day',
      'eid al fitr': 'eid-al-fitr',
    };
    for (const [name, holiday] of Object.entries(forms)) assert.equal(holidayNames.get(name), holiday, name);
    for (const name of ['', 'day', 'new year', 'friday']) assert.equal(holidayNames.get(name), undefined);
  });
  it('tell which are shared', () => {
    assert.ok(sharedHolidays.has('independence-day'));
    assert.ok(!sharedHolidays.has('christmas'));
  });
});
