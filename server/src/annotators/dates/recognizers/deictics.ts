// Days and periods named from the publication date: today, tonight, this morning, last month, next week.
import { partsOfDay, relativeDays, timeUnits } from '../../../lexicon/en/timeWords.ts';
import type { TimexCandidate } from '../timexCandidate.ts';
import { space } from './patterns.ts';
import type { Recognizer, Scan } from './recognizer.ts';
import {
  candidate,
  isCapitalised,
  joinedBefore,
  matchAt,
  wordAfter,
  wordBefore,
  withThe,
} from './recognizer.ts';

const day = /(today|tonight|yesterday|tomorrow)(?![A-Za-z-])/iy;
const thisPart = new RegExp(
  `(this)${space}(morning|afternoon|evening)\\b|(last)${space}(night|evening)\\b`,
  'iy',
);
const period = new RegExp(
  `(last|this|next)${space}(week|weekend|month|quarter|year|decade|century)(?![A-Za-z-])`,
  'iy',
);

/** USA Today, the Today programme. */
const namesAfterToday: ReadonlySet<string> = new Set(
  'programme program show newspaper magazine FM Show'.split(' '),
);

export const deictics: Recognizer = {
  words: [...relativeDays.keys(), 'last', 'this', 'next'],
  digits: false,
  read: (scan, at) => readDay(scan, at) ?? readPart(scan, at) ?? readPeriod(scan, at),
};

function readDay({ text }: Scan, at: number): TimexCandidate | undefined {
  const match = matchAt(day, text, at);
  const word = match?.[1] ?? '';
  const by = relativeDays.get(word.toLowerCase());
  if (by === undefined || joinedBefore(text, at)) return undefined;
  const end = at + word.length;
  if (
    isCapitalised(word) &&
    (isCapitalised(wordBefore(text, at)) || namesAfterToday.has(wordAfter(text, end)))
  )
    return undefined;
  const night = word.toLowerCase() === 'tonight';
  return candidate(at, end, {
    source: 'relative-day',
    type: night ? 'TIME' : 'DATE',
    meaning: { kind: 'unit', unit: 'day', by },
    partOfDay: night ? 'NI' : undefined,
  });
}

function readPart({ text }: Scan, at: number): TimexCandidate | undefined {
  const match = matchAt(thisPart, text, at);
  if (!match) return undefined;
  const part = match[2] ?? match[4] ?? '';
  return candidate(at, at + match[0].length, {
    source: 'part-of-day',
    type: 'TIME',
    meaning: { kind: 'unit', unit: 'day', by: match[3] === undefined ? 0 : -1 },
    partOfDay: partsOfDay.get(part.toLowerCase()),
  });
}

function readPeriod({ text }: Scan, at: number): TimexCandidate | undefined {
  const match = matchAt(period, text, at);
  const unit = timeUnits.get(match?.[2]?.toLowerCase() ?? '');
  if (!match || unit === undefined) return undefined;
  const word = match[1]?.toLowerCase() ?? '';
  // "The next year" looks from elsewhere, and so may "the last year".
  if (word !== 'this' && withThe(text, at) !== at) return undefined;
  return candidate(at, at + match[0].length, {
    source: 'relative-period',
    type: 'DATE',
    meaning: { kind: 'unit', unit, by: word === 'last' ? -1 : word === 'next' ? 1 : 0 },
  });
}
