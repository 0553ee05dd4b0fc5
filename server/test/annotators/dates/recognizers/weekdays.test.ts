// Weekdays.
import { checkAll } from '../checkDates.ts';

describe('weekdays', () => {
  checkAll([
    'She met him on [[DATE=2022-05-25:Wednesday]] in town.',
    'She met him on [[DATE=2022-05-19:Thursday]].',
    'She said [[DATE=2022-05-24:Tuesday]] that he left.',
    'On [[DATE=2022-05-27:Friday]] she will meet him.',
    'The court will sit on [[DATE=2022-05-30:Monday]].',
    'The trial is set to begin on [[DATE=2022-05-25:Wednesday]].',
    'He came [[DATE=2022-05-19:last Thursday]].',
    'He came [[DATE=2022-05-18:last Wednesday]].',
    'He comes [[DATE=2022-06-01:next Wednesday]].',
    'He comes [[DATE=2022-05-27:this Friday]].',
    'On [[DATE=2022-05-03:3 May]] it began; [[DATE=2022-05-10:the following Tuesday]] he came.',
    'He came on [[TIME=2022-05-23TMO:Monday morning]].',
    "He read [[DATE=2022-05-23:Monday]]'s report.",
    'He had until [[DATE=2022-05-24:Tuesday]] to pay; it was put off until [[DATE=2022-05-31:Tuesday]].',
    'Rivermark hosts the fair on [[DATE=2022-05-31:Tuesday]].',
    'It had been due to end on [[DATE=2022-05-23:Monday]].',
    'He may come on [[DATE=2022-05-28:Sat.]], and plans to sing on [[DATE=2022-05-29:Sunday]].',
    'He came on [[DATE=2022-05-16:Monday of last week]].',
    'Police said [[DATE=2022-05-25:Wednesday]] that talks will resume on [[DATE=2022-05-28:Saturday]].',
  ]);
});

describe('no weekdays', () => {
  checkAll([
    'The Sunday Times and the Sunday Telegraph wrote so.',
    'Friday the band played, as did Friday, the band.',
    'On Ruby Wednesday and Big Sunday shops close.',
    'Bloody Sunday is not forgotten, nor Super Bowl Sunday, nor Super Tuesday.',
    'Sheffield Wednesday won.',
    'The Sun shone and Wed was short; they sat in the sun.',
  ]);
});
