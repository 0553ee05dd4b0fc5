// A time expression in words for people: what it means with its modifier, and which of its fields the text itself states.
import { dateInWords } from '../annotators/dates/dateInWords.ts';
import { withArticle } from '../annotators/dates/periodInWords.ts';
import type { Timex, TimexField } from '../annotators/layers.ts';

/** "beginning of May 2022", "more than 3 days", "every Friday"; undefined where no words cover the value. */
export function timexInWords({ value, type, mod }: Timex): string | undefined {
  const words = value === undefined ? undefined : dateInWords(value, type);
  if (words === undefined || mod === undefined) return words;
  const part = parts.get(mod);
  if (part !== undefined) return `${part} of ${withArticle(words)}`;
  const before = modifiers.get(mod);
  return before === undefined ? words : `${before} ${words}`;
}

/** Values of TIMEX3 `mod` that name a part of the period. */
const parts: ReadonlyMap<string, string> = new Map([
  ['START', 'beginning'],
  ['MID', 'middle'],
  ['END', 'end'],
]);

const modifiers: ReadonlyMap<string, string> = new Map([
  ['APPROX', 'about'],
  ['BEFORE', 'before'],
  ['AFTER', 'after'],
  ['ON_OR_BEFORE', 'on or before'],
  ['ON_OR_AFTER', 'on or after'],
  ['MORE_THAN', 'more than'],
  ['LESS_THAN', 'less than'],
  ['EQUAL_OR_MORE', 'at least'],
  ['EQUAL_OR_LESS', 'at most'],
]);

/** "weekday", "day, month, year": the fields that the words state and those that were found from elsewhere. */
export function fieldsInWords({ value = '', stated, anchor }: Timex): Fields {
  const written = fields.filter(({ name }) => name !== 'week' && stated[name] !== undefined);
  // Without an anchor nothing was inferred: a decade is in the words, though no field has room for it.
  const others = anchor === undefined ? [] : fields.filter((field) => !written.includes(field));
  const inferred = others.filter(({ inValue }) => inValue?.test(value) === true);
  return { stated: listed(written), inferred: listed(inferred) };
}

/** Each empty where there is no such field. */
interface Fields {
  readonly stated: string;
  readonly inferred: string;
}

interface Field {
  readonly name: TimexField | 'week';
  /** What a value that names the field looks like; an unknown one is an X there. */
  readonly inValue?: RegExp;
}

/** In the order in which they are listed. */
const fields: readonly Field[] = [
  { name: 'minute', inValue: /T\d\d:\d\d/ },
  { name: 'hour', inValue: /T\d\d/ },
  { name: 'weekday' },
  { name: 'day', inValue: /^(?:BC)?[\dX]{4}-(?:[\dX]{2}-\d\d|W\d\d-\d)/ },
  { name: 'week', inValue: /-W\d\d(?!-\d)/ },
  { name: 'month', inValue: /^(?:BC)?[\dX]{4}-\d\d/ },
  { name: 'year', inValue: /^(?:BC|FY)?\d{4}/ },
];

function listed(list: readonly Field[]): string {
  return list.map(({ name }) => name).join(', ');
}
