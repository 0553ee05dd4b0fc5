// Reads marks of a passage that do not pair up, so that one slip costs one quotation.
import { reportingVerbForms } from '../../lexicon/en/reportingVerbs.ts';
import { spanOf } from '../../text/span.ts';
import type { Piece } from './piece.ts';
import type { QuoteMark } from './quoteMark.ts';
import { isDouble } from './quoteMark.ts';

/** The first mark opens; each quotation goes to the next mark that can close it, the last perhaps to the end of the passage. */
export function readBroken(text: string, marks: readonly QuoteMark[]): readonly Piece[] {
  const pieces: Piece[] = [];
  const add = (first: QuoteMark, end: number, closed: boolean) =>
    pieces.push({ span: spanOf(first.span.start, end), style: first.style, closed });
  let open: Open | undefined;
  for (const [mark, ahead] of withAhead(marks)) {
    if (!open) {
      if (mark.role !== 'close') open = { first: mark, inner: undefined, nests: false };
    } else if (isDouble(mark.style) !== isDouble(open.first.style)) {
      continue;
    } else if (opensInner(open, mark)) {
      open.inner = mark;
      open.nests = mark.style !== open.first.style || ahead.closings > 1;
    } else if (closesInner(text, open, mark)) {
      const { first, inner } = open;
      open.inner = undefined;
      if (!inner || inner.style === first.style || ahead.styles.has(first.style)) continue;
      if (setsApart(text, first, mark)) {
        add(first, text.slice(0, inner.span.start).trimEnd().length, false);
        add(inner, mark.span.end, true);
      } else if (closesBoth(text, first, mark)) add(first, mark.span.end, true);
      else continue;
      open = undefined;
    } else if (!mark.spare || standsForClosing(text, open.first, mark, ahead)) {
      add(open.first, mark.span.end, true);
      open = undefined;
    }
  }
  if (open) add(open.first, text.trimEnd().length, false);
  return pieces;
}

interface Open {
  readonly first: QuoteMark;
  /** The quotation within it that is open. */
  inner: QuoteMark | undefined;
  /** Whether the inner one has a closing mark of its own. */
  nests: boolean;
}

/** What follows a mark: how many marks that can close, before one that opens, and the styles of all closing ones. */
interface Ahead {
  readonly closings: number;
  readonly styles: ReadonlySet<string>;
}

/** Spare marks are passed over, and single ones count for single ones alone. */
function withAhead(marks: readonly QuoteMark[]): readonly (readonly [QuoteMark, Ahead])[] {
  const closings = { double: 0, single: 0 };
  let styles: ReadonlySet<string> = new Set();
  return marks
    .toReversed()
    .map((mark): readonly [QuoteMark, Ahead] => {
      const group = isDouble(mark.style) ? 'double' : 'single';
      const ahead = { closings: closings[group], styles };
      if (mark.spare) return [mark, ahead];
      closings[group] = mark.role === 'open' ? 0 : closings[group] + 1;
      if (mark.role !== 'open' && !styles.has(mark.style)) styles = new Set([...styles, mark.style]);
      return [mark, ahead];
    })
    .toReversed();
}

function opensInner({ first }: Open, mark: QuoteMark): boolean {
  return mark.role === 'open' && !(first.style === 'low-high' && mark.style === 'curly-double');
}

const longestInner = 60;

/** "The "first come' rule": a spare mark closes a short one. */
function closesInner(text: string, { inner, nests }: Open, mark: QuoteMark): boolean {
  if (!inner) return false;
  if (mark.spare) return !nests && mark.span.start - inner.span.end < longestInner;
  return nests && (mark.style === inner.style || (mark.role === 'either' && text[inner.span.start] === '„'));
}

/** "The rain fell. “Here it is,” she said: a straight mark opens a paragraph that is set apart, and the speech in it has marks of its own. */
function setsApart(text: string, first: QuoteMark, { span }: QuoteMark): boolean {
  if (first.span.start > 0 || first.style !== 'straight-double') return false;
  if (!/[,?!]/.test(text[span.start - 1] ?? '')) return false;
  const clause = text.slice(span.end, span.end + 40).split(/[.,;:“"]/, 1)[0] ?? '';
  const words = clause.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words[0] !== 'and' && words[0] !== 'but' && words.some((word) => reportingVerbForms.has(word));
}

/** "They shouted “stop it!”: where the sentence ends too, one mark stands for both. */
function closesBoth(text: string, { style }: QuoteMark, { span }: QuoteMark): boolean {
  return style === 'straight-double' && /[.?!]/.test(text[span.start - 1] ?? '');
}

/** Nothing else closes the quotation, and it stands behind punctuation, ends a few words, or nobody can read it. */
function standsForClosing(text: string, first: QuoteMark, { span }: QuoteMark, { closings }: Ahead): boolean {
  if (closings > 0) return false;
  const isShort = span.start - first.span.end < longestInner;
  return isShort || text[span.start] === '\uFFFD' || /[,.?!…]/.test(text[span.start - 1] ?? '');
}
