// How acronyms are written and introduced.
import type { Span } from '../../text/span.ts';

/** Without full stops, possessive and plural endings: "U.N.'s" is "UN". */
export function plainAcronym(text: string): string {
  return text
    .trim()
    .replace(/['’]s?$/, '')
    .replace(/(?<=\p{Lu}\p{Lu})s$/u, '')
    .replaceAll('.', '');
}

/** The acronyms of a text that stand in brackets after or before a name, or behind "known as", "or", "called". */
export function introducedAcronyms(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const match of text.matchAll(
    /[([] ?["“‘]?(?:the )?(\p{Lu}[\p{Lu}\p{N}.&-]{1,11})s?["”’]? ?[)\],;/]/gu,
  )) {
    found.add(plainAcronym(match[1] ?? ''));
  }
  for (const match of text.matchAll(/(\p{Lu}[\p{Lu}\p{N}.&-]{1,11})s? ?[([]([^()[\]\n]{3,80})[,)\]]/gu)) {
    const acronym = plainAcronym(match[1] ?? '');
    if (initialsMatch(match[2] ?? '', acronym)) found.add(acronym);
  }
  for (const match of text.matchAll(
    /\b(?:known as|called|or|abbreviated|short for) (?:the |as )?["“‘]?(\p{Lu}[\p{Lu}\p{N}.&-]{1,11})\b/gu,
  )) {
    found.add(plainAcronym(match[1] ?? ''));
  }
  return found;
}

/** Whether the letters of an acronym begin the words of a name, in order; small words may be left out, names not. */
export function initialsMatch(name: string, acronym: string): boolean {
  const letters = acronym.toUpperCase().match(/\p{Lu}/gu) ?? [];
  let next = 0;
  for (const word of name.split(/[\s-]+/)) {
    const initial = word.charAt(0);
    if (initial.toUpperCase() === letters[next]) next++;
    else if (/\p{Lu}/u.test(initial)) return false;
  }
  return letters.length > 0 && next === letters.length;
}

/** A word of capitals before it ("OLD TOWN, Dec 16"): a shouted line, in which nothing is an acronym. */
const shoutedBefore = /(\p{Lu}{3,})[\s'’]{1,2}$/u;
const shoutedAfter = /^[\s'’]{1,2}(?:\p{Lu}\s)?(\p{Lu}{3,})/u;
/** What makes capitals a ticker "<ABC.L>", a handle, an entity "&LR;", or a unit "60GB". */
const joinedBefore = /[<@#&\d]$/;
/** "RM10", "A320": sums and models. */
const numbered = /\d\d$|^\p{Lu}{1,3}\d$/u;
/** "R-S.C.", "D-W.Va.": a member's party and state. */
const partyAndState = /^[DRI]-\p{Lu}/u;
/** "Tom Vale, SC,": letters behind a name. */
const letteredBefore = /\p{Lu}\p{Ll}+, $/u;
const firm =
  /^(?: \p{Lu}[\p{L}&]+){0,3} (?:Holdings?|Resources|Group|Records|Media|Industries|Motors|Airlines|Airways|Bank|Systems|Securities|Capital|Partners|Insurance|Technologies|Inc|Ltd|Corp|Co|plc|AG|SE)\b/u;

/** Whether capitals at this place stand for nothing: shouting, a ticker, money, a party, a state "N.J.". */
export function isNoAcronym(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 20), start);
  const after = text.slice(end, end + 20);
  const word = text.slice(start, end);
  const beside = [shoutedBefore.exec(before)?.[1], shoutedAfter.exec(after)?.[1]];
  if (beside.some((other) => other !== undefined && Math.max(other.length, word.length) > 3)) return true;
  if (joinedBefore.test(before) || numbered.test(word) || (/\d$/.test(word) && /^[,.]?\d/.test(after)))
    return true;
  if (partyAndState.test(word) || /^ ?\$/.test(after)) return true;
  if (letteredBefore.test(before) && after.startsWith(',') && word.length <= 3) return true;
  return /^(?:\p{Lu}\.){2}$/u.test(word.endsWith('.') ? word : `${word}${after.slice(0, 1)}`);
}

/** "RBT" of "RBT Holdings" or "RBT River Corp": the letters are the name itself and stand for nothing. */
export function opensFirmName(text: string, end: number): boolean {
  return firm.test(text.slice(end, end + 60));
}

/** What a word beside the letters says of them: "the news agency RBT", "RBT radio". */
const kindsBefore =
  /\b(?:agency|network|group|company|union|party|broadcaster|station|firm|maker|chipmaker|carmaker|manufacturer|bank|airline|retailer|operator|provider|radio|television|channel|newspaper|magazine|standard|format|language|software|movement|militia|organi[sz]ation|association|federation|service|website|band),? $/;
const kindsAfter =
  /^(?:['’]s?)? (?:(?:\p{Ll}{3,15} )?(?:news )?(?:agency|television|radio|channel|network|unions?|party|rebels|guerrillas|militia|security service|intelligence service|bank|airline|format|standard|browser|browsers|exam|test|index|newspaper|magazine|software|syndrome|disease|virus)\b|TV\b)/u;
/** ", the joint military command", ", a formal acronym for": who reads on is told. */
const toldAfter = /^(?:,| [–—-]+| ?\() ?(?:an?|the|which|who|formerly|part of|short for)\b/;
/** "London-based ". */
const basedBefore = /-based $/;

/** "River and Delta Corp, RIDEC": a name, a comma, and nothing but a stop behind the letters. */
const nameBefore = /((?:\p{Lu}[\p{L}'’.-]*,? |(?:and|of|for|the|in) ){1,8}\p{Lu}[\p{L}'’.-]*)[>)]?, $/u;

function hasLettersOf(name: string, acronym: string): boolean {
  let next = 0;
  for (const letter of name.toUpperCase()) if (letter === acronym.charAt(next)) next++;
  return next === acronym.length;
}

/** Three letters may be found in any name. */
function followsItsName(text: string, start: number, end: number): boolean {
  if (end - start < 4 || !/^[,.;]/.test(text.slice(end, end + 1))) return false;
  const name = nameBefore.exec(text.slice(Math.max(0, start - 100), start))?.[1];
  return name !== undefined && hasLettersOf(name, text.slice(start, end));
}

/** Whether the words beside say what kind of thing the letters are, or what they are short for. */
export function isExplained(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 30), start);
  const after = text.slice(end, end + 50);
  if (followsItsName(text, start, end)) return true;
  return (
    kindsBefore.test(before) || basedBefore.test(before) || kindsAfter.test(after) || toldAfter.test(after)
  );
}

/**
 * Words with capitals that have these letters for initials, whether or not they were found to be a name; the first such place that is wanted. Small words
 * between them may be left out, and a part behind a hyphen counts as a word.
 */
export function wordsWithInitials(
  words: CapitalWords,
  acronym: string,
  isWanted: (span: Span) => boolean,
): Span | undefined {
  const letters = acronym.toUpperCase();
  if (!/^\p{Lu}{3,}$/u.test(letters)) return undefined;
  for (let at = words.initials.indexOf(letters); at >= 0; at = words.initials.indexOf(letters, at + 1)) {
    const [first, last] = [words.spans[at], words.spans[at + letters.length - 1]];
    const span = first && last && { start: first.start, end: last.end };
    if (span && isWanted(span)) return span;
  }
  return undefined;
}

/** The initials of a text's words with capitals, with a space where a run of them ends, and the place of each. */
export interface CapitalWords {
  readonly initials: string;
  readonly spans: readonly Span[];
}

const joined = /^(?: |-| (?:and|of|for|the|in|on|to|and the|of the|for the) )$/;

export function capitalWords(text: string): CapitalWords {
  let initials = '';
  const spans: Span[] = [];
  let end = 0;
  for (const match of text.matchAll(/\p{Lu}[\p{L}'’]*/gu)) {
    const gap = match.index - end;
    if (gap > 9 || !joined.test(text.slice(end, match.index))) {
      initials += ' ';
      spans.push({ start: end, end });
    }
    end = match.index + match[0].length;
    initials += match[0].charAt(0);
    spans.push({ start: match.index, end });
  }
  return { initials, spans };
}
