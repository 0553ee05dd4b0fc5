// Spans as JSON Lines give them, made annotations: those of one id are the parts of one annotation.
import type { Span } from '../../../text/span.ts';
import { annotationOf, freeId, orderedApart, quoted } from '../importing.ts';
import type { Problems } from '../importing.ts';
import type { StandoffAnnotation } from '../standoff.ts';

export interface RawSpan {
  /** In the unit of the file; not yet known to be numbers. */
  readonly start: unknown;
  readonly end: unknown;
  readonly label: string;
  /** Shared by the parts of one annotation; undefined where it has no id. */
  readonly key: string | undefined;
  /** What else is said of it; of several parts, the first. */
  readonly complete: (annotation: StandoffAnnotation) => StandoffAnnotation;
}

export interface RawLine {
  readonly number: number;
  readonly spans: readonly RawSpan[];
  /** The span of a place of this line in the text of all, or undefined. */
  readonly place: (start: number, end: number) => Span | undefined;
}

export interface ReadSpans {
  readonly annotations: readonly StandoffAnnotation[];
  /** The annotation's id for each span that was read. */
  readonly ids: ReadonlyMap<RawSpan, string>;
}

/** `taken` are the ids of all lines, and grows. */
export function readSpans(line: RawLine, taken: Set<string>, problems: Problems): ReadSpans {
  const groups = new Map<unknown, { readonly raw: RawSpan[]; readonly spans: Span[] }>();
  for (const raw of line.spans) {
    const span = spanOf(raw, line);
    if (!span) {
      problems.add(line.number, `${quoted(raw.label)} is at ${placeOf(raw)}, which is no place of its text.`);
      continue;
    }
    const group = groups.get(raw.key ?? raw) ?? { raw: [], spans: [] };
    group.raw.push(raw);
    group.spans.push(span);
    groups.set(raw.key ?? raw, group);
  }
  const annotations: StandoffAnnotation[] = [];
  const ids = new Map<RawSpan, string>();
  for (const { raw, spans } of groups.values()) {
    const ordered = orderedApart(spans);
    const [first] = raw;
    if (!first || !ordered) {
      problems.add(line.number, `The parts of ${quoted(first?.label ?? '')} overlap.`);
      continue;
    }
    const id = freeId(taken, first.key, 'annotation');
    for (const one of raw) ids.set(one, id);
    annotations.push(first.complete(annotationOf({ id, spans: ordered, label: first.label })));
  }
  return { annotations, ids };
}

function spanOf({ start, end }: RawSpan, { place }: RawLine): Span | undefined {
  return typeof start === 'number' && typeof end === 'number' ? place(start, end) : undefined;
}

function placeOf({ start, end }: RawSpan): string {
  return [start, end].map((offset) => (typeof offset === 'number' ? offset : '?')).join('–');
}
