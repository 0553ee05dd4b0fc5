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
    'He came on [[TIME=2022-05-23TMO:Monday morning]].',
    "He read [[DATE=2022-05-23:Monday]]'s report.",
    'Police said [[DATE=2022-05-25:Wednesday]] that talks will resume on [[DATE=2022-05-28:Saturday]].',
  ]);
});

describe('no weekdays', () => {
  checkAll([
    'The Sunday Times and the Sunday Telegraph wrote so.',
    'Friday the band played, as did Friday, the band.',
    'On Ruby Wednesday and Big Sunday shops close.',
    'Bloody Sunday is not forgotten, nor Super Tuesday.',
    'Sheffield Wednesday won.',
    'The Sun shone and Wed was short.',
  ]);
});
