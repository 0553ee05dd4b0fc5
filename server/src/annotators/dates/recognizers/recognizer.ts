// The interface of the recognisers, and the small questions about the neighbourhood that they share.
import type { SectionKind } from '../../../document/document.ts';
import type { TimexCandidate } from '../timexCandidate.ts';

/** Reads one kind of expression where a token may begin one. Reads a bounded stretch, so a passage takes linear time. */
export interface Recognizer {
  /** Words that an expression begins with, in lower case. */
  readonly words: readonly string[];
  /** Whether an expression may begin with a digit. */
  readonly digits: boolean;
  readonly read: (scan: Scan, at: number) => TimexCandidate | undefined;
}

export interface Scan {
  readonly text: string;
  readonly kind: SectionKind;
}

/** Runs a sticky pattern at an offset. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

type Stated = Omit<TimexCandidate, 'span' | 'clock' | 'partOfDay' | 'mod' | 'stated' | 'tense'> &
  Partial<TimexCandidate>;

export function candidate(start: number, end: number, found: Omit<Stated, 'span'>): TimexCandidate {
  return {
    span: { start, end },
    clock: undefined,
    partOfDay: undefined,
    mod: undefined,
    stated: {},
    tense: undefined,
    ...found,
  };
}

/** The word that ends before the offset, white space between them; empty at the start and after punctuation. */
export function wordBefore(text: string, at: number): string {
  return /([A-Za-z]{1,20})\s{1,3}$/.exec(text.slice(Math.max(0, at - 23), at))?.[1] ?? '';
}

/** The word that begins after the offset, white space or a hyphen between them. */
export function wordAfter(text: string, at: number): string {
  return /^(?:\s{1,3}|-)([A-Za-z]{1,20})/.exec(text.slice(at, at + 24))?.[1] ?? '';
}

/** Takes a preceding "the" into an expression. */
export function withThe(text: string, at: number): number {
  const before = /(?:^|[^A-Za-z])([Tt]he\s{1,2})$/.exec(text.slice(Math.max(0, at - 6), at));
  return at - (before?.[1]?.length ?? 0);
}

export function isCapitalised(word: string): boolean {
  return /^[A-Z]/.test(word);
}

/** Whether what stands right before the offset makes a number part of a larger one, of a price or of an address. */
export function joinedBefore(text: string, at: number): boolean {
  return /[\w$€£¥#@/=:+]$|\d[.,–-]$|[$€£¥]\s$/.test(text.slice(Math.max(0, at - 2), at));
}

/** Whether a number goes on after the offset, or counts money or a share. */
export function joinedAfter(text: string, at: number): boolean {
  return /^(?:\w|[%/€£°]|[.,:]\d|\s?%)/.test(text.slice(at, at + 2));
}
