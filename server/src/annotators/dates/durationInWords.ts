// Lengths of time in words, and how often something comes back: "2 years and 6 months", "some years", "every 2 weeks".

/** Singular and plural of the units of TIMEX3; the time part is behind T. */
const units: ReadonlyMap<string, readonly [string, string]> = new Map(
  Object.entries({
    Y: ['year', 'years'],
    M: ['month', 'months'],
    W: ['week', 'weeks'],
    D: ['day', 'days'],
    Q: ['quarter', 'quarters'],
    DE: ['decade', 'decades'],
    CE: ['century', 'centuries'],
    ML: ['millennium', 'millennia'],
    WE: ['weekend', 'weekends'],
    FY: ['fiscal year', 'fiscal years'],
    FQ: ['fiscal quarter', 'fiscal quarters'],
    SP: ['spring', 'springs'],
    SU: ['summer', 'summers'],
    FA: ['autumn', 'autumns'],
    WI: ['winter', 'winters'],
    TH: ['hour', 'hours'],
    TM: ['minute', 'minutes'],
    TS: ['second', 'seconds'],
    TMO: ['morning', 'mornings'],
    TAF: ['afternoon', 'afternoons'],
    TEV: ['evening', 'evenings'],
    TNI: ['night', 'nights'],
    TDT: ['day', 'days'],
  } as const),
);

interface Amount {
  /** Digits with or without a fraction; "X" where it is vague. */
  readonly count: string;
  readonly unit: readonly [singular: string, plural: string];
}

/** Of "P9M", "P2Y6M", "PT1H30M", "P0.5Y", "PXY". */
export function durationInWords(value: string): string | undefined {
  const words = readDuration(value)?.map(amountInWords);
  if (!words || words.length < 2) return words?.[0];
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}

/** Of the same values as the distance between one time and the next: "every day", "every 2 weeks", "every few years". */
export function everyDurationInWords(value: string): string | undefined {
  const amounts = readDuration(value);
  const [first] = amounts ?? [];
  if (amounts?.length !== 1 || !first) return undefined;
  const { count, unit } = first;
  if (count === '1') return `every ${unit[0]}`;
  return count === 'X' ? `every few ${unit[1]}` : `every ${amountInWords(first)}`;
}

function readDuration(value: string): readonly Amount[] | undefined {
  if (!/^P[\dA-Z.]{2,24}$/.test(value)) return undefined;
  const [date = '', time = ''] = value.slice(1).split('T', 2);
  const amounts = [...readAmounts(date, ''), ...readAmounts(time, 'T')];
  return amounts.length > 0 && amounts.every((amount) => amount !== undefined) ? amounts : undefined;
}

/** Undefined stands in place of what is no amount. */
function readAmounts(text: string, prefix: string): readonly (Amount | undefined)[] {
  return (text.match(/(?:\d+(?:\.\d+)?|X+)[A-WYZ]+|./g) ?? []).map((piece) => {
    const [, count = '', code = ''] = /^([\d.]+|X+)([A-Z]+)$/.exec(piece) ?? [];
    // Some corpora write parts of the day without T: P1NI.
    const unit = units.get(prefix + code) ?? units.get(`T${code}`);
    return unit && { count: count.startsWith('X') ? 'X' : count.replace(/^0+(?=\d)/, ''), unit };
  });
}

function amountInWords({ count, unit: [singular, plural] }: Amount): string {
  if (count === 'X') return `some ${plural}`;
  if (count === '0.5') return `half ${singular === 'hour' ? 'an' : 'a'} ${singular}`;
  return `${count} ${count === '1' ? singular : plural}`;
}
