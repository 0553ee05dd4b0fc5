// Dates with a day and a month.
import { checkAll } from '../checkDates.ts';

describe('full dates', () => {
  checkAll([
    'It opened on [[DATE=2022-05-25:25 May 2022]].',
    'It opened on [[DATE=2022-05-25:May 25, 2022]], and closed.',
    'It opened on [[DATE=2022-05-25:May 25 2022]].',
    'They met [[DATE=2021-10-23:last Oct. 23]].',
    'It lasted until [[DATE=1998-07-04:the fourth of July, 1998]].',
    'They fought from [[DATE=1942-05-04:May 4]] to [[DATE=1942-05-08:May 8, 1942]].',
    '[[TIME=2022-05-25T09:05:Wednesday, 25 May 2022, 9:05 a.m.]]',
    'He was elected on [[DATE=2021-11-03:Nov. 3]] and left.',
    'He was elected on [[DATE=2021-11-03:3 November]].',
    'It ended on [[DATE=2022-05-03:the 3rd of May]].',
    'It ended on [[DATE=2022-05-03:May 3rd]].',
    'The fair ran from [[DATE=2021-10-10:10]]–[[DATE=2021-10-12:12 October]], he said.',
    'On [[DATE=2022-05-12:12 May]] 1500 men came, on [[DATE=2022-05-13:May 13]], 2000 people.',
    'They met on [[DATE=2022-05-23:Monday, May 23]], he said.',
    'They will meet on [[DATE=2023-01-09:January 9]].',
    'The hearing is to be held on [[DATE=2022-06-10:June 10]].',
  ]);
});

describe('dates that do not exist', () => {
  checkAll([
    'It opened on [[DATE:31 April 2022]].',
    'It opened on [[DATE:April 31]].',
    'It opened on [[DATE:February 29, 2023]].',
  ]);
});

describe('no full dates', () => {
  checkAll(['About 3 may come, and 5 march on.', 'Some 50 May flowers grew.']);
});
