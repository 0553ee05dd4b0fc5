// The interface of a house profile: which rules a style guide asks for, and what it has decided where guides disagree.
import type { DateStyle } from '../../../annotators/dates/dateStyle.ts';
import type { HouseStyle } from '../houseStyle.ts';
import type { Severity } from '../rule.ts';

export interface Profile {
  readonly id: ProfileId;
  readonly title: string;
  /** By rule id; a rule that is not named keeps its own. */
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
  readonly style: HouseStyle;
  readonly dateStyle: DateStyle | undefined;
}

export type ProfileId = 'none' | 'ap' | 'reuters' | 'guardian';
