// Amounts before a unit: 3, 2.5, 3 1/2, twenty-five, a hundred and fifty, two and a half, several, a couple of, two to three.
import type { TimeToken } from '../timeTokens.ts';
import type { Scan } from './recognizer.ts';
import { lowerAt } from './recognizer.ts';

export interface Amount {
  /** Undefined where it is not told: several, a few. */
  readonly value: number | undefined;
  /** The piece behind it. */
  readonly to: number;
}

/** The amount that begins at a piece; undefined where none does. */
export function readAmount(scan: Scan, at: number): Amount | undefined {
  const first = readSingle(scan, at);
  if (!first) return undefined;
  const range = readRangeEnd(scan, first.to);
  return range ? { value: first.value ?? range.value, to: range.to } : first;
}

function readSingle(scan: Scan, at: number): Amount | undefined {
  const token = scan.tokens[at];
  if (!token) return undefined;
  if (!Number.isNaN(token.number)) return token.ending === '' ? readDigits(scan, at) : undefined;
  if (token.word === undefined) return undefined;
  return readVague(scan, at) ?? readWords(scan, at);
}

/** "3", "2.5", "1,200", "3 1/2". */
function readDigits(scan: Scan, at: number): Amount {
  const value = scan.tokens[at]?.number ?? 0;
  const [over, line, under] = [scan.tokens[at + 1], lowerAt(scan, at + 2), scan.tokens[at + 3]];
  if (line === '/' && over?.gap !== 'none' && over?.digits === 1 && under?.digits === 1 && under.number > 1)
    return { value: value + over.number / under.number, to: at + 4 };
  return addHalf(scan, { value, to: at + 1 });
}

/** "several", "a few", "a couple of", "dozens of", "a dozen". */
function readVague(scan: Scan, at: number): Amount | undefined {
  const article = scan.tokens[at]?.word?.determiner === 'a';
  const from = article ? at + 1 : at;
  const word = lowerAt(scan, from);
  if (word === 'couple') return { value: 2, to: behindOf(scan, from + 1) };
  if (word === 'dozen') return article ? { value: 12, to: behindOf(scan, from + 1) } : undefined;
  if (/^(?:dozens|scores|hundreds|thousands)$/.test(word) && lowerAt(scan, from + 1) === 'of')
    return { value: undefined, to: from + 2 };
  if (!scan.tokens[from]?.word?.vague || (article && word !== 'few')) return undefined;
  return { value: undefined, to: from + 1 };
}

function behindOf(scan: Scan, at: number): number {
  return lowerAt(scan, at) === 'of' ? at + 1 : at;
}

/** Twenty-five, a hundred and fifty, two thousand. */
function readWords(scan: Scan, at: number): Amount | undefined {
  const first = scan.tokens[at];
  let to = at + 1;
  const article = first?.word?.determiner === 'a' && scan.tokens[to]?.word?.scale !== undefined;
  let value = article ? 1 : first?.word?.cardinal;
  if (value === undefined) return undefined;
  const units = unitsBehind(value, scan.tokens[to]);
  value += units;
  if (units > 0) to += 1;
  const scale = scan.tokens[to]?.word?.scale;
  if (scale === undefined) return addHalf(scan, { value, to });
  value *= scale;
  to += 1;
  const rest = readWords(scan, lowerAt(scan, to) === 'and' ? to + 1 : to);
  return rest?.value !== undefined && rest.value < scale
    ? { value: value + rest.value, to: rest.to }
    : { value, to };
}

/** Five, behind twenty. */
function unitsBehind(tens: number, token: TimeToken | undefined): number {
  const units = token?.word?.cardinal ?? 0;
  return tens >= 20 && tens % 10 === 0 && units < 10 ? units : 0;
}

/** "and a half" behind a number. */
function addHalf(scan: Scan, amount: Amount): Amount {
  const { value, to } = amount;
  const half =
    lowerAt(scan, to) === 'and' && lowerAt(scan, to + 1) === 'a' && lowerAt(scan, to + 2) === 'half';
  return half && value !== undefined ? { value: value + 0.5, to: to + 3 } : amount;
}

/** "to three" of "two to three weeks", "or four" of "three or four days", "36" of "24-36 hours". */
function readRangeEnd(scan: Scan, at: number): Amount | undefined {
  const joint = lowerAt(scan, at);
  if (joint === 'to' || joint === 'or') return readSingle(scan, at + 1);
  const token = scan.tokens[at];
  return token?.gap === 'hyphen' && token.digits > 0 ? readSingle(scan, at) : undefined;
}
