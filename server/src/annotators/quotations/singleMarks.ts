// Single quotation marks: counted only where they pair up in the passage, for most of their glyphs are apostrophes.
import { spanOf } from '../../text/span.ts';
import type { QuoteStyle } from '../layers.ts';
import type { QuoteMark } from './quoteMark.ts';
import { isSpaceAt, isWordAt, looksClosing } from './quoteMark.ts';

interface Candidate {
  readonly at: number;
  readonly glyph: string;
  readonly opens: boolean;
  readonly closes: boolean;
  /** Could be the apostrophe of a possessive plural (the ministers' plan) or of dropped letters (goin' home). */
  readonly doubtful: boolean;
}

/** Pairs of single marks; a curly opening one at the passage's start also counts alone (a running quotation). */
export function findSingleMarks(text: string): QuoteMark[] {
  const candidates = findCandidates(text);
  const closings = nextSureClosings(candidates);
  const marks: QuoteMark[] = [];
  for (let index = 0; index < candidates.length; index++) {
    const opening = candidates[index];
    if (!opening?.opens) continue;
    const closing = closings[index] ?? -1;
    const last = candidates[closing];
    if (last) {
      marks.push(markOf(opening, 'open'), markOf(last, 'close'));
      index = closing;
    } else if (opening.glyph === '‘' && opening.at === 0) marks.push(markOf(opening, 'open'));
  }
  return marks;
}

/** For each candidate the closing one that it would pair with: the next sure one, or the next doubtful one before another opening. */
function nextSureClosings(candidates: readonly Candidate[]): readonly number[] {
  const found = new Array<number>(candidates.length).fill(-1);
  let sure = -1;
  let doubtful = -1;
  for (let index = candidates.length - 1; index >= 0; index--) {
    const candidate = candidates[index];
    if (!candidate) continue;
    found[index] = sure >= 0 ? sure : doubtful;
    if (candidate.closes && !candidate.doubtful) sure = index;
    if (candidate.closes && candidate.doubtful) doubtful = index;
    if (candidate.opens && !candidate.closes) {
      sure = -1;
      doubtful = -1;
    }
  }
  return found;
}

const singleMark = /(?<!['`])['`](?!['`])|[‘’‛]/g;
const elision =
  /^(?:tis|twas|twere|twill|em|til|till|cause|cos|n|round|bout|neath|nuff|fraid|s|d|ll|re|ve|m|t|(?:\d\d)s?)(?![\p{L}\p{N}])/iu;

function findCandidates(text: string): Candidate[] {
  const candidates: Candidate[] = [];
  for (const match of text.matchAll(singleMark)) {
    const glyph = match[0];
    const at = match.index;
    const span = spanOf(at, at + 1);
    const before = text[at - 1] ?? ' ';
    const wordBefore = isWordAt(text, at - 1);
    const startsWord =
      !isSpaceAt(text, at + 1) && (isSpaceAt(text, at - 1) || '([{—–"“«/:;,-'.includes(before));
    const opens = glyph !== '’' && startsWord && !elision.test(text.slice(at + 1, at + 9));
    const closes = glyph !== '‘' && glyph !== '`' && looksClosing(text, span);
    if (!opens && !closes) continue;
    candidates.push({
      at,
      glyph,
      opens,
      closes: closes && !opens,
      doubtful: wordBefore && isDoubtful(text, at),
    });
  }
  return candidates;
}

/** After an s or the n of -in, with the sentence going on in a lower-case word, or after a digit: an apostrophe or feet. */
function isDoubtful(text: string, at: number): boolean {
  const before = text[at - 1] ?? '';
  if (/\d/.test(before)) return true;
  return /[sSnNzx]/.test(before) && isSpaceAt(text, at + 1) && /[\p{L}\p{N}]/u.test(text[at + 2] ?? '');
}

function markOf(candidate: Candidate, role: 'open' | 'close'): QuoteMark {
  const style: QuoteStyle =
    candidate.glyph === "'" || candidate.glyph === '`' ? 'straight-single' : 'curly-single';
  return { span: spanOf(candidate.at, candidate.at + 1), glyph: candidate.glyph, role, style };
}
