// Months without a day.
import { checkAll } from '../checkDates.ts';

describe('months', () => {
  checkAll([
    'It began in [[DATE=2021-05:May 2021]].',
    'It began in [[DATE=2021-05:May, 2021]].',
    'It began in [[DATE=2022-01:January]].',
    'It began in [[DATE=2022-05:May]].',
    'It will begin in [[DATE=2023-03:March]].',
    'It was sold in [[DATE=2021-09:September]].',
    'It began [[DATE=2021-11:last November]].',
    'It begins [[DATE=2023-05:next May]].',
    'It began in [[DATE=2019-06:early June 2019]].',
    'Under a [[DATE=2022-06:June]] agreement it is sold.',
    'It has stood since [[DATE=2021-10:October]], and will go by [[DATE=2022-08:August]].',
    'In [[DATE=2022-04:April]] Meyer left.',
    'The [[DATE=2022-04:April]] figures will be out soon.',
    'He underwent surgery in [[DATE=2022-04:April]] and will not play.',
    'By [[DATE=2022-05:the end of May]] the Second Squadron sailed.',
    'It began in [[DATE=2021-06:June last year]].',
    'In [[DATE=2014-08:August of 2014]], not in [[DATE=2014-08:Aug. 2014]].',
  ]);
});

describe('no months', () => {
  checkAll([
    'Theresa May spoke, and May agreed.',
    'You may march in the march.',
    'April Jones and June Brown met August Meyer.',
    'May I ask? March on!',
    'It was done by June Brown.',
    'The October Revolution is remembered.',
    'Mar and Jan said so.',
  ]);
});
