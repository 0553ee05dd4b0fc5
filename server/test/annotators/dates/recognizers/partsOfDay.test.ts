// Parts of the day.
import { checkAll } from '../checkDates.ts';

describe('parts of the day', () => {
  checkAll([
    'They met [[TIME=2022-05-25TMO:this morning]] and [[TIME=2022-05-24TNI:last night]].',
    'They met [[TIME=2022-05-24TAF:yesterday afternoon]] and [[TIME=2022-05-23TNI:Monday night]].',
    'On [[DATE=2022-05-03:May 3]] he came; [[TIME=2022-05-03TEV:that evening]] he left.',
    'On [[DATE=2022-05-03:May 3]] he came; [[TIME=2022-05-04TMO:the next morning]] he left.',
    'He came on [[TIME=2022-05-03TMO:the morning of May 3]].',
    'He came in [[TIME=2022-05-03TMO:the early morning hours of May 3]].',
    'He loved [[TIME=XXXX-XX-XXTEV:evening]] walks on a cool [[TIME=XXXX-XX-XXTNI:night]].',
    'He works at [[TIME=XXXX-XX-XXTNI:night]] on [[TIME=XXXX-XX-XXTNI:night]] boats.',
    'He left [[TIME=XXXX-XX-XXTNI:the night]] before the vote on [[TIME=XXXX-XX-XXTNI:the night]] train.',
    'Shares fell in [[TIME=2022-05-25TMO:the morning]] session.',
    'Shares fell in [[TIME=2022-05-25TMO:morning]] trading.',
  ]);
});

describe('no parts of the day', () => {
  checkAll([
    'Good morning, said the Evening Standard on This Morning.',
    'He came one night and left one evening.',
  ]);
});
