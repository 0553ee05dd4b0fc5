// The rules that a house writes itself, as plain data: what a rule file says, with its defaults filled in.
import type { SectionKind } from '../../../document/document.ts';
import type { EntityType } from '../../../annotators/layers.ts';
import type { CaseMode, Where } from '../houseWord.ts';
import type { Severity } from '../rule.ts';

interface Common {
  readonly id: string;
  /** `{found}` and `{use}` stand for the words in the text and those to use. */
  readonly message: string;
  readonly severity: Severity | 'off';
  readonly reason?: string | undefined;
  readonly link?: string | undefined;
  readonly in: Where;
  readonly sections: readonly SectionKind[];
  readonly case: CaseMode;
  /** Words and phrases in which the rule is quiet. */
  readonly except: readonly string[];
}

/** Words that should not stand. */
export interface ExistenceRule extends Common {
  readonly kind: 'existence';
  readonly words: readonly string[];
  readonly pattern?: string | undefined;
}

export interface Replacement {
  readonly from: string;
  readonly use: readonly string[];
}

/** Words that have better ones. */
export interface SubstitutionRule extends Common {
  readonly kind: 'substitution';
  readonly replace: readonly Replacement[];
  readonly pattern?: string | undefined;
  /** What stands for a match of the pattern. */
  readonly use: readonly string[];
  /** Whether the fix may be made without looking. */
  readonly certain: boolean;
}

export type IntroductionNeed = 'full-name' | 'title' | 'introduction';

/** A term that stands before the one that introduces it, or a name that is not introduced. */
export interface FirstUseRule extends Common {
  readonly kind: 'first-use';
  readonly words: readonly string[];
  readonly after: readonly string[];
  readonly entity?: EntityType | undefined;
  readonly needs: IntroductionNeed;
}

export type WrittenDateStyle = 'day-month-year' | 'month-day-year' | 'ap' | 'iso';
export type WrittenQuoteStyle =
  'curly-double' | 'straight-double' | 'curly-single' | 'straight-single' | 'guillemets' | 'low-high';

/** What an article should do in one way throughout; one of the fields says what. */
export interface ConsistencyRule extends Common {
  readonly kind: 'consistency';
  /** Alternatives of one term, each with its forms in one order: [adviser, advisers], [advisor, advisors]. */
  readonly variants: readonly (readonly string[])[];
  readonly certain: boolean;
  readonly entity?: EntityType | undefined;
  readonly same: 'name' | 'courtesy-title';
  readonly dates?: WrittenDateStyle | 'one' | undefined;
  readonly quotes?: WrittenQuoteStyle | 'one' | undefined;
}

export type CustomRule = ExistenceRule | SubstitutionRule | FirstUseRule | ConsistencyRule;
