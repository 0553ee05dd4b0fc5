// Tells lines with the publication date, and the place and date in front of a report, by their shape.
import { dateLineWords, monthNames, notPlaces, weekdayNames } from '../lexicon/en/sectionWords.ts';

/** Longer lines are prose. */
const longestDateLine = 90;
const longestInlineDateline = 80;

/** "Wed, 25/05/2022 - 21:37", "Published 3 March 2024", "2022-05-25 21:37", "Riga, 3 March 2024". */
export function isDateLine(line: string): boolean {
  if (line.length < 6 || line.length > longestDateLine) return false;
  if (isDate(line)) return true;
  const comma = line.indexOf(',');
  return comma > 0 && isPlace(line.slice(0, comma)) && isDate(line.slice(comma + 1));
}

/** Nothing but a day, month and perhaps year, with what may stand around them. */
export function isDate(line: string): boolean {
  if (/[^\p{L}\p{N}\s.,:;/|()•·–—+-]/u.test(line)) return false;
  let numbers = 0;
  let years = 0;
  let months = 0;
  for (const [word] of line.toLowerCase().matchAll(/\d+|\p{L}+/gu)) {
    if (/^\d/u.test(word)) {
      if (word.length > 4 && word.length !== 8) return false;
      if (word.length === 4 && /^(?:1[89]|20)/u.test(word)) years += 1;
      numbers += 1;
    } else if (monthNames.has(word)) months += 1;
    else if (!weekdayNames.has(word) && !dateLineWords.has(word) && word !== 't' && word !== 'z')
      return false;
  }
  if (months > 0) return numbers > 0 && !(numbers === 1 && years === 1 && /^(?:in|may)\b/iu.test(line));
  return (
    (numbers >= 3 && years > 0) ||
    /\b\d{1,2}[./-]\d{1,2}[./-]\d{2}\b/u.test(line) ||
    /^\D*(?:19|20)\d{6}\D*$/u.test(line)
  );
}

function isPlace(words: string): boolean {
  return words.length <= 30 && /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2}$/u.test(words.trim());
}

/** The place, date and agency in front of a report. */
export interface InlineDateline {
  /** Code units from the start of the paragraph, the dash included. */
  readonly length: number;
  /** Whether it names a date or an agency; a bare place in capitals may be the label of a headline too. */
  readonly sure: boolean;
}

/** "PARIS, Nov. 3 (Agency) —" at the start of a paragraph. Without an agency or a date the place must be in capitals. */
export function inlineDateline(paragraph: string): InlineDateline | undefined {
  const head = paragraph.slice(0, longestInlineDateline);
  const dash = /\s(?:--?|–|—|_)\s|\)\s?(?:--|–|—|-)\s?|\s?—\s?/u.exec(head);
  if (!dash || dash.index < 3) return undefined;
  const before = head.slice(0, dash.index + (dash[0].startsWith(')') ? 1 : 0)).trim();
  const sure = isPlaceAndDate(before);
  return sure === undefined ? undefined : { length: dash.index + dash[0].trimEnd().length, sure };
}

/** Whether the words are sure to be a dateline; undefined where they are none. */
function isPlaceAndDate(words: string): boolean | undefined {
  const open = words.indexOf('(');
  const agency = open > 0 && /^\(\p{Lu}[^()]*\)$/u.test(words.slice(open));
  if (open >= 0 && !agency) return undefined;
  const [place, ...rest] = (agency ? words.slice(0, open) : words).split(',').map((part) => part.trim());
  if (!place || !isPlace(place) || notPlaces.has(place.split(' ')[0] ?? '')) return undefined;
  if (!rest.every((part) => isDate(part) || isDay(part) || isPlace(part) || /^\d{4}$/u.test(part))) {
    return undefined;
  }
  if (agency && (rest.length > 0 || isCapitals(place) || place.split(' ').length <= 2)) return true;
  const dated = rest.some((part) => isDate(part) || isDay(part));
  if (dated && (isCapitals(place) || !/^(?:On|In|At|By|The)\b/u.test(place))) return true;
  return isCapitals(place) ? false : undefined;
}

function isDay(words: string): boolean {
  return weekdayNames.has(words.toLowerCase().replace('.', ''));
}

function isCapitals(place: string): boolean {
  const bare = place.replace(/[^\p{L}]/gu, '');
  return bare.length >= 4 && bare === bare.toUpperCase() && bare !== bare.toLowerCase();
}
