// The interface of a rule: one check of a copy desk, from an article to findings.
import type { DateStyle } from '../../annotators/dates/dateStyle.ts';
import type { Article } from '../../article/article.ts';
import type { TextEdit } from '../../text/edit.ts';
import type { Span } from '../../text/span.ts';
import type { HouseStyle } from './houseStyle.ts';
import type { HouseWord } from './houseWord.ts';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

export interface Rule {
  /** Kebab-case; the name of its file, its test and its docs page. */
  readonly id: string;
  /** One line for lists and the rule index. */
  readonly title: string;
  /** Severity unless the user sets another; `off` rules run only where they are switched on. */
  readonly severity: Severity | 'off';
  /** Pure and linear. */
  readonly check: (article: Article, settings: RuleSettings) => readonly Finding[];
}

/** Options of rules that the user can set. */
export interface RuleSettings {
  /** Acronyms that need no introduction, beside those of the lexicon. */
  readonly knownAcronyms: readonly string[];
  /** Verbs of attribution that are reported; those of the lexicon where nothing is set. */
  readonly loadedVerbs?: readonly string[];
  /** How fixes write a day out; "25 May 2022" where nothing is set. */
  readonly dateStyle?: DateStyle;
  /** Passages that carry a note of the user, such as where a fact was checked. */
  readonly notes?: readonly Span[];
  /** Words that the desk avoids. */
  readonly words?: readonly HouseWord[];
  /** Spellings of names that are right whatever they look like. */
  readonly rightNames?: readonly string[];
  /** What the house has decided where guides disagree. */
  readonly style?: HouseStyle;
}

export interface Finding {
  readonly span: Span;
  /** A full sentence: what is wrong, and what to do. */
  readonly message: string;
  readonly related: readonly RelatedPlace[];
  readonly fixes: readonly Fix[];
  /** Where this finding is less grave than its rule, which is the most it can be. */
  readonly severity?: Severity;
  /** A page that gives the reasons, where the house named one. */
  readonly link?: string;
  /** Where the finding judges a spelling: what a workspace may list as right, so that it is not reported again. */
  readonly right?: RightSpelling;
}

export interface RightSpelling {
  /** The key of `.dateline.yaml`. */
  readonly list: 'rightNames' | 'knownAcronyms';
  readonly entry: string;
}

/** The other place: the other spelling, the definition, the publication date. */
export interface RelatedPlace {
  readonly span: Span;
  readonly message: string;
}

export interface Fix {
  /** An imperative that tells what there will be: "Change “Monday” to “Tuesday”", "Close the quotation with ”". */
  readonly title: string;
  readonly edits: readonly TextEdit[];
  /** Whether it may be applied without looking (fix all); false where words inside a quotation change. */
  readonly safe: boolean;
  /** Which of its rule's kinds of fixes it is, where there are several: "day first". Those of one kind can be made together. */
  readonly kind?: string;
}

/** A finding of a rule, as it is shown. */
export interface Diagnostic extends Finding {
  readonly rule: string;
  readonly severity: Severity;
}
