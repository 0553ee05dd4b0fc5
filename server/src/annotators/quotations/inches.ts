// Tells double marks that stand for inches or seconds (a 27" screen, 5'10", 3'45") from quotation marks.
import type { QuoteStyle } from '../layers.ts';
import type { QuoteMark } from './quoteMark.ts';

/** The marks of a passage in order, but for those that measure. */
export function withoutInches(text: string, marks: readonly QuoteMark[]): readonly QuoteMark[] {
  const closesLater = laterClosings(text, marks);
  const open = new Set<QuoteStyle>();
  return marks.filter((mark, index) => {
    const { style, role } = mark;
    if (isAfterDigit(text, mark) && isInch(text, mark, open.has(style), closesLater[index] ?? false))
      return false;
    if (role === 'close' || (role === 'either' && open.has(style))) open.delete(style);
    else open.add(style);
    return true;
  });
}

/** For each mark whether the next one of its style that does not follow a digit can only close. */
function laterClosings(text: string, marks: readonly QuoteMark[]): readonly boolean[] {
  const found = new Array<boolean>(marks.length).fill(false);
  const closes = new Map<QuoteStyle, boolean>();
  for (let index = marks.length - 1; index >= 0; index--) {
    const mark = marks[index];
    if (!mark) continue;
    found[index] = closes.get(mark.style) ?? false;
    if (!isAfterDigit(text, mark)) closes.set(mark.style, mark.role === 'close');
  }
  return found;
}

function isAfterDigit(text: string, { span, glyph }: QuoteMark): boolean {
  return (glyph === '"' || glyph === '”') && /[\d½¼¾]/.test(text[span.start - 1] ?? '');
}

/** Nothing open that it could close, feet before it, or a later mark closes what is open ("We play 12" records," he said). */
function isInch(text: string, { span, glyph }: QuoteMark, open: boolean, closesLater: boolean): boolean {
  const measures = /^[\s-]\p{Ll}/u.test(text.slice(span.end, span.end + 3));
  if (glyph === '”' && !measures) return false;
  if (!open || (closesLater && measures)) return true;
  return /\d['’′]\s?\d{1,2}[½¼¾]?$/.test(text.slice(Math.max(0, span.start - 8), span.start));
}
