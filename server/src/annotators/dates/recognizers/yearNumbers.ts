// Years as a part of other expressions: 1998, '98, 480 BC, nineteen ninety-eight; and the numbers that are none.
import { countedThings } from '../../../lexicon/en/notYears.ts';
import type { Scan } from './recognizer.ts';
import { lowerAt } from './recognizer.ts';

export interface YearReading {
  readonly year: number;
  readonly era: 'BC' | undefined;
  /** The piece behind it. */
  readonly to: number;
}

/** A year that stands behind a month or "of"; the era is read with it. */
export function readYear(scan: Scan, at: number): YearReading | undefined {
  return readEra(scan, at) ?? readFourDigits(scan, at) ?? readShort(scan, at) ?? readInWords(scan, at);
}

/** As printed, full stops with or without. */
const eras: ReadonlyMap<string, 'BC' | 'AD'> = new Map([
  ...['BC', 'BCE', 'B.C', 'B.C.', 'B.C.E', 'B.C.E.'].map((form) => [form, 'BC'] as const),
  ...['AD', 'CE', 'A.D', 'A.D.', 'C.E', 'C.E.'].map((form) => [form, 'AD'] as const),
]);

/** "480 BC", "AD 79", "79 AD", "c. 480 B.C." */
function readEra(scan: Scan, at: number): YearReading | undefined {
  const token = scan.tokens[at];
  if (!token) return undefined;
  const before = (token.lower === 'ad' || token.lower === 'a.d') && token.text.startsWith('A');
  const number = before ? scan.tokens[at + 1] : token;
  if (!number || number.digits === 0 || number.digits > 4 || number.ending !== '') return undefined;
  if (before) return { year: number.number, era: undefined, to: at + 2 };
  const era = scan.tokens[at + 1];
  const name = era && eras.get(era.text);
  return name && { year: number.number, era: name === 'BC' ? 'BC' : undefined, to: at + 2 };
}

export function isApostrophe(text: string): boolean {
  return text === "'" || text === '’' || text === '‘';
}

function readFourDigits(scan: Scan, at: number): YearReading | undefined {
  const token = scan.tokens[at];
  if (token?.digits !== 4 || token.ending !== '' || token.number < 1000 || token.number > 2199)
    return undefined;
  return isCounted(scan, at) ? undefined : { year: token.number, era: undefined, to: at + 1 };
}

/** "'98": the century is that of our grandparents from '30 on. */
function readShort({ tokens, text }: Scan, at: number): YearReading | undefined {
  const [mark, number] = [tokens[at], tokens[at + 1]];
  if (!mark || !isApostrophe(mark.text)) return undefined;
  if (number?.digits !== 2 || number.gap !== 'none' || number.ending !== '') return undefined;
  if (text.charAt(number.end) === mark.text) return undefined;
  return { year: number.number + (number.number < 30 ? 2000 : 1900), era: undefined, to: at + 2 };
}

/** "Nineteen ninety-eight", "two thousand". */
function readInWords(scan: Scan, at: number): YearReading | undefined {
  const [first, tens, unit] = [scan.tokens[at], scan.tokens[at + 1], scan.tokens[at + 2]];
  if (first?.lower === 'two' && tens?.lower === 'thousand' && lowerAt(scan, at - 1) === 'year')
    return { year: 2000, era: undefined, to: at + 2 };
  const ten = tens?.word?.cardinal;
  if ((first?.lower !== 'nineteen' && first?.lower !== 'eighteen') || ten === undefined || ten < 10)
    return undefined;
  const units = ten >= 20 ? (unit?.word?.cardinal ?? 10) : 10;
  const year = (first.lower === 'nineteen' ? 1900 : 1800) + ten + (units < 10 ? units : 0);
  return { year, era: undefined, to: units < 10 ? at + 3 : at + 2 };
}

/** "In 2000 people", "1998.5", "2,014", "2014%", "$2014"; not the first year of "2019/20". */
export function isCounted({ tokens, text }: Scan, at: number): boolean {
  const token = tokens[at];
  const behind = tokens[at + 1];
  if (!token) return true;
  if (behind && countedThings.has(behind.lower) && behind.gap !== 'none') return true;
  const [before, after] = [
    text.slice(Math.max(0, token.start - 2), token.start),
    text.slice(token.end, token.end + 4),
  ];
  if (/[\w$€£¥#@=:+&.]$|[$€£¥#]\s$|\d[,–-]$/.test(before) && !/\d[–-]$/.test(before)) return true;
  return /^(?:\w|[%°€£@=]|[.,:]\d|\s%|\/\d(?!\d(?![\d/])))/.test(after);
}
