// The small words by which a clause is read: what opens a noun phrase, what ends one, what only stands in between.

export const determiners: ReadonlySet<string> = setOf(
  'the a an this that these those some any each every either neither no one two three four five six several many most ' +
    'few more another other both all half his her its their our my your whose such',
);

/** Pronouns that are a noun phrase by themselves. */
export const standalonePronouns: ReadonlySet<string> = setOf(
  'he she they it i we you who someone somebody everyone everybody nobody none others another one some many most few ' +
    'neither either both several all these those',
);

/** Pronouns that can only be subjects. */
export const subjectPronouns: ReadonlySet<string> = setOf('he she they it we i there');

/** Subordinators of clauses that tell when, why or under what condition. */
export const adverbialSubordinators: ReadonlySet<string> = setOf(
  'as while whilst when whenever because since if unless until though although albeit whereas after before lest',
);

/** Words that open a subordinate clause or a comparison: a noun phrase does not run over them. */
export const subordinators: ReadonlySet<string> = new Set([
  ...adverbialSubordinators,
  ...setOf('whether where wherever that how why what than so'),
]);

export const relatives: ReadonlySet<string> = setOf('who which whom whose');

export const conjunctions: ReadonlySet<string> = setOf('and or but nor yet then');

/** Words that begin a clause or join two. */
export const clauseOpeners: ReadonlySet<string> = new Set([...conjunctions, ...subordinators]);

export const modals: ReadonlySet<string> = setOf('will would can cannot could may might must shall should');

/** What makes a passive of a participle. */
export const passiveAuxiliaries: ReadonlySet<string> = setOf('is are was were am be been being get got');

export const auxiliaries: ReadonlySet<string> = new Set([
  ...modals,
  ...setOf('is are was were am be been being has have had having does do did'),
]);

/** Auxiliaries, negations and verbs that may stand between a subject and its verb. */
export const beforeVerbs: ReadonlySet<string> = new Set([
  ...auxiliaries,
  ...setOf(
    "not never don't doesn't didn't won't wouldn't can't couldn't isn't wasn't hasn't haven't hadn't 's 'd 've 'll " +
      'went goes going kept keeps',
  ),
]);

/** Adverbs without -ly that may stand beside a verb. */
export const plainAdverbs: ReadonlySet<string> = setOf(
  'also later then once again already just further still even ever always often now first twice soon too only ' +
    'back instead though however meanwhile afterward afterwards together alone aloud thus nevertheless nonetheless ' +
    'himself herself themselves itself perhaps almost half-jokingly likewise indeed still please here there',
);

/** Words of other classes that stand like adverbs beside a verb: "they both said", "she has since said". */
export const floatingWords: ReadonlySet<string> = setOf(
  'both each all never not yet since ago earlier recently therefore',
);

/** Days as they stand beside a verb: "Lee said Monday". */
export const days: ReadonlySet<string> = setOf(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight',
);

/** Words that tell a time and are no noun phrase beside a verb of speech. */
export const timeAdverbials: ReadonlySet<string> = new Set([
  ...days,
  ...setOf(
    'earlier recently mon. tue. tues. wed. thu. thurs. fri. sat. sun. morning afternoon evening night week month year ago last next',
  ),
]);

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
