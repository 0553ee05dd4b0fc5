// The rows of a WebAnno TSV file: a unit for each token, and below it one for each part of it that an annotation covers.
import type { Span } from '../../../text/span.ts';
import { compareSpans } from '../../../text/span.ts';
import type { StandoffAnnotation, StandoffDocument } from '../standoff.ts';
import { tokensBySentence, touchedTokens } from '../tokenGroups.ts';

export interface Unit {
  /** "2-3" for a token, "2-3.1" for a part of it. */
  readonly id: string;
  readonly span: Span;
  readonly parts: readonly Part[];
}

/** One span of an annotation, in the rows that it covers. */
export interface Part {
  readonly annotation: StandoffAnnotation;
  readonly units: readonly Unit[];
  /** Tells it from others of its rows, ties its rows together, and names it in relations; 0 where none of it is needed. */
  readonly number: number;
}

export interface UnitSentence {
  readonly span: Span;
  readonly units: readonly Unit[];
}

export interface UnitTable {
  readonly sentences: readonly UnitSentence[];
  /** The first part of each annotation, by its id; none for those that touch no token. */
  readonly firstParts: ReadonlyMap<string, Part>;
}

export function unitTable(document: StandoffDocument): UnitTable {
  const rows = document.tokens.map((token) => new TokenRows(token));
  const firstParts = new Map<string, Part>();
  for (const annotation of document.annotations)
    for (const span of annotation.spans) {
      const part = partOf(annotation, span, document.tokens, rows);
      if (part.units.length > 0 && !firstParts.has(annotation.id)) firstParts.set(annotation.id, part);
    }
  let next = 0;
  const sentences = tokensBySentence(document).map((tokens, number) => {
    const units = tokens.flatMap((_, at) => rows[next + at]?.withIds(`${number + 1}-${at + 1}`) ?? []);
    next += tokens.length;
    return { span: { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 }, units };
  });
  numberParts(sentences);
  return { sentences, firstParts };
}

interface OpenUnit {
  id: string;
  readonly span: Span;
  readonly parts: OpenPart[];
}

interface OpenPart {
  readonly annotation: StandoffAnnotation;
  readonly units: OpenUnit[];
  number: number;
}

class TokenRows {
  readonly #whole: OpenUnit;
  readonly #pieces = new Map<string, OpenUnit>();

  constructor(span: Span) {
    this.#whole = { id: '', span, parts: [] };
  }

  /** The row for what a span covers of the token. */
  unitFor(span: Span): OpenUnit {
    const { span: token } = this.#whole;
    const [start, end] = [Math.max(token.start, span.start), Math.min(token.end, span.end)];
    if (start === token.start && end === token.end) return this.#whole;
    const key = `${start}-${end}`;
    const unit = this.#pieces.get(key) ?? { id: '', span: { start, end }, parts: [] };
    this.#pieces.set(key, unit);
    return unit;
  }

  withIds(id: string): OpenUnit[] {
    const pieces = [...this.#pieces.values()].sort((a, b) => compareSpans(a.span, b.span));
    this.#whole.id = id;
    for (const [at, piece] of pieces.entries()) piece.id = `${id}.${at + 1}`;
    return [this.#whole, ...pieces];
  }
}

function partOf(
  annotation: StandoffAnnotation,
  span: Span,
  tokens: readonly Span[],
  rows: readonly TokenRows[],
): OpenPart {
  const { first, behind } = touchedTokens(tokens, span);
  const part: OpenPart = {
    annotation,
    units: rows.slice(first, behind).map((row) => row.unitFor(span)),
    number: 0,
  };
  for (const unit of part.units) unit.parts.push(part);
  return part;
}

/**
 * In the order of the rows, those that share a row or have several; and those from the tenth part of a token on, for INCEpTION
 * takes no row with two digits behind the dot for an end of a relation.
 */
function numberParts(sentences: readonly { readonly units: readonly OpenUnit[] }[]): void {
  let last = 0;
  for (const { units } of sentences)
    for (const { id, parts } of units)
      for (const part of parts)
        if (part.number === 0 && (parts.length > 1 || part.units.length > 1 || /\.\d\d/.test(id)))
          part.number = last += 1;
}
