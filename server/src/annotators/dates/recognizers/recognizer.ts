// The interface of the recognisers, and what they share.
import type { TimeWord } from '../../../lexicon/en/timeWords.ts';
import type { SectionKind } from '../../../document/document.ts';
import type { TimeToken } from '../timeTokens.ts';
import type { TimexParts } from '../../layers.ts';
import type { Reading } from '../timexCandidate.ts';

export interface Scan {
  readonly text: string;
  readonly kind: SectionKind;
  readonly tokens: readonly TimeToken[];
}

/** Reads one family of expressions. */
export interface Recognizer {
  /** Whether an expression may begin with digits. */
  readonly digits: boolean;
  /** Whether an expression may begin with a word. */
  readonly begins: (word: TimeWord) => boolean;
  /** The expression that begins at a piece. Looks at a bounded number of pieces, so that a passage takes linear time. */
  readonly read: (scan: Scan, at: number) => Reading | undefined;
}

type Found = Pick<Reading, 'source' | 'type' | 'meaning'> & Partial<Reading>;

export function reading(from: number, to: number, found: Found): Reading {
  return {
    from,
    to,
    source: found.source,
    refiners: found.refiners ?? noRefiners,
    type: found.type,
    meaning: found.meaning,
    clock: found.clock,
    partOfDay: found.partOfDay,
    mod: found.mod,
    stated: found.stated ?? nothingStated,
    needs: found.needs,
  };
}

const noRefiners: readonly string[] = [];
const nothingStated: TimexParts = {};

/** The piece in lower case; empty beyond the ends. */
export function lowerAt({ tokens }: Scan, at: number): string {
  return tokens[at]?.lower ?? '';
}

/** The piece is the ending of a possessive: "'s" of "year's". */
export function isPossessive(token: TimeToken | undefined): boolean {
  return token?.text === "'s" || token?.text === '’s';
}

export function isCapitalised(token: TimeToken | undefined): boolean {
  const code = token?.text.charCodeAt(0) ?? 0;
  return code >= 65 && code <= 90;
}

/** The pointers that stand before names of days and months: "last May", not "past May" nor "the current Friday". */
export type NamePointer = 'last' | 'this' | 'next' | 'previous' | 'following';

export function namePointerAt(scan: Scan, at: number): NamePointer | undefined {
  return namePointers.get(lowerAt(scan, at));
}

const namePointers: ReadonlyMap<string, NamePointer> = new Map<string, NamePointer>([
  ['last', 'last'],
  ['this', 'this'],
  ['next', 'next'],
  ['coming', 'next'],
  ['upcoming', 'next'],
  ['previous', 'previous'],
  ['preceding', 'previous'],
  ['following', 'following'],
]);

/** Whether the word is one of another name: "the Sunday Times", not the first of its sentence. */
export function followsName(scan: Scan, at: number): boolean {
  const before = scan.tokens[at - 1];
  return (
    isCapitalised(before) && before?.word === undefined && !/^(?:[A-Z]\.?|.*\.)$/.test(before?.text ?? '')
  );
}

/** Whether what stands before or behind a number makes it money, a share, part of a larger number or of an address. */
export function isJoined({ text, tokens }: Scan, from: number, to: number): boolean {
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (!first || !last) return true;
  const before = text.slice(Math.max(0, first.start - 2), first.start);
  const behind = text.slice(last.end, last.end + 2);
  return /[\w$€£¥#@/=:+&]$|\d[.,]$|[$€£¥#]\s?$/.test(before) || /^(?:\w|[%°€£/@=]|[.,:]\d|\s%)/.test(behind);
}

/** The first piece that begins at or behind an offset of the passage, from a piece on. */
export function pieceFrom({ tokens }: Scan, from: number, offset: number): number {
  let at = from;
  while (at < tokens.length && (tokens[at]?.start ?? 0) < offset) at += 1;
  return at;
}

/** Runs a sticky pattern at the start of a piece. */
export function matchAt(pattern: RegExp, { text, tokens }: Scan, at: number): RegExpExecArray | null {
  pattern.lastIndex = tokens[at]?.start ?? text.length;
  return pattern.exec(text);
}
