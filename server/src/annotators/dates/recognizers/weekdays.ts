// Weekdays: Wednesday, last Thursday, next Monday, on Sundays.
import { namesAfterWeekday, namesBeforeWeekday } from '../../../lexicon/en/weekdays.ts';
import type { Reading } from '../timexCandidate.ts';
import type { Recognizer, Scan } from './recognizer.ts';
import { isCapitalised, lowerAt, namePointerAt, reading } from './recognizer.ts';

export const weekdays: Recognizer = {
  digits: false,
  begins: ({ weekday, pointer, determiner }) =>
    weekday !== undefined || pointer !== undefined || determiner === 'this' || determiner === 'the',
  read: (scan, at) => readWeekday(scan, at) ?? readWithArticle(scan, at),
};

function readWeekday(scan: Scan, at: number): Reading | undefined {
  const token = scan.tokens[at];
  const pointer = namePointerAt(scan, at);
  const guided = pointer !== undefined;
  const from = guided ? at + 1 : at;
  const { weekday, plural, abbreviated } = scan.tokens[from]?.word ?? {};
  if (
    weekday === undefined ||
    /[\w$#@/]$/.test(scan.text.slice(0, token?.start).slice(-1)) ||
    isName(scan, from)
  )
    return undefined;
  if (abbreviated && !isAbbreviation(scan, from, guided)) return undefined;
  if (plural) return everyWeekday(at, from + 1, weekday);
  return reading(at, from + 1, {
    source: 'weekday',
    type: 'DATE',
    meaning: { kind: 'weekday', weekday, pointer },
    stated: { weekday },
  });
}

/** "The following Tuesday" */
function readWithArticle(scan: Scan, at: number): Reading | undefined {
  if (lowerAt(scan, at) !== 'the' || namePointerAt(scan, at + 1) === undefined) return undefined;
  const found = readWeekday(scan, at + 1);
  return found && { ...found, from: at };
}

function everyWeekday(from: number, to: number, weekday: number): Reading {
  const meaning = { kind: 'fixed', value: `XXXX-WXX-${weekday}` } as const;
  return reading(from, to, { source: 'set', type: 'SET', meaning });
}

/** "Sun" and "sat" are words: a dot, a pointer or a time behind them makes weekdays of them. */
function isAbbreviation(scan: Scan, at: number, guided: boolean): boolean {
  const token = scan.tokens[at];
  if (!isCapitalised(token) && !guided) return false;
  if (guided || token?.text.endsWith('.') || lowerAt(scan, at - 1) === 'on') return true;
  const behind = scan.tokens[at + 1];
  if (behind?.word?.part !== undefined) return true;
  const time =
    behind?.text === ',' || behind?.text === 'at' || behind?.text === '@' ? scan.tokens[at + 2] : behind;
  return (
    time !== undefined && time.digits > 0 && /^\s?(?:[:.]\d\d|[ap]\.?m)/i.test(scan.text.slice(time.end))
  );
}

function isName(scan: Scan, at: number): boolean {
  const before = scan.tokens[at - 1];
  const behind = scan.tokens[at + 1];
  if (!isCapitalised(scan.tokens[at])) return false;
  if (isCapitalised(before) && namesBeforeWeekday.has(titleCase(before?.text ?? ''))) return true;
  if (
    isCapitalised(behind) &&
    behind?.gap !== 'none' &&
    namesAfterWeekday.has(titleCase(behind?.text ?? '')) &&
    behind?.word?.part === undefined
  )
    return true;
  return isApposition(scan, at + 1);
}

/** "Friday the band", "Friday, the film". */
function isApposition(scan: Scan, at: number): boolean {
  const from = lowerAt(scan, at) === ',' ? at + 1 : at;
  return (
    /^(?:the|a)$/.test(lowerAt(scan, from)) &&
    /^(?:band|group|film|movie|novel|cat|dog)$/.test(lowerAt(scan, from + 1))
  );
}

function titleCase(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase();
}
