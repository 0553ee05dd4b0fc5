// Whether a capitalised word that names a month is one: May, June and others name people, and any month begins names.
import { ambiguousMonths } from '../../../lexicon/en/months.ts';
import type { TimeToken } from '../timeTokens.ts';
import type { Scan } from './recognizer.ts';
import { isCapitalised } from './recognizer.ts';

/** Words before months; a person may follow some of them too. */
const beforeMonths: ReadonlySet<string> = wordSet(
  'until till through by from before after between of to and or for',
);
/** Nobody is in, since, during or early Theresa May. */
const surelyBeforeMonths: ReadonlySet<string> = wordSet('in since during throughout early late mid');
/** After these a person is as likely as a month. */
const beforePeople: ReadonlySet<string> = wordSet('to and or for');

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** Whether the month at a piece stands for itself, no day or year beside it. */
export function isBareMonth({ tokens }: Scan, at: number): boolean {
  const [earlier, before, token, behind] = [tokens[at - 2], tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!token) return false;
  const sure = surelyBeforeMonths.has(before?.lower ?? '');
  const led = sure || beforeMonths.has(before?.lower ?? '');
  if (token.word?.abbreviated) return sure || (led && token.text.endsWith('.'));
  if (ambiguousMonths.has(token.lower)) {
    if (token.text === token.text.toUpperCase()) return false;
    if (sure) return true;
    if (behind?.gap === 'hyphen' && behind.word?.month !== undefined) return true;
    if (isName(behind)) return false;
    const listed = earlier?.word?.month !== undefined;
    return led ? listed || !beforePeople.has(before?.lower ?? '') : isAttribute(before, behind);
  }
  // "The October Revolution", "Black January"
  const named = isName(before) && at > 1 && earlier?.text !== '.';
  return led || !(isName(behind) || named);
}

function isName(token: TimeToken | undefined): boolean {
  return isCapitalised(token) && token?.word === undefined;
}

/** "A June agreement", "the May elections". */
function isAttribute(before: TimeToken | undefined, behind: TimeToken | undefined): boolean {
  if (before?.word?.determiner === undefined || behind?.gap !== 'space') return false;
  return /^[a-z]{4,}$/.test(behind.text);
}
