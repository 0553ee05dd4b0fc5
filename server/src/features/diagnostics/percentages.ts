// Changes that one sentence states three times over: from what, to what, and by how many per cent.
import type { Span } from '../../text/span.ts';

export interface StatedNumber {
  readonly value: number;
  /** The unit to which it may be rounded: 1 of "40", 0.1 of "2.5", 12 of "1,200". */
  readonly step: number;
  readonly words: string;
  /** Relative to the sentence. */
  readonly span: Span;
}

export interface StatedChange {
  readonly from: StatedNumber;
  readonly to: StatedNumber;
  readonly percent: StatedNumber;
  /** "About 20 per cent" */
  readonly isLoose: boolean;
}

const number = String.raw`((?:[A-Z]{0,3}[$£€¥]\s?)?\d{1,12}(?:,\d{3}){0,4}(?:\.\d{1,4})?(?:\s?(?:million|billion|trillion|mln|bln|[mb]n)\b)?)(?![\d/-]|\.\d|\s?(?:%|per\s?cent|pct|percentage))`;
const unit = String.raw`(?:\s(?!from\b|to\b|by\b|in\b)[\p{L}-]{1,16}){0,2}`;
const period = String.raw`(?:\s(?:in|at|during|for|on)\s[\p{L}\d\s]{2,24}?)?`;
const fromTo = new RegExp(
  String.raw`\bfrom\s${number}${unit}${period},?\s(?:up\s|down\s)?to\s${number}`,
  'gu',
);
const toFrom = new RegExp(
  String.raw`\bto\s${number}${unit}${period},?\s(?:up\s|down\s)?from\s${number}`,
  'gu',
);
const percentage =
  /(?<![\d.,/-])(\d{1,4}(?:\.\d{1,2})?)(?:%|\s(?:per\s?cent|percent|pct)\b)(?!age|\s(?:points?|of)\b)/gu;

/** Only where there is one pair and one percentage, and the percentage belongs to it; undefined for all else. */
export function statedChange(text: string): StatedChange | undefined {
  if (!/%|per\s?cent|pct/.test(text)) return undefined;
  const percentages = [...text.matchAll(percentage)];
  const pairs = [...text.matchAll(fromTo), ...text.matchAll(toFrom)];
  const [match, pair] = [percentages[0], pairs[0]];
  if (!match || !pair || percentages.length > 1 || pairs.length > 1) return undefined;
  const percent = stated(match[1] ?? '', match.index);
  const [first, second] = [pair[1], pair[2]].map((words = '') => words);
  if (first === undefined || second === undefined) return undefined;
  const at = pair.index + pair[0].indexOf(first);
  const [a, b] = [stated(first, at), stated(second, pair.index + pair[0].length - second.length)];
  const [from, to] = pair[0].startsWith('from') ? [a, b] : [b, a];
  if (!areComparable(from, to) || !belongs(text, pair, match)) return undefined;
  const before = text.slice(Math.max(0, match.index - 24), match.index);
  return { from, to, percent, isLoose: loose.test(before) };
}

const loose =
  /\b(?:about|around|almost|nearly|some|roughly|over|under|approximately|(?:more|less)\sthan|at\sleast)\s$/iu;

const scales: Readonly<Record<string, number>> = {
  million: 1e6,
  mln: 1e6,
  mn: 1e6,
  billion: 1e9,
  bln: 1e9,
  bn: 1e9,
  trillion: 1e12,
};

function stated(words: string, start: number): StatedNumber {
  const digits = /\d[\d,]*(?:\.\d+)?/.exec(words)?.[0] ?? '';
  const scale = scales[/[a-z]+$/.exec(words)?.[0] ?? ''] ?? 1;
  const value = Number(digits.replaceAll(',', ''));
  const step = stepOf(digits.replaceAll(',', ''), value, scale);
  return { value: value * scale, step: step * scale, words, span: { start, end: start + words.length } };
}

/** Whole numbers up to a thousand are exact; "1,200" may be rounded, but by one in a hundred at most. */
function stepOf(digits: string, value: number, scale: number): number {
  const decimals = digits.split('.')[1];
  if (decimals !== undefined) return 10 ** -decimals.length;
  if (scale > 1) return 1;
  const zeros = /0*$/.exec(digits)?.[0].length ?? 0;
  return Math.min(10 ** zeros, Math.max(1, value / 100));
}

/** Years, and numbers of which one has a scale or a currency that the other lacks, are no pair. */
function areComparable(from: StatedNumber, to: StatedNumber): boolean {
  const isYear = ({ words }: StatedNumber) => /^(?:1[89]|20)\d\d$/.test(words);
  const kind = ({ words }: StatedNumber) => words.replace(/[\d,.\s]+/g, ' ').trim();
  if (from.value <= 0 || (isYear(from) && isYear(to))) return false;
  return kind(from) === kind(to);
}

const nouns =
  'rise|increase|gain|growth|jump|surge|climb|leap|fall|drop|decline|decrease|cut|reduction|slide|plunge|dip|hike';
const verbs =
  'rose|risen|increased|gained|grew|grown|jumped|surged|climbed|leapt|soared|up|fell|fallen|dropped|declined|decreased|' +
  'cut|reduced|slid|plunged|dipped|slipped|down|rise|rises|fall|falls|increase|raised';

const joint = String.raw`^[^,;()]{0,24}(?:,\s|\s[–—-]\s|\s\()`;
const isNoun = new RegExp(String.raw`${joint}an?\s(?:[\p{L}]+\s)?(?:${nouns})\sof\s(?:\p{L}+\s){0,2}$`, 'u');
const isUp = new RegExp(
  String.raw`${joint}(?:up|down|or|(?:rising|falling)\sby)\s(?:by\s)?(?:\p{L}+\s){0,2}$`,
  'u',
);
const isAdjective = new RegExp(String.raw`${joint}an?\s(?:\p{L}+\s)?$`, 'u');
const nounBehind = new RegExp(String.raw`^[\s-](?:${nouns})\b`, 'u');
const verbBefore = new RegExp(String.raw`\b(?:${verbs})\s(?:by\s)?(?:\p{L}+\s){0,2}$`, 'u');

/** ", a rise of 25 per cent", ", up 25 per cent", ", or 25 per cent"; "rose 25 per cent to 50 from 40". */
function belongs(text: string, pair: RegExpExecArray, percent: RegExpExecArray): boolean {
  const pairEnd = pair.index + pair[0].length;
  const percentEnd = percent.index + percent[0].length;
  if (percent.index >= pairEnd) {
    const between = text.slice(pairEnd, percent.index);
    if (isNoun.test(between) || isUp.test(between)) return true;
    return isAdjective.test(between) && nounBehind.test(text.slice(percentEnd, percentEnd + 24));
  }
  const between = text.slice(percentEnd, pair.index);
  const before = text.slice(Math.max(0, percent.index - 40), percent.index);
  return /^,?\s$|^\sin\s[\p{L}\d\s]{2,20}\s$/u.test(between) && verbBefore.test(before);
}
