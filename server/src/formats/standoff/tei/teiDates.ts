// The attributes by which TEI says when something is: W3C dates, else ISO 8601, else nothing.
import type { MarkupAttributes } from '../markup/markup.ts';

/** Of a `date` or `time` with the value of a TIMEX3, which can be more than TEI has an attribute for: "2024-SU". */
export function teiDate(type: string, value: string | undefined): MarkupAttributes {
  if (value === undefined || !/^[0-9.,DHMPRSTWYZ/:+-]+$/.test(value)) return {};
  if (type === 'DURATION') return value.startsWith('P') ? { 'dur-iso': value } : {};
  if (type === 'SET') return {};
  return isW3cDate(value) ? { when: value } : { 'when-iso': value };
}

function isW3cDate(value: string): boolean {
  if (!/^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d:\d\d)?)?)?$/.test(value)) return false;
  const date = new Date(value.includes('T') ? `${value}Z` : value);
  // The 31st of April is read as the 1st of May.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}
