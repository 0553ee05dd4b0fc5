// Dates with a day and a month.
import { checkAll } from '../checkDates.ts';

describe('full dates', () => {
  checkAll([
    'It opened on [[DATE=2022-05-25:25 May 2022]].',
    'It opened on [[DATE=2022-05-25:May 25, 2022]], and closed.',
    'It opened on [[DATE=2022-05-25:May 25 2022]].',
    'It opened on [[DATE=2022-05-25:25/05/2022]].',
    'It opened on [[DATE=2022-05-25:25.05.2022]].',
    'It opened on [[DATE=2022-05-25:5/25/2022]].',
    'It opened on [[DATE=2022-05-25:2022-05-25]].',
    'Logged [[TIME=2022-05-25T21:37:2022-05-25T21:37]] here.',
    '[[TIME=2022-05-25T21:37:Wed, 25/05/2022 - 21:37]]',
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
    'It opened on [[DATE:32/01/2022]].',
    'It opened on [[DATE:31/04/2022]].',
  ]);
});

describe('no full dates', () => {
  checkAll([
    'The score was 3-2 and then 4-1.',
    'Open 24/7, call 020 7946 0018 or 555-1234-99.',
    'Version 1.2.3 costs $12.50 or 3/4 of that.',
    'About 3 may come, and 5 march on.',
    'The path is /2022/05/25/news on the server.',
    'Some 50 May flowers grew.',
    'Between 40/50/60 of them fell.',
  ]);
});
