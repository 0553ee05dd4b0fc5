// The small words by which a clause is read: what opens a noun phrase, what ends one, what only stands in between.

export const determiners: ReadonlySet<string> = new Set(
  (
    'the a an this that these those some any each every either neither no one two three four five six several many most ' +
    'few more another other both all half his her its their our my your whose such'
  ).split(' '),
);

/** Pronouns that are a noun phrase by themselves. */
export const standalonePronouns: ReadonlySet<string> = new Set(
  (
    'he she they it i we you who someone somebody everyone everybody nobody others another one some many most few ' +
    'neither either both several all these those'
  ).split(' '),
);

/** Words that open a subordinate clause or a comparison: a noun phrase does not run over them. */
export const subordinators: ReadonlySet<string> = new Set(
  (
    'as while when whenever because since if unless until though although whereas whether after before where wherever ' +
    'that how why what than so lest'
  ).split(' '),
);

export const relatives: ReadonlySet<string> = new Set(['who', 'which', 'whom', 'whose']);

export const conjunctions: ReadonlySet<string> = new Set(['and', 'or', 'but', 'nor', 'yet', 'then']);

/** Auxiliaries, negations and adverbs that may stand between a subject and its verb. */
export const auxiliaries: ReadonlySet<string> = new Set(
  (
    'has have had having is was are were am be been being will would can could may might must shall should do does did ' +
    "not never don't doesn't didn't won't wouldn't can't couldn't isn't wasn't hasn't haven't hadn't " +
    "'s 'd 've 'll went goes going kept keeps"
  ).split(' '),
);

/** Adverbs without -ly that may stand beside a verb. */
export const plainAdverbs: ReadonlySet<string> = new Set(
  (
    'also later then once again already just further still even ever always often now first twice soon too only ' +
    'back instead though however meanwhile afterward afterwards together alone aloud thus nevertheless nonetheless ' +
    'himself herself themselves itself perhaps almost half-jokingly likewise indeed still please here there'
  ).split(' '),
);

/** Words that tell a time and are no noun phrase beside a verb of speech: "Lee said Monday". */
export const timeAdverbials: ReadonlySet<string> = new Set(
  (
    'today yesterday tomorrow tonight earlier recently monday tuesday wednesday thursday friday saturday sunday mon. tue. ' +
    'tues. wed. thu. thurs. fri. sat. sun. morning afternoon evening night week month year ago last next'
  ).split(' '),
);
