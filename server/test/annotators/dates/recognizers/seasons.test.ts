// Seasons.
import { checkAll } from '../checkDates.ts';

describe('seasons', () => {
  checkAll([
    'It opens [[DATE=2022-SU:this summer]].',
    'It closed [[DATE=2021-FA:last fall]] and [[DATE=2021-SU:last summer]].',
    'They met in [[DATE=1998-SP:the spring of 1998]], in [[DATE=2003-WI:winter 2003]].',
    'It will open in [[DATE=2022-FA:autumn]].',
    'They will be back by [[DATE=2022-SU:summer]].',
  ]);
});

describe('no seasons', () => {
  checkAll([
    'The fall of the house, a spring in his step.',
    'Prices fall and spring back.',
    'The Winter Olympics and Summer Street are near.',
  ]);
});
