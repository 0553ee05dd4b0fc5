// Verbs and words beside a time expression that tell whether it lies behind or ahead.

/** Words after which a time expression of the same sentence lies ahead; of verbs those that announce: "the court sits on Friday". */
export const futureCues: ReadonlySet<string> = new Set(
  (
    "will would shall may might could can won't 'll ’ll due scheduled upcoming forthcoming begins starts opens votes meets " +
    'convenes resumes expires hosts travels arrives visits addresses launches airs'
  ).split(' '),
);

/** Irregular past forms that are frequent in reports; regular ones are told by -ed. */
export const pastCues: ReadonlySet<string> = new Set(
  (
    'was were had did said told met came went made took began held won lost saw gave left fell rose found got put ' +
    'became broke brought built bought chose drew drove flew fought grew heard kept knew led paid ran sent shot ' +
    'showed sold spoke spent stood struck swore taught thought threw wore wrote underwent ate bore bound burnt caught ' +
    'clung dealt drank dug fed felt fled forgot froze hid laid lay lent meant overcame rang rode sang sank sat shook ' +
    'shone shrank slept slid sought spun sprang stole stuck swam swept swung tore understood withdrew woke'
  ).split(' '),
);

/** Verbs and adjectives that look ahead with an infinitive: "plans to". */
export const intentions: ReadonlySet<string> = new Set(
  (
    'plan plans planning hope hopes hoping intend intends want wants going prepare prepares preparing likely ready about ' +
    'aims'
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
