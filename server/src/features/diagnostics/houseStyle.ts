// House style: the questions on which style guides disagree. What a house has not decided is undefined, and rules then say nothing of it.

export interface HouseStyle {
  /** "The council met Monday" (none) or "met on Monday" (on). */
  readonly weekdayPreposition?: 'on' | 'none' | undefined;
  /** "the World Trade Organization (WTO)": asked for, or kept out of the copy. */
  readonly acronymBrackets?: 'required' | 'never' | undefined;
  /** Full stop and comma before the closing mark, always; or behind it where they are not part of what was said. */
  readonly quotePunctuation?: 'inside' | 'logical' | undefined;
  /** "President Lee" and "Lee, the president"; or small letters for offices everywhere. */
  readonly officeCase?: 'capital-before-name' | 'lower' | undefined;
  /** How someone is called after the first time: "Lee", or "Mr Lee". */
  readonly secondReference?: 'surname' | 'courtesy-title' | undefined;
  /** "5 p.m." or "5pm". */
  readonly clockTime?: 'spaced' | 'closed' | undefined;
  /** "Aug. 31" with a day and "August 2022" without one; or the whole name always. */
  readonly monthNames?: 'short-with-day' | 'full' | undefined;
}
