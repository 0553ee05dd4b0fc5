// Years that stand alone (in 1998, the 2016 election, from 2010 to 2015) and decades (the 1990s).
import { countedThings } from '../../../lexicon/en/timeWords.ts';
import type { TimexCandidate } from '../timexCandidate.ts';
import type { Recognizer, Scan } from './recognizer.ts';
import {
  candidate,
  joinedAfter,
  joinedBefore,
  matchAt,
  withThe,
  wordAfter,
  wordBefore,
} from './recognizer.ts';

const decade = /(?:(1[5-9]|20)([0-9])0|([2-9])0)(?:['’]?s)(?![A-Za-z])/y;
const plainYear = /(1[5-9]\d\d|20[0-9]\d)(?!\d)/y;

/** Words before any year. */
const leading: ReadonlySet<string> = new Set(
  'in since during throughout circa early late mid year summer winter spring autumn'.split(' '),
);
/** Words that stand before numbers as well: only years near ours are taken for such. */
const weaklyLeading: ReadonlySet<string> = new Set(
  'by until till from before after of through the for'.split(' '),
);

export const years: Recognizer = {
  words: [],
  digits: true,
  read: (scan, at) => readDecade(scan, at) ?? readYear(scan, at),
};

function readDecade({ text }: Scan, at: number): TimexCandidate | undefined {
  const match = matchAt(decade, text, at);
  if (!match) return undefined;
  const end = at + match[0].length;
  const short = match[3];
  if (short !== undefined) {
    if (!/(?:^|[\s(])['’‘]$/.test(text.slice(Math.max(0, at - 2), at))) return undefined;
    return fixedDecade(withThe(text, at - 1), end, `19${short}`);
  }
  if (joinedBefore(text, at)) return undefined;
  return fixedDecade(withThe(text, at), end, `${match[1] ?? ''}${match[2] ?? ''}`);
}

function fixedDecade(start: number, end: number, value: string): TimexCandidate {
  return candidate(start, end, { source: 'decade', type: 'DATE', meaning: { kind: 'fixed', value } });
}

function readYear({ text }: Scan, at: number): TimexCandidate | undefined {
  const match = matchAt(plainYear, text, at);
  if (!match) return undefined;
  const end = at + 4;
  const year = Number(match[1]);
  if (joinedAfter(text, end) || isCount(text, end) || !isYearHere(text, at, end, year)) return undefined;
  return candidate(at, end, {
    source: 'year',
    type: 'DATE',
    meaning: { kind: 'calendar', year },
    stated: { year },
  });
}

function isYearHere(text: string, start: number, end: number, year: number): boolean {
  const near = year >= 1900 && year <= 2049;
  const before = text.slice(Math.max(0, start - 6), start);
  if (near && /\($/.test(before) && /^[),;–-]/.test(text.slice(end, end + 1))) return true;
  // The second year of a range: 2010–2015, from 2010 to 2015.
  if (near && /(?:^|\D)(?:1[5-9]|20)\d\d$/.test(text.slice(Math.max(0, start - 6), start - 1)))
    return /[–-]$/.test(before);
  if (near && isEndOfRange(text, start)) return true;
  if (joinedBefore(text, start) && !/(?:early|late|mid)-$/i.test(before)) return false;
  if (/mid-$/i.test(before)) return true;
  const word = wordBefore(text, start).toLowerCase();
  if (leading.has(word)) return true;
  if (!near || !weaklyLeading.has(word)) return false;
  return word !== 'the' || /^\s[A-Za-z]/.test(text.slice(end, end + 2));
}

function isEndOfRange(text: string, start: number): boolean {
  return /(?:from|between|since)\s(?:1[5-9]|20)\d\d\s(?:to|and|until)\s$/i.test(
    text.slice(Math.max(0, start - 24), start),
  );
}

/** "In 2000 people" counts. */
function isCount(text: string, end: number): boolean {
  return (
    countedThings.has(wordAfter(text, end).toLowerCase()) ||
    /^(?:-|\s)(?:strong|odd)\b/.test(text.slice(end, end + 8))
  );
}
