// The time of day of a TIMEX3 value in words: "21:37", "15:00 UTC", "night".

/** TIMEX3 codes of the parts of the day. */
const dayParts: ReadonlyMap<string, string> = new Map([
  ['MO', 'morning'],
  ['MI', 'midday'],
  ['AF', 'afternoon'],
  ['EV', 'evening'],
  ['NI', 'night'],
  ['DT', 'daytime'],
]);

/** Of "T21:37", "T15:00Z", "T21" or "TNI": what stands behind the day in a value. */
export function timeOfDayInWords(time: string): string | undefined {
  return dayPartInWords(time) ?? clockInWords(time);
}

/** A value cut before its time of day, which begins with T. */
export function splitTime(value: string): { readonly day: string; readonly time: string } {
  const at = value.indexOf('T');
  return at < 0 ? { day: value, time: '' } : { day: value.slice(0, at), time: value.slice(at) };
}

/** Of "TNI". */
export function dayPartInWords(time: string): string | undefined {
  return time.startsWith('T') ? dayParts.get(time.slice(1)) : undefined;
}

function clockInWords(time: string): string | undefined {
  const match = /^T(\d\d)(?::(\d\d)(?::\d\d)?)?(Z|[+-]\d\d:?\d\d)?$/.exec(time);
  if (!match) return undefined;
  const [, hour = '', minute = '00', zone] = match;
  const suffix = zone === undefined ? '' : zone === 'Z' ? ' UTC' : ` UTC${zone}`;
  return `${hour}:${minute}${suffix}`;
}
