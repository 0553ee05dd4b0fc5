// References to no day in particular.
import { checkAll } from '../checkDates.ts';

describe('vague references', () => {
  checkAll([
    'It is [[DATE=PRESENT_REF:now]] open, and [[DATE=PRESENT_REF:currently]] free.',
    'It was [[DATE=PAST_REF:recently]] sold, as in [[DATE=PAST_REF:the past]].',
    'In [[DATE=FUTURE_REF:the future]] and in [[DATE=FUTURE_REF:the near future]] it will be closed.',
    'For [[DATE=PRESENT_REF:the time being]], and at [[DATE=PRESENT_REF:the moment]], it is shut.',
    '[[DATE=PRESENT_REF:These days]] the current mayor rests.',
    'It will be done at [[DATE=FUTURE_REF:a later date]].',
  ]);
});

describe('no vague references', () => {
  checkAll([
    'He walked past the past chairman; the moment he came, they left.',
    'They presented the present plan of future growth.',
  ]);
});
