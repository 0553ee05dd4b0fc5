// Writes a day that a peer resolved as the TIMEX3 value of the grain that its words have: "last week" is a week, "two years ago" a year.

export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export type Grain = 'year' | 'season' | 'half' | 'quarter' | 'month' | 'week' | 'weekend' | 'day';

export function timexValue({ year, month, day }: CalendarDay, grain: Grain): string {
  const printedYear = pad(year, 4);
  switch (grain) {
    case 'year':
      return printedYear;
    case 'season':
      return `${printedYear}-${['WI', 'SP', 'SU', 'FA'][Math.floor((month % 12) / 3)] ?? ''}`;
    case 'half':
      return `${printedYear}-H${month < 7 ? 1 : 2}`;
    case 'quarter':
      return `${printedYear}-Q${Math.ceil(month / 3)}`;
    case 'month':
      return `${printedYear}-${pad(month, 2)}`;
    case 'week':
      return isoWeek(year, month, day);
    case 'weekend':
      return `${isoWeek(year, month, day)}-WE`;
    case 'day':
      return `${printedYear}-${pad(month, 2)}-${pad(day, 2)}`;
  }
}

/** The grain that a unit in the words gives: of "last week", "the third quarter" and "two years ago". */
export function grainOfUnit(words: string): Grain | undefined {
  const unit =
    /\b(?:the|this|that|last|past|previous|next|coming|following|same|current|(?:first|second|third|fourth|final|latest|1st|2nd|3rd|4th))\s+(?:fiscal\s+)?(weekend|week|month|quarter|half|year)\b/i.exec(
      words,
    ) ?? /\b(week|month|year)s?\s+(?:ago|earlier|later|before|after|from now)\b/i.exec(words);
  return unit?.[1]?.toLowerCase() as Grain | undefined;
}

/** The grain of an absolute date: "1914" is a year, "May" and "May 1914" a month, all else a day. */
export function grainOfDate(words: string): Grain {
  if (/^\D*\d{4}$/.test(words) && !month.test(words)) return 'year';
  return month.test(words) && !/\b\d{1,2}(?!\d)/.test(words) ? 'month' : 'day';
}

const month = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

/** Of "the morning of the 3rd" and the like, as TIMEX3 writes it behind the day. */
export function partOfDay(words: string): string | undefined {
  const part = /\b(?:to)?(morning|afternoon|evening|night)\b/i.exec(words)?.[1]?.toLowerCase();
  return part && { morning: 'TMO', afternoon: 'TAF', evening: 'TEV', night: 'TNI' }[part];
}

export function readDay(iso: string): CalendarDay {
  const [year = 0, monthOfYear = 1, day = 1] = iso.slice(0, 10).split('-').map(Number);
  return { year, month: monthOfYear, day };
}

/** The week is of the year in which its Thursday lies. */
function isoWeek(year: number, monthOfYear: number, day: number): string {
  const thursday = new Date(Date.UTC(year, monthOfYear - 1, day));
  thursday.setUTCDate(thursday.getUTCDate() + 4 - (thursday.getUTCDay() || 7));
  const weekYear = thursday.getUTCFullYear();
  const days = (thursday.getTime() - Date.UTC(weekYear, 0, 1)) / 86_400_000;
  return `${pad(weekYear, 4)}-W${pad(Math.floor(days / 7) + 1, 2)}`;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
