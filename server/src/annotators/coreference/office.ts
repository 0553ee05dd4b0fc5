// Offices as bags of words: "Foreign Minister of the LPR" and "Minister of Foreign Affairs of the LPR" are one office.
import type { Span } from '../../text/span.ts';
import type { PlaceFinder } from './placeFinder.ts';

export interface Office {
  /** Lower case, without small words, place and modifiers. */
  readonly words: ReadonlySet<string>;
  /** "deputy", "former": these must agree. */
  readonly modifiers: string;
  /** The chain of the state or body it is an office of. */
  readonly place: number | undefined;
  /** "head of state", "head of the South Ossetian state". */
  readonly ofState: boolean;
}

export interface RoleHolder {
  readonly chain: number;
  readonly office: Office;
}

const smallWords = new Set(
  'the of a an for and in to at on state republic country nation affairs acting elected newly current incumbent new'.split(
    ' ',
  ),
);
const modifierWords = new Set(
  'deputy vice former ex late assistant associate co shadow would-be first second'.split(' '),
);
const longestOffice = 200;

export function officeOf(text: string, span: Span, places: PlaceFinder): Office {
  const end = Math.min(span.end, span.start + longestOffice);
  const place = places.within({ start: span.start, end });
  const words = new Set<string>();
  const modifiers: string[] = [];
  let ofState = false;
  for (const match of text.slice(span.start, end).matchAll(/[\p{L}\p{M}]+(?:['’]\p{L}+)?/gu)) {
    const at = span.start + match.index;
    if (place && place.span.start <= at && at < place.span.end) continue;
    const word = match[0].toLowerCase();
    if (modifierWords.has(word)) modifiers.push(word);
    else if (!smallWords.has(word)) words.add(word);
    else if (word === 'state' || word === 'republic') ofState = true;
  }
  return { words, modifiers: modifiers.sort().join(' '), place: place?.chain, ofState };
}

/** Whether `short` can stand for `full`: all it says is said there too. */
export function officeFits(short: Office, full: Office): boolean {
  if (short.words.size === 0 || short.modifiers !== full.modifiers) return false;
  if (short.place !== undefined && full.place !== undefined && short.place !== full.place) return false;
  return isSubset(short.words, full.words) || (isLeader(short) && isLeadersOffice(full));
}

const leaders: ReadonlySet<string> = new Set([
  'president',
  'head',
  'leader',
  'ruler',
  'monarch',
  'king',
  'queen',
]);

/** Offices under which the head of a state may be introduced. */
export function leaderWords(office: Office): ReadonlySet<string> {
  return isLeader(office) ? leaders : office.words;
}

/** "the head of state", "the leader of Abkhazia": of something, or it could be anyone. */
function isLeader({ words, place, ofState }: Office): boolean {
  return words.size === 1 && (words.has('head') || words.has('leader')) && (place !== undefined || ofState);
}

function isLeadersOffice({ words }: Office): boolean {
  return words.size === 1 && [...words].every((word) => leaders.has(word));
}

function isSubset(part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean {
  for (const word of part) if (!whole.has(word)) return false;
  return true;
}
