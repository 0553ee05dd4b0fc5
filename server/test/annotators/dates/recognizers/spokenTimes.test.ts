// Times of day as they are spoken.
import { checkAll } from '../checkDates.ts';

describe('spoken times', () => {
  checkAll([
    'It began at [[TIME=2022-05-25T06:30:half past six]].',
    'It began at [[TIME=2022-05-25T08:45:a quarter to nine]] and ended [[TIME=2022-05-25T09:15:quarter past 9]].',
    'It began at [[TIME=2022-05-25T12:45:quarter to one]].',
  ]);
});

describe('no spoken times', () => {
  checkAll(['They gave a quarter to nine ships.', 'Half past the post, half to the men.']);
});
