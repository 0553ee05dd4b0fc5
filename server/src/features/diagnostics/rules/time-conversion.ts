// time-conversion: "5 p.m. EST (2100 GMT)", where one of the two hours is wrong.
import type { Timex } from '../../../annotators/layers.ts';
import type { Article } from '../../../article/article.ts';
import { parseIsoDate } from '../../../annotators/dates/calendar.ts';
import { timeZones } from '../../../lexicon/en/timeZones.ts';
import { finding } from '../finding.ts';
import type { Finding, Rule } from '../rule.ts';
import { changesOn, inSummerTime, summerZoneOf } from '../summerTime.ts';
import { timexPairs } from '../timexPairs.ts';

export const timeConversion: Rule = {
  id: 'time-conversion',
  title: 'One hour in two time zones that do not agree',
  severity: 'warning',
  check: (article) =>
    timexPairs(article).flatMap(({ first, second, between }) =>
      isConversion(article, second, between) ? mismatch(article, first, second) : [],
    ),
};

/** "(1600 GMT)" right behind, or with a place between; "/" and "or" too. */
function isConversion({ document: { text } }: Article, second: Timex, between: string): boolean {
  const words = between.replace(/^\s?(?:[ECMP]T|Eastern|Central|Mountain|Pacific|local(?:\stime)?)\b/u, '');
  if (/^(?:\s(?:in|at)\s[\p{L}\s]{2,24})?\s\($/u.test(words))
    return /^(?:\s[A-Z]{2})?[\s\d]{0,3}[);,]/u.test(text.slice(second.span.end, second.span.end + 8));
  return /^(?:\s?\/\s?|,?\sor\s)$/u.test(words);
}

function mismatch(article: Article, first: Timex, second: Timex): readonly Finding[] {
  const [a, b] = [clockOf(article, first), clockOf(article, second)];
  if (!a || !b || (a.zone === undefined && b.zone === undefined)) return [];
  const difference = a.minutes - b.minutes;
  const span = { start: first.span.start, end: second.span.end };
  if (a.zone !== undefined && b.zone !== undefined) {
    const possible = offsetsBetween(a.zone, b.zone, first);
    if (!possible || possible.some((offset) => modulo(difference - offset, dayInMinutes) === 0)) return [];
    const right = hourInWords(a.minutes - (possible[0] ?? 0));
    const message = `The two hours do not agree: the first would be ${right} ${b.zone}. Check both.`;
    return [finding(span, message)];
  }
  if (quarters.has(modulo(difference, 60))) return [];
  const message =
    'The two hours do not agree: no time zone differs from another by so many minutes. Check both.';
  return [finding(span, message)];
}

const dayInMinutes = 1440;

/** Minutes beyond whole hours by which zones differ from one another (Nepal and the Chatham Islands by three quarters). */
const quarters: ReadonlySet<number> = new Set([0, 15, 30, 45]);

interface ZonedClock {
  readonly minutes: number;
  /** In capitals; undefined for local time. */
  readonly zone: string | undefined;
}

function clockOf({ document: { text } }: Article, { span, stated, mod }: Timex): ZonedClock | undefined {
  if (stated.hour === undefined || mod !== undefined) return undefined;
  const words = text.slice(span.start, span.end + 10);
  const length = span.end - span.start;
  const names = [...words.matchAll(/(?<![A-Za-z])([A-Z]{2,4}|Eastern|Central|Mountain|Pacific)\b/g)];
  // Its own words, or right behind them.
  const name = names.find(({ index }) => index <= length + 1)?.[1];
  const zone = name === undefined ? undefined : (floating[name] ?? name);
  const known = zone !== undefined && (timeZones.has(zone) || zone in pairs);
  return { minutes: stated.hour * 60 + (stated.minute ?? 0), zone: known ? zone : undefined };
}

const floating: Readonly<Record<string, string>> = {
  Eastern: 'ET',
  Central: 'CT',
  Mountain: 'MT',
  Pacific: 'PT',
};

/** Names for both of two zones. */
const pairs: Readonly<Record<string, readonly [standard: string, summer: string]>> = {
  ET: ['EST', 'EDT'],
  CT: ['CST', 'CDT'],
  MT: ['MST', 'MDT'],
  PT: ['PST', 'PDT'],
};

/** In minutes, by which the first may be ahead of the second; the likelier first. */
function offsetsBetween(first: string, second: string, timex: Timex): readonly number[] | undefined {
  const [a, b] = [first, second].map((zone) => namesOf(zone, timex).flatMap(offsetOf));
  const all = a?.flatMap((one) => b?.map((other) => one - other) ?? []) ?? [];
  return all.length > 0 ? all : undefined;
}

/** ET is one of two, and which one the day tells. */
function namesOf(zone: string, { value = '' }: Timex): readonly string[] {
  const both = pairs[zone];
  if (!both) return [zone];
  const date = parseIsoDate(value);
  const rules = summerZoneOf(both[0]);
  if (!date || !rules || changesOn(rules, date)) return both;
  return [inSummerTime(rules, date) ? both[1] : both[0]];
}

function offsetOf(zone: string): readonly number[] {
  const match = /^([+-])(\d\d):(\d\d)$/.exec(timeZones.get(zone)?.replace('Z', '+00:00') ?? '');
  if (!match) return [];
  const minutes = Number(match[2]) * 60 + Number(match[3]);
  return [match[1] === '-' ? -minutes : minutes];
}

function hourInWords(minutes: number): string {
  const inDay = modulo(minutes, dayInMinutes);
  const [hour, minute] = [Math.floor(inDay / 60), inDay % 60].map((part) => String(part).padStart(2, '0'));
  return `${hour ?? ''}${minute ?? ''}`;
}

function modulo(value: number, by: number): number {
  return ((value % by) + by) % by;
}
