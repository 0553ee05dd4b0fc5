// What doccano's offsets count. Its server is Python, but its editor counts UTF-16 code units (doccano issue 2290), so that
// files with emoji come in both kinds, and nothing in them says which.
import { codePointIndex } from '../../../text/codePoints.ts';
import type { Span } from '../../../text/span.ts';
import { spanOfCodePoints } from '../importing.ts';
import type { RawSpan } from './rawSpans.ts';

export interface OffsetPlacer {
  readonly unit: 'code points' | 'code units';
  readonly placeIn: (text: string) => (start: number, end: number) => Span | undefined;
}

interface Line {
  readonly text: string;
  readonly spans: readonly RawSpan[];
}

/** Code points, unless spans then begin or end within words, or behind the text, and fewer do in code units. */
export function offsetPlacer(lines: readonly Line[]): OffsetPlacer {
  const [points, units] = [faults(lines, byPoints), faults(lines, byUnits)];
  return units < points
    ? { unit: 'code units', placeIn: byUnits }
    : { unit: 'code points', placeIn: byPoints };
}

function byPoints(text: string) {
  const index = codePointIndex(text);
  return (start: number, end: number) => spanOfCodePoints(index, start, end);
}

function byUnits(text: string) {
  return (start: number, end: number) => {
    const sound = Number.isInteger(start) && Number.isInteger(end) && start >= 0;
    return sound && start < end && end <= text.length ? { start, end } : undefined;
  };
}

function faults(lines: readonly Line[], placeIn: OffsetPlacer['placeIn']): number {
  let count = 0;
  for (const { text, spans } of lines) {
    const place = placeIn(text);
    for (const { start, end } of spans) {
      const span = typeof start === 'number' && typeof end === 'number' ? place(start, end) : undefined;
      if (!span) count += 2;
      else count += Number(cutsWord(text, span.start)) + Number(cutsWord(text, span.end));
    }
  }
  return count;
}

function cutsWord(text: string, at: number): boolean {
  return /[\p{L}\p{N}]/u.test(text[at - 1] ?? '') && /[\p{L}\p{M}\p{N}]/u.test(text[at] ?? '');
}
