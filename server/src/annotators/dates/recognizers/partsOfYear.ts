// Quarters, halves and centuries by their number: the third quarter, second-half, the 19th century.
import type { PartOfYear, Reading } from '../timexCandidate.ts';
import type { Scan } from './recognizer.ts';
import { lowerAt, reading } from './recognizer.ts';
import type { UnitPhrase } from './unitPhrase.ts';

const quarters: readonly PartOfYear[] = ['Q1', 'Q2', 'Q3', 'Q4'];

/** "The third quarter", "second-half"; halves are also those of a match: they need a year or money. */
export function readPartOfYear(scan: Scan, phrase: UnitPhrase): Reading | undefined {
  const { unit, hasAmount, plural, pointer, hyphenated } = phrase;
  const ordinal = phrase.ordinal ?? (unit === 'half' && pointer === 'last' ? 2 : undefined);
  if (ordinal === undefined || hasAmount || plural) return undefined;
  const half = unit === 'half' && (speaksOfMoney(scan, phrase.to) || hasYearBehind(scan, phrase.to));
  const part =
    unit === 'quarter' ? quarters[ordinal - 1] : half ? (['H1', 'H2'] as const)[ordinal - 1] : undefined;
  if (part === undefined) return undefined;
  const skip = phrase.determiner !== undefined && (phrase.determiner !== 'the' || hyphenated);
  const yearAgo = pointer === 'yearAgo' || pointer === 'previous' ? 'yearAgo' : undefined;
  const meaning = { kind: 'partOfYear', part, pointer: yearAgo } as const;
  return reading(skip ? phrase.from + 1 : phrase.from, phrase.to, {
    source: 'part-of-year',
    type: 'DATE',
    meaning,
  });
}

/** "First-half profit"; "second-half tries" are those of a match. */
function speaksOfMoney(scan: Scan, at: number): boolean {
  return /^(?:net|pretax|pre|operating|profits?|earnings|loss|losses|sales|results?|revenues?|income|turnover|figures|output|growth|exports|imports|gdp)$/.test(
    lowerAt(scan, at),
  );
}

function hasYearBehind(scan: Scan, at: number): boolean {
  const of = lowerAt(scan, at) === 'of' ? at + 1 : at;
  const token = scan.tokens[of];
  return token?.digits === 4 || (of > at && /^(?:the|this|last|next|fiscal)$/.test(token?.lower ?? ''));
}

/** The years of later ones have five digits. */
const lastCentury = 100;

/** "The 19th century", "19th-century". */
export function readCentury(scan: Scan, phrase: UnitPhrase): Reading | undefined {
  const { unit, ordinal, determiner, hyphenated } = phrase;
  if (unit !== 'century' || ordinal === undefined || ordinal > lastCentury || phrase.hasAmount)
    return undefined;
  const bc = /^(?:bc|bce|b\.c|b\.c\.e)$/.test(lowerAt(scan, phrase.to));
  const value = `${bc ? 'BC' : ''}${String(Math.max(0, ordinal - 1)).padStart(2, '0')}`;
  const from =
    determiner !== undefined && (determiner !== 'the' || hyphenated) ? phrase.from + 1 : phrase.from;
  return reading(from, bc ? phrase.to + 1 : phrase.to, {
    source: 'century',
    type: 'DATE',
    meaning: { kind: 'fixed', value },
  });
}
