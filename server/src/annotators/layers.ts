// The layers of the analysis: what the annotators find and what they hand to one another. All offsets are absolute
// (half-open, UTF-16 code units) except in the candidates of one passage, which are relative to it.
import type { Span } from '../text/span.ts';

/** Something found in the text. Ids are unique within one article's layer and follow the order of the text. */
export interface Annotation {
  readonly id: string;
  readonly span: Span;
  /** The recogniser that found it, for traces. */
  readonly source: string;
}

// ── dates ────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** What an expression states in so many words; the rest of a value is inferred. */
export type TimexField = 'year' | 'month' | 'day' | 'weekday' | 'hour' | 'minute';

/** Stated numbers: year 2022, month 1–12, day as written (31 April keeps 31), weekday 1 (Monday) – 7, hour 0–, minute 0–. */
export type TimexParts = Readonly<Partial<Record<TimexField, number>>>;

export interface TimexAnchor {
  readonly timexId: string;
}

/** A time expression: TimeML TIMEX3. */
export interface Timex extends Annotation {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  /** ISO 8601 / TIMEX3 ("2022-05-25", "2022-05-25T21:37", "2022-W21", "P3D"); undefined where it cannot be resolved. */
  readonly value: string | undefined;
  readonly mod: string | undefined;
  readonly stated: TimexParts;
  readonly anchor: 'publicationDate' | TimexAnchor | undefined;
  /** All values the digits allow where day and month could change places (2/12/03); empty where there is one. */
  readonly readings: readonly string[];
  /** How the value was found, in words, a step each: "Wednesday before or on the publication date, Wed 25 May 2022". */
  readonly steps: readonly string[];
  /** The refiners that acted on what the recogniser found, in order, by name: "joinTimeOfDay". For traces. */
  readonly refiners: readonly string[];
}

/** The document creation time. */
export interface PublicationDate {
  /** ISO date or date-time: "2022-05-25" or "2022-05-25T21:37". */
  readonly value: string;
  /** Where the article states it; undefined where a setting or a caller gave it. */
  readonly span: Span | undefined;
}

// ── names ────────────────────────────────────────────────────────────────────────────────────────────────────────────

export type EntityType = 'PER' | 'ORG' | 'LOC' | 'MISC';
export type Gender = 'female' | 'male';

export interface Mention extends Annotation {
  /** demonym: the adjective or noun of a people, a language or a place, "Ukrainian"; it names nobody and has no chain. */
  readonly form: 'name' | 'acronym' | 'demonym' | 'nominal' | 'pronoun';
  readonly type: EntityType | undefined;
  /** The name itself or the head noun phrase: `span` without titles. For names, `span` equals `head`. */
  readonly head: Span;
  /** "Foreign Minister" of "Foreign Minister X", "head of the LPR" of "the head of the LPR, X". */
  readonly title: Span | undefined;
  readonly gender: Gender | undefined;
  /** Whether it stands where the subject of its sentence stands: before the first finite verb, under no preposition. */
  readonly subject: boolean;
  /** Absent where the register of names does not list it. */
  readonly known?: KnownAs;
  /** Absent where the user said nothing of the name. */
  readonly judged?: JudgedAs;
}

/** Pronouns and descriptions name nobody, and demonyms no one thing. */
export function isNamed({ form }: Pick<Mention, 'form'>): boolean {
  return form === 'name' || form === 'acronym';
}

/** What the register of names says of a name. */
export interface KnownAs {
  /** The entry it belongs to, by its preferred name. */
  readonly entry: string;
  /** Whether the entry lists it among the names never to use. */
  readonly never: boolean;
}

/** What the user said of a name; the type of the mention is the one that was said. */
export interface JudgedAs {
  /** The name it was said of. */
  readonly name: string;
  /** Whether the mention has that name whole; false for a surname that follows the full name. */
  readonly whole: boolean;
}

/** A chain of mentions of one person, body or place. */
export interface Entity {
  readonly id: string;
  readonly type: EntityType | undefined;
  /** The preferred name of the register's entry; where it has none the fullest form that the article uses. */
  readonly name: string;
  readonly aliases: readonly string[];
  readonly roles: readonly Role[];
  readonly mentionIds: readonly string[];
}

/** A role, title or office as the article states it, and where. */
export interface Role {
  readonly text: string;
  readonly span: Span;
}

// ── quotations ───────────────────────────────────────────────────────────────────────────────────────────────────────

export type QuoteStyle =
  'curly-double' | 'straight-double' | 'curly-single' | 'straight-single' | 'guillemets' | 'low-high';

/**
 * direct: speech in marks; mixed: a marked fragment within reported speech; indirect: reported speech without marks;
 * scare: words that the writer holds at arm's length; title: names, terms and titles of works in marks.
 */
export type QuotationForm = 'direct' | 'mixed' | 'indirect' | 'scare' | 'title';

export interface Quotation extends Annotation {
  readonly form: QuotationForm;
  /** One span a paragraph, marks included; interrupted and running quotations have several. */
  readonly content: readonly Span[];
  /** Undefined for indirect speech and block quotes, which have no marks. */
  readonly style: QuoteStyle | undefined;
  /** Whether the closing mark is missing. */
  readonly unclosed: boolean;
  /** Starts of the paragraphs that a running quotation goes on in without reopening, as offsets. */
  readonly missingOpenings: readonly number[];
  /** Closing marks that stand at the end of a paragraph although the quotation goes on, as spans. */
  readonly earlyClosings: readonly Span[];
}

/** Speech in quotation marks, whole or in fragments. */
export function isMarkedSpeech({ form }: Pick<Quotation, 'form'>): boolean {
  return form === 'direct' || form === 'mixed';
}

export interface Attribution extends Annotation {
  readonly quotationId: string;
  readonly cue: Span | undefined;
  /** The whole noun phrase, with titles and appositions: "the mayor of York, Ann Lee". Undefined where none is written. */
  readonly speaker: Span | undefined;
  /** The mention in it that it speaks of; undefined where the phrase holds none. */
  readonly speakerMentionId: string | undefined;
  readonly confidence: 'stated' | 'inferred';
  /** On what it rests, in words: "“said” after the quotation", "the sentence before names the speaker". */
  readonly evidence: string;
  /** Absent where the user said nothing of the speaker. */
  readonly judged?: JudgedSpeaker;
}

/** What the user said of who speaks. */
export interface JudgedSpeaker {
  /** As the user has it, whether or not the article has such a name; undefined: nobody needs to be named. */
  readonly name: string | undefined;
}
