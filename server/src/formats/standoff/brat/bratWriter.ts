// Writes brat standoff: the text as it is, and beside it a line for each annotation, relation, attribute and note.
import { codePointIndex } from '../../../text/codePoints.ts';
import type { Span } from '../../../text/span.ts';
import { sliceSpan } from '../../../text/span.ts';
import { escapeLine, escapeName, escapeWord } from '../escape.ts';
import { factsOf, labelOf } from '../facts.ts';
import type { StandoffAnnotation, StandoffDocument, StandoffWriter } from '../standoff.ts';
import { lineBreaks } from './lineBreaks.ts';
import { tagsFact } from './bratTags.ts';

export const bratWriter: StandoffWriter = {
  id: 'brat',
  title: 'brat standoff',
  offsetUnit: 'Unicode code points',
  leavesOut:
    'Who wrote a comment, whether a relation was found or made by a person, and annotations of line breaks alone.',
  write: (document) => [
    { suffix: '.txt', text: document.text },
    { suffix: '.ann', text: annotationLines(document) },
  ],
};

function annotationLines(document: StandoffDocument): string {
  const { toCodePoints } = codePointIndex(document.text);
  const lines: string[] = [];
  const ids = new Map<string, string>();
  let [attributes, notes] = [0, 0];
  for (const annotation of document.annotations) {
    const pieces = annotation.spans.flatMap((span) => withoutLineBreaks(document.text, span));
    if (pieces.length === 0) continue;
    const id = `T${ids.size + 1}`;
    ids.set(annotation.id, id);
    const place = pieces.map(({ start, end }) => `${toCodePoints(start)} ${toCodePoints(end)}`).join(';');
    const words = pieces.map((piece) => sliceSpan(document.text, piece)).join(' ');
    lines.push(`${id}\t${escapeName(labelOf(annotation))} ${place}\t${words}`);
    for (const [name, value] of attributesOf(annotation))
      lines.push(`A${(attributes += 1)}\t${escapeName(name)} ${id} ${value}`);
    for (const { text } of annotation.comments)
      lines.push(`#${(notes += 1)}\tAnnotatorNotes ${id}\t${escapeLine(text)}`);
  }
  let relations = 0;
  for (const { label, from, to } of document.relations) {
    const [first, second] = [ids.get(from), ids.get(to)];
    if (first === undefined || second === undefined) continue;
    lines.push(`R${(relations += 1)}\t${escapeName(label || 'related')} Arg1:${first} Arg2:${second}`);
  }
  return lines.map((line) => `${line}\n`).join('');
}

/** The pieces between the line breaks in a span: no line of brat may hold one, and brat keeps a passage over several lines as a discontinuous one. */
function withoutLineBreaks(text: string, span: Span): Span[] {
  const pieces: Span[] = [];
  let start = span.start;
  const add = (end: number) => {
    if (end > start) pieces.push({ start, end });
  };
  for (const { 0: found, index } of sliceSpan(text, span).matchAll(lineBreaks)) {
    add(span.start + index);
    start = span.start + index + found.length;
  }
  add(span.end);
  return pieces;
}

function attributesOf(annotation: StandoffAnnotation): (readonly [string, string])[] {
  const facts = factsOf(annotation).map(([name, value]) => [name, escapeWord(value)] as const);
  return annotation.tags.length === 0 ? facts : [...facts, tagsFact(annotation.tags)];
}
