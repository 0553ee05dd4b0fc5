// What the client and the server say to each other about annotations and suggestions, beyond LSP.
import type { DocumentParams, Outcome, PlaceParams, Range } from './protocol.ts';

/** DocumentParams → ArticleAnnotations: from the text and its sidecar alone, without the analysis. */
export const annotationsRequest = 'dateline/annotations';

export interface ArticleAnnotations {
  /** In the order of the text; orphans last. */
  readonly annotations: readonly PlacedAnnotation[];
  readonly relations: readonly AnnotationRelation[];
  readonly judgements: readonly PlacedJudgement[];
  readonly labels: readonly AnnotationLabel[];
  /** The labels of relations that are in use, then those of the configuration. */
  readonly relationLabels: readonly string[];
}

export interface PlacedAnnotation {
  readonly id: string;
  /** Empty where there is none. */
  readonly label: string;
  readonly tags: readonly string[];
  readonly comments: readonly AnnotationComment[];
  /** null where nobody is named. */
  readonly creator: string | null;
  /** ISO date-time; null where it is not known. */
  readonly created: string | null;
  readonly resolved: boolean;
  /** The words that were marked. */
  readonly quote: string;
  /** null: an orphan, whose words are no longer in the article or cannot be told apart. */
  readonly range: Range | null;
  /** How it was found after the text changed elsewhere: all but the first are to be looked at. */
  readonly certainty: 'exact' | 'moved' | 'changed' | null;
}

/** What the user said of something that Dateline found, whether it finds it still or not. */
export interface PlacedJudgement {
  readonly id: string;
  readonly layer: SuggestionLayer;
  readonly state: Exclude<SuggestionState, 'open'>;
  /** The words that it was said of. */
  readonly quote: string;
  /** What is right instead, where that was said: a date's value, what a name is, who speaks; else empty. */
  readonly detail: string;
  readonly creator: string | null;
  /** null where the words are gone. */
  readonly range: Range | null;
  /** null also where it holds wherever the words stand. */
  readonly certainty: PlacedAnnotation['certainty'];
  /** Whether it says nothing any more because its words are gone. */
  readonly orphan: boolean;
}

export interface AnnotationComment {
  readonly text: string;
  readonly creator: string | null;
  readonly created: string | null;
}

export interface AnnotationRelation {
  readonly id: string;
  readonly label: string;
  readonly from: string;
  readonly to: string;
}

/** A label of the set in `dateline.annotationLabels` or `.dateline.yaml`; labels that are in use beside it follow, without key. */
export interface AnnotationLabel {
  readonly name: string;
  readonly color: LabelColor;
  /** The digit or letter that chooses it; null where it has none. */
  readonly key: string | null;
  readonly description: string;
}

export type LabelColor = 'yellow' | 'orange' | 'red' | 'purple' | 'blue' | 'green' | 'grey';

/** ArticlesParams → readonly AnnotatedArticle[]: of the articles that have any, open or not; without their analysis. */
export const annotatedArticlesRequest = 'dateline/annotatedArticles';

export interface ArticlesParams {
  readonly uris: readonly string[];
}

export interface AnnotatedArticle extends DocumentParams {
  readonly annotations: ArticleAnnotations;
}

/** ArticlesParams → readonly MentionedPeople[]: articles that are not open are analysed for it. */
export const mentionedPeopleRequest = 'dateline/mentionedPeople';

export interface MentionedPeople extends DocumentParams {
  /** By annotation: the names of the people whom the passage mentions, also by a pronoun, the first one first. */
  readonly people: Readonly<Record<string, readonly string[]>>;
}

/** AnnotateParams → AnnotateOutcome. */
export const annotateRequest = 'dateline/annotate';

export interface AnnotateParams extends DocumentParams {
  readonly range: Range;
  /** Further passages that are marked alike, with the same note. */
  readonly others?: readonly Range[];
  readonly label: string;
  readonly tags?: readonly string[];
  /** The first comment; empty for none. */
  readonly note: string;
  /** Marks every occurrence of the words, as whole words in the same capitals; the note stands at the one in the range. */
  readonly everywhere?: boolean;
}

export interface AnnotateOutcome extends Outcome {
  /** Of the annotations that were made, that in the range first; empty where none was. */
  readonly ids: readonly string[];
}

/** ChangeAnnotationParams → Outcome: what is left out stays as it is. */
export const changeAnnotationRequest = 'dateline/changeAnnotation';

export interface ChangeAnnotationParams extends DocumentParams {
  readonly id: string;
  readonly label?: string;
  readonly tags?: readonly string[];
  readonly resolved?: boolean;
  /** Where it shall stand: for an orphan, or words that were marked too far. */
  readonly range?: Range;
}

/** CommentParams → Outcome. */
export const commentRequest = 'dateline/comment';

export interface CommentParams extends DocumentParams {
  readonly id: string;
  /** Of the comment to change; null adds one to the thread. */
  readonly index: number | null;
  /** Empty takes the comment away; the last one takes an annotation with it that has neither label nor tags. */
  readonly text: string;
  /** What it said when it was shown: refused where it says something else by now. */
  readonly was?: string;
}

/** RelateParams → Outcome. */
export const relateRequest = 'dateline/relate';

export interface RelateParams extends DocumentParams {
  readonly from: string;
  readonly to: string;
  readonly label: string;
}

/** RemoveAnnotationParams → Outcome: an annotation with its relations, one relation, or what was said of a suggestion. */
export const removeAnnotationRequest = 'dateline/removeAnnotation';

export interface RemoveAnnotationParams extends DocumentParams {
  readonly id: string;
}

// ── suggestions: what Dateline found, for the user to accept, correct or reject ──────────────────────────────────────

/** DocumentParams → readonly Suggestion[]: all, in the order of the text. */
export const suggestionsRequest = 'dateline/suggestions';

export type SuggestionLayer = 'mention' | 'timex' | 'quotation';
export type SuggestionState = 'open' | 'accepted' | 'corrected' | 'rejected';

export interface Suggestion {
  readonly layer: SuggestionLayer;
  readonly range: Range;
  readonly text: string;
  /** What it is taken for: "person", "date", "quotation". */
  readonly label: string;
  /** The person, the value, the speaker; empty where there is none. */
  readonly detail: string;
  readonly state: SuggestionState;
}

/** A place, and the suggestion there where the client knows which it means: several may begin at one place. */
export interface SuggestionParams extends PlaceParams {
  readonly suggestion?: Pick<Suggestion, 'layer' | 'range'>;
}

/** SuggestionParams → CountedSuggestion | null: the innermost one at the cursor, whatever its state. */
export const suggestionAtRequest = 'dateline/suggestionAt';

export interface CountedSuggestion extends Suggestion {
  /** From one, among all of the article. */
  readonly number: number;
  readonly total: number;
  /** How many are open. */
  readonly open: number;
}

/** NextSuggestionParams → CountedSuggestion | null: the next or previous open one, round the end of the article. */
export const nextSuggestionRequest = 'dateline/nextSuggestion';

export interface NextSuggestionParams extends SuggestionParams {
  readonly direction: 'next' | 'previous';
}

/** JudgeParams → JudgeOutcome: accepts, rejects or corrects what was found under the cursor. */
export const judgeRequest = 'dateline/judge';

export interface JudgeParams extends SuggestionParams {
  /** open: what was said of it is forgotten. */
  readonly verdict: SuggestionState;
  /** Of all occurrences of the same words in the same layer; quotations are judged one by one. */
  readonly everywhere?: boolean;
  /** With corrected. */
  readonly correction?: Correction;
}

/** A date's right value ("2022-05-25"), or the label, and perhaps the range, of what stands there instead. */
export type Correction = { readonly value: string } | { readonly label: string; readonly range?: Range };

export interface JudgeOutcome extends Outcome {
  /** What was judged; null where nothing was. */
  readonly judged: Suggestion | null;
}

/** DocumentParams → Outcome: takes back the last verdict of the session on a suggestion, a name or a speaker. */
export const undoVerdictRequest = 'dateline/undoVerdict';

/** DateValueParams → string | null: a sentence where it cannot be the value of a date. */
export const dateValueRequest = 'dateline/dateValue';

export interface DateValueParams {
  readonly value: string;
}
