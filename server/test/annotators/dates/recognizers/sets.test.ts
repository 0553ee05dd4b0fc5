// Repeated times.
import { checkAll } from '../checkDates.ts';

describe('repeated times', () => {
  checkAll([
    'It sails [[SET=P1D:daily]], [[SET=P1W:weekly]] or [[SET=P1Y:annually]].',
    'It sails [[SET=XXXX-WXX-5:every Friday]] and on [[SET=XXXX-WXX-7:Sundays]].',
    'It sails [[SET=P2W:every two weeks]], [[SET=P1Y:each year]].',
    'It costs $3 million [[SET=P1Y:a year]] and 20 lives [[SET=P1W:a week]].',
    'It is cleaned [[SET=XXXX-XX-XXTMO:every morning]], [[SET=XXXX-SU:each summer]], [[SET=XXXX-03:every March]].',
    'They sing [[SET=P2W:every other Wednesday]], [[SET=P2D:every second day]] and [[SET=P3Y:every third summer]].',
    'About 120 bombs [[SET=P1D:per day]] fell.',
  ]);
});

describe('no repeated times', () => {
  checkAll([
    'The Daily Mail and the party daily Rivermen wrote so.',
    'Every person and each of them came.',
    'They lost $5 per share, at 93 miles per hour.',
  ]);
});
