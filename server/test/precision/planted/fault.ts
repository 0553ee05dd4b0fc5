// What a planted fault is, and the kinds of them: each makes a fault in a clean text, by chance that can be had again.
import type { Register } from '../../../src/annotators/register/register.ts';
import type { Span } from '../../../src/text/span.ts';
import type { Random } from '../random.ts';

export interface Copy {
  readonly text: string;
  /** ISO. */
  readonly publicationDate: string | undefined;
  readonly random: Random;
}

export interface Fault {
  /** The text with the fault. */
  readonly text: string;
  /** Where a finding counts as found, in the text with the fault: it must overlap or touch one of them. */
  readonly places: readonly Span[];
  /** The same without the fault, where that is not the article as it is: with an invented passage as it should be. */
  readonly clean?: string;
  readonly register?: Register;
}

export interface FaultKind {
  readonly id: string;
  /** The rule that must find it. */
  readonly rule: string;
  /** As ../shared/rules.md grades the check: exact, high precision, exact with a register, heuristic. */
  readonly grade: 'E' | 'H' | 'X' | 'M';
  /** undefined where the text has no place for it. */
  readonly plant: (copy: Copy) => Fault | undefined;
}
