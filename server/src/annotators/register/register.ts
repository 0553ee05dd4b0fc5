// The register of names as the analysis and the features see it: whom and what a desk writes about, and how it calls them.
import type { EntityType } from '../layers.ts';

/** The entries in the order of the file; no name belongs to two of them. */
export type Register = readonly RegisterEntry[];

export interface RegisterEntry {
  /** The name to use. */
  readonly name: string;
  readonly type: Exclude<EntityType, 'MISC'>;
  /** Other names that may be used. */
  readonly aliases: readonly string[];
  /** Names that mean the same and shall not be used. */
  readonly never: readonly string[];
  readonly titles: readonly DatedTitle[];
  /** URLs. */
  readonly links: readonly string[];
  /** Empty where there are none. */
  readonly notes: string;
}

/** A title or an office, with the first and the last day it is held; dates are ISO: "2022", "2022-05" or "2022-05-25". */
export interface DatedTitle {
  readonly title: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/** A name as it is compared: plain apostrophes and single spaces; capital letters count. */
export function nameKey(name: string): string {
  return name.replaceAll('’', "'").replace(/\s+/g, ' ').trim();
}

/** Whether the title is held on a day ("2022-05-25"); what is given by year or month counts whole. */
export function isHeldOn({ from, to }: DatedTitle, day: string): boolean {
  return (
    (from === undefined || from <= day.slice(0, from.length)) &&
    (to === undefined || day.slice(0, to.length) <= to)
  );
}
