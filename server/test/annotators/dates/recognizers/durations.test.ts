// Lengths of time.
import { checkAll } from '../checkDates.ts';

describe('durations', () => {
  checkAll([
    'It took [[DURATION=P9M:nine months]] and [[DURATION=PT24H:24 hours]].',
    'A [[DURATION=P2D:two-day]] visit, [[DURATION=P25Y:twenty-five years]] on.',
    'It took [[DURATION=P2Y6M:two and a half years]], or [[DURATION=P30Y:three decades]].',
    'It took [[DURATION=PT5H30M:5 1/2 hours]] and [[DURATION=PT30M:half an hour]].',
    'It took [[DURATION=P100Y:a hundred years]], [[DURATION=P150D:a hundred and fifty days]].',
    'Sales rose in [[DURATION=P2Y:the past two years]] and [[DURATION=P9M:the first nine months]].',
    'It rained for [[DURATION=PXD:several days]], [[DURATION=PXW:a few weeks]], [[DURATION=PXY:years]].',
    'It rained in [[DURATION=PXM:recent months]]; a [[DURATION=PXY:decades-long]] drought ended.',
    'They waited for [[DURATION=PTXH:hours]], within [[DURATION=P1W:a week]].',
    'It lasted [[DURATION=P60D:a sixty-day period]].',
    'It takes [[DURATION=P2W:two to three weeks]], or [[DURATION=P3D:three or four days]].',
    'The kiln will stay cold over [[DURATION=P2Y:the next two years or so]].',
    'In [[DURATION=P1Y:the year]] ended [[DATE=2022-03-31:March 31]] sales rose.',
  ]);
});

describe('no durations', () => {
  checkAll([
    'The 34-year-old, 34 years old, came second.',
    'Toys for children of 6 months and older, open 24/7.',
    'It was the second time in office hours.',
    'It cost $9 days ago-ish.',
    'He was one of ten, in three quarters of the cases.',
    'Three-quarters of them fell to the three second places.',
  ]);
});
