// Marks: the stretches of text that annotations cover, and which of them can be drawn in place.
import type { Span } from '../../../text/span.ts';
import { compareSpans } from '../../../text/span.ts';
import type { StandoffAnnotation } from '../standoff.ts';

/** One of the spans of an annotation. Its edges are moved outwards where they cut a character of two code units. */
export interface Mark {
  readonly annotation: StandoffAnnotation;
  /** The place of the annotation in the list, from 0. */
  readonly index: number;
  /** Which of its spans it is, from 0. */
  readonly part: number;
  readonly span: Span;
}

export interface ChosenMarks {
  readonly drawn: readonly Mark[];
  /** Those that can only be shown by their two ends. */
  readonly pointed: readonly Mark[];
}

/** In the order of the text, the longer first where two begin together. */
export function marksOf(text: string, annotations: readonly StandoffAnnotation[]): readonly Mark[] {
  return annotations
    .flatMap((annotation, index) =>
      annotation.spans.map((span, part) => ({ annotation, index, part, span: wholeCharacters(text, span) })),
    )
    .sort((a, b) => compareSpans(a.span, b.span));
}

export function wholeCharacters(text: string, { start, end }: Span): Span {
  const first = cutsPair(text, start) ? start - 1 : start;
  if (start >= end) return { start: first, end: first };
  return { start: first, end: cutsPair(text, end) ? end + 1 : end };
}

function cutsPair(text: string, offset: number): boolean {
  return /[\uD800-\uDBFF]/.test(text.charAt(offset - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(offset));
}

/**
 * Draws the marks that nest in one another, each within one paragraph and in at most `depth - 1` others. Of two that cross, the one
 * that begins first is drawn.
 */
export function chooseNested(
  marks: readonly Mark[],
  paragraphs: readonly Span[],
  depth: number,
  mayHold: (outer: Mark, inner: Mark) => boolean = () => true,
): ChosenMarks {
  const around: Mark[] = [];
  let paragraph = 0;
  return split(marks, (mark) => {
    const { start, end } = mark.span;
    while (paragraph < paragraphs.length - 1 && (paragraphs[paragraph]?.end ?? 0) <= start) paragraph += 1;
    while ((around.at(-1)?.span.end ?? Infinity) <= start) around.pop();
    const outer = around.at(-1);
    const frame = outer?.span ?? paragraphs[paragraph];
    const fits = frame !== undefined && frame.start <= start && end <= frame.end && around.length < depth;
    if (!fits || (outer && !mayHold(outer, mark))) return false;
    around.push(mark);
    return true;
  });
}

/** Draws marks, crossing ones too, wherever fewer than `depth` others that are drawn stand around their beginning. */
export function chooseAtMost(marks: readonly Mark[], depth: number): ChosenMarks {
  let around: number[] = [];
  return split(marks, ({ span }) => {
    around = around.filter((end) => end > span.start);
    if (around.length >= depth) return false;
    around.push(span.end);
    return true;
  });
}

/** An empty mark has nothing to draw. */
function split(marks: readonly Mark[], isDrawn: (mark: Mark) => boolean): ChosenMarks {
  const drawn: Mark[] = [];
  const pointed: Mark[] = [];
  for (const mark of marks) (mark.span.start < mark.span.end && isDrawn(mark) ? drawn : pointed).push(mark);
  return { drawn, pointed };
}
