// What all imports share: sentences for what could not be read, annotations with what goes without saying, the result.
import type { CodePointIndex } from '../../text/codePoints.ts';
import type { Span } from '../../text/span.ts';
import { compareSpans } from '../../text/span.ts';
import type { ImportResult, StandoffAnnotation, StandoffRelation } from './standoff.ts';

/** So many sentences are kept; of a file that is no such file at all, each line would be one. */
const mostProblems = 100;

/** Sentences with their places, counted instead of kept once they are too many. */
export class Problems {
  readonly #file: string;
  readonly #sentences: string[] = [];
  #more = 0;

  /** `file` is its suffix: a reader knows no name. */
  constructor(file: string) {
    this.#file = file;
  }

  /** `place` is a line number or names an item. */
  add(place: number | string, sentence: string): void {
    if (this.#sentences.length < mostProblems) this.#sentences.push(`${this.#file}:${place}: ${sentence}`);
    else this.#more += 1;
  }

  list(): string[] {
    if (this.#more === 0) return [...this.#sentences];
    return [...this.#sentences, `${this.#file}: ${this.#more} more things could not be read.`];
  }
}

/** A passage that a person marked, where `fields` do not say something else. */
export function annotationOf(
  fields: Partial<StandoffAnnotation> & Pick<StandoffAnnotation, 'id' | 'spans' | 'label'>,
): StandoffAnnotation {
  const unsaid = { layer: 'passage', origin: 'annotated', creator: undefined } as const;
  return { ...unsaid, attributes: {}, tags: [], comments: [], ...fields };
}

/** Puts the annotations in the order of the text; relations without their ends become problems. */
export function importResult(
  text: string,
  annotations: readonly StandoffAnnotation[],
  relations: readonly StandoffRelation[],
  problems: Problems,
): ImportResult {
  const ids = new Set(annotations.map(({ id }) => id));
  const kept = relations.filter(({ id, from, to }) => {
    const whole = ids.has(from) && ids.has(to);
    if (!whole) problems.add(quoted(id), 'The relation has an end that was not imported.');
    return whole;
  });
  const placed = [...annotations].sort((a, b) => {
    const [first, second] = [a.spans[0], b.spans[0]];
    return first && second ? compareSpans(first, second) : 0;
  });
  return { ok: true, imported: { text, annotations: placed, relations: kept, problems: problems.list() } };
}

/** Offsets in code points as a span in code units; undefined where they are no place of the text. */
export function spanOfCodePoints(index: CodePointIndex, start: number, end: number): Span | undefined {
  const sound = Number.isInteger(start) && Number.isInteger(end) && start >= 0;
  if (!sound || start >= end || end > index.length) return undefined;
  return { start: index.toUnits(start), end: index.toUnits(end) };
}

/** Spans in the order of the text; undefined where they overlap. */
export function orderedApart(spans: readonly Span[]): Span[] | undefined {
  const ordered = [...spans].sort(compareSpans);
  const overlap = ordered.some((span, index) => span.start < (ordered[index - 1]?.end ?? 0));
  return overlap ? undefined : ordered;
}

/** Foreign words within a sentence, cut where they are long. */
export function quoted(words: string): string {
  return `“${words.length > 40 ? `${words.slice(0, 40)}…` : words}”`;
}

/** A number for each that has none yet: an id that is not among `taken`, which it joins. */
export function freeId(taken: Set<string>, wished: string | undefined, kind: string): string {
  let id = wished ?? `${kind}-${taken.size + 1}`;
  for (let number = taken.size + 1; taken.has(id); number += 1) id = `${kind}-${number}`;
  taken.add(id);
  return id;
}
