// Words of time: units, parts of the day, days named from the publication date, words that tell past from future.

export type TimeUnit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century';

/** Units by singular and plural form, in lower case. */
export const timeUnits: ReadonlyMap<string, TimeUnit> = new Map<string, TimeUnit>([
  ...(
    ['second', 'minute', 'hour', 'day', 'week', 'weekend', 'month', 'quarter', 'year', 'decade'] as const
  ).flatMap((unit) => [[unit, unit] as const, [`${unit}s`, unit] as const]),
  ['century', 'century'],
  ['centuries', 'century'],
]);

/** TIMEX3 codes of the parts of the day. */
export const partsOfDay: ReadonlyMap<string, string> = new Map([
  ['morning', 'MO'],
  ['afternoon', 'AF'],
  ['evening', 'EV'],
  ['night', 'NI'],
]);

/** Days from the publication date. */
export const relativeDays: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1],
]);

/** Words after which a time expression of the same sentence lies ahead. */
export const futureCues: ReadonlySet<string> = new Set(
  "will would shall won't 'll ’ll due scheduled upcoming forthcoming begins starts opens votes meets convenes resumes expires".split(
    ' ',
  ),
);

/** Irregular past forms that are frequent in reports; regular ones are told by -ed. */
export const pastCues: ReadonlySet<string> = new Set(
  (
    'was were had did said told met came went made took began held won lost saw gave left fell rose found got ' +
    'became broke brought built bought chose drew drove flew fought grew heard kept knew led paid ran sent ' +
    'shot showed sold spoke spent stood struck swore taught thought threw wore wrote'
  ).split(' '),
);

/** Forms in -ed that tell nothing: some look ahead, some are no verbs. */
export const forwardLooking: ReadonlySet<string> = new Set([
  'expected',
  'planned',
  'slated',
  'need',
  'indeed',
  'red',
]);

/** Things that are counted: a number of four digits before them is no year. */
export const countedThings: ReadonlySet<string> = new Set(
  (
    'people workers men women children soldiers troops jobs dollars euros pounds rubles roubles yen metres meters ' +
    'miles kilometres kilometers km feet acres hectares tonnes tons kg percent per cent gmt utc seconds minutes hours days weeks ' +
    'months years homes houses villages cases victims refugees employees members students seats votes points ' +
    'copies units cars tickets shares words pages other others more or bc bce b.c million billion thousand'
  ).split(' '),
);
