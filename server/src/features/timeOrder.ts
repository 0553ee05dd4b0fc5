// The order of TIMEX3 values in time, as strings that compare.

/** A key that sorts by time; values that are no place in the calendar follow, undefined comes last. */
export function timeKey(value: string | undefined): string {
  if (value === undefined) return '~~';
  const week = /^(\d{4})-W(\d{2})/.exec(value);
  if (week) return dayOfYear(Number(week[1]), Number(week[2]) * 7 - 6);
  const part = /^(\d{4})-(SP|SU|FA|WI|Q\d|H\d)/.exec(value);
  if (part) return `${part[1] ?? ''}-${firstMonth[part[2] ?? ''] ?? '01'}`;
  return /^\d{2}/.test(value) ? value : `~${value}`;
}

const firstMonth: Readonly<Record<string, string>> = {
  SP: '03',
  SU: '06',
  FA: '09',
  WI: '12',
  Q1: '01',
  Q2: '04',
  Q3: '07',
  Q4: '10',
  H1: '01',
  H2: '07',
};

function dayOfYear(year: number, day: number): string {
  return new Date(Date.UTC(year, 0, day)).toISOString().slice(0, 10);
}
