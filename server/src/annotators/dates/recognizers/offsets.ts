// Distances from the publication date or from the date before: two weeks ago, a year earlier, three days later.
import { numberWords } from '../../../lexicon/en/numbers.ts';
import { timeUnits } from '../../../lexicon/en/timeWords.ts';
import type { TimexCandidate } from '../timexCandidate.ts';
import { amountOf, quantity } from './durations.ts';
import type { Recognizer, Scan } from './recognizer.ts';
import { candidate, joinedBefore, matchAt } from './recognizer.ts';

const direction = '\\s{1,3}(ago|earlier|later|from\\snow)(?![A-Za-z])';
const counted = new RegExp(`${quantity}${direction}`, 'iy');
const single = new RegExp(
  `an?\\s{1,3}()()(minute|hour|day|week|month|year|decade|century)${direction}`,
  'iy',
);

export const offsets: Recognizer = {
  words: ['a', 'an', ...numberWords.keys()],
  digits: true,
  read: readOffset,
};

function readOffset({ text }: Scan, at: number): TimexCandidate | undefined {
  const many = matchAt(counted, text, at);
  const match = many ?? matchAt(single, text, at);
  if (!match || joinedBefore(text, at)) return undefined;
  const amount = many ? amountOf(many) : 1;
  const unit = timeUnits.get(match[3]?.toLowerCase() ?? '');
  if (amount === undefined || !Number.isInteger(amount) || unit === undefined) return undefined;
  const word = match[4]?.toLowerCase() ?? '';
  const back = word === 'ago' || word === 'earlier';
  return candidate(at, at + match[0].length, {
    source: 'offset',
    type: unit === 'hour' || unit === 'minute' || unit === 'second' ? 'TIME' : 'DATE',
    meaning: {
      kind: 'offset',
      unit,
      by: back ? -amount : amount,
      from: word === 'earlier' || word === 'later' ? 'previous' : 'publicationDate',
    },
  });
}
