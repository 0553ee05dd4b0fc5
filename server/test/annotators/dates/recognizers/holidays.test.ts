// Holidays.
import { checkAll } from '../checkDates.ts';

describe('holidays', () => {
  checkAll([
    'They met at [[DATE=2021-12-25:Christmas]] and on [[DATE=2021-12-31:New Year’s Eve]].',
    'They met on [[DATE=2022-04-17:Easter Sunday]] and [[DATE=2022-04-15:Good Friday]].',
    'They met [[DATE=2021-11-25:last Thanksgiving]].',
    'They met on [[DATE=1997-12-25:Christmas Day 1997]].',
    'Many died on [[DATE=1944-06-06:D-Day]].',
    'They will meet on [[DATE=2022-10-31:Halloween]].',
    'They got past [[DATE=2021-12-25:Christmas]], and will meet [[DATE=2022-11-24:next Thanksgiving]].',
    'They met on Rumbaland’s [[DATE:Independence Day]].',
    'They met at [[DATE:Ramadan]].',
  ]);
});

describe('no holidays', () => {
  checkAll(['The new year had no labor for us, and election day tempers.']);
});
