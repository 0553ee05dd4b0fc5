// Reads brat standoff: lines of text-bound annotations, with the relations, attributes and notes on them.
import type { CodePointIndex } from '../../../text/codePoints.ts';
import { codePointIndex } from '../../../text/codePoints.ts';
import type { Span } from '../../../text/span.ts';
import { sliceSpan } from '../../../text/span.ts';
import { unescape } from '../escape.ts';
import { withFacts } from '../facts.ts';
import {
  annotationOf,
  importResult,
  orderedApart,
  Problems,
  quoted,
  spanOfCodePoints,
} from '../importing.ts';
import type { ImportResult, StandoffAnnotation, StandoffReader, StandoffRelation } from '../standoff.ts';
import type { BratLine, BratTextBound } from './bratLines.ts';
import { readBratLine } from './bratLines.ts';
import { isLineBreak } from './lineBreaks.ts';
import { tagsIn } from './bratTags.ts';

export const bratReader: StandoffReader = { id: 'brat', suffixes: ['.ann', '.txt'], read };

type Numbered<T> = T & { readonly number: number };

function read(files: ReadonlyMap<string, string>, articleText: string): ImportResult {
  const file = files.get('.ann');
  if (file === undefined) return { ok: false, message: 'There is no .ann file.' };
  const text = files.get('.txt') ?? articleText;
  const problems = new Problems('.ann');
  const lines = linesOf(file);
  const annotations = new Map<string, StandoffAnnotation>();
  const index = codePointIndex(text);
  for (const line of lines) {
    if (line.kind === 'unread') problems.add(line.number, line.reason);
    if (line.kind !== 'textBound') continue;
    const annotation = textBoundFrom(line, text, index);
    if (typeof annotation === 'string') problems.add(line.number, annotation);
    else if (annotations.has(line.id)) problems.add(line.number, `There is another ${quoted(line.id)}.`);
    else annotations.set(line.id, annotation);
  }
  for (const line of lines) describe(line, annotations, problems);
  return importResult(text, [...annotations.values()], relationsIn(lines), problems);
}

function linesOf(file: string): Numbered<BratLine>[] {
  return file
    .replace(/^\uFEFF/, '')
    .split('\n')
    .map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line))
    .flatMap((line, at) => (line.trim() === '' ? [] : [{ ...readBratLine(line), number: at + 1 }]));
}

/** A sentence where the place is not in the text, or other words stand there. */
function textBoundFrom(
  line: BratTextBound,
  text: string,
  index: CodePointIndex,
): StandoffAnnotation | string {
  const inPoints = line.pieces.map(({ start, end }) => spanOfCodePoints(index, start, end));
  // Tools in other languages than Python count code units; the words tell.
  const counts = [
    inPoints.filter((span) => span !== undefined),
    line.pieces.filter(({ end }) => end <= text.length),
  ];
  const whole = counts.filter((spans) => spans.length === line.pieces.length);
  if (whole.length === 0) return 'It reaches beyond the end of the text.';
  const pieces = whole.find((spans) => haveWords(text, spans, line.words));
  if (!pieces) return `Where it stands, the text does not read ${quoted(line.words)}.`;
  const ordered = orderedApart(pieces);
  if (!ordered) return 'Its parts overlap.';
  return annotationOf({ id: line.id, spans: joinLines(text, ordered), label: unescape(line.type) });
}

/** brat allows a comment behind the words, and no words at all. */
function haveWords(text: string, spans: readonly Span[], words: string): boolean {
  const plain = (piece: string) => piece.replace(/\s+/g, ' ').trim();
  return words === '' || plain(words).startsWith(plain(spans.map((span) => sliceSpan(text, span)).join(' ')));
}

/** Pieces with nothing between them but a line break and white space are one passage. */
function joinLines(text: string, pieces: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    const between = last ? text.slice(last.end, piece.start) : '';
    if (last && isLineBreak(between)) joined[joined.length - 1] = { start: last.start, end: piece.end };
    else joined.push(piece);
  }
  return joined;
}

function describe(
  line: Numbered<BratLine>,
  annotations: Map<string, StandoffAnnotation>,
  problems: Problems,
): void {
  if (line.kind !== 'attribute' && line.kind !== 'note') return;
  const target = annotations.get(line.target);
  if (!target) problems.add(line.number, `What it is on, ${quoted(line.target)}, was not imported.`);
  else annotations.set(line.target, described(target, line));
}

function described(
  target: StandoffAnnotation,
  line: Extract<BratLine, { readonly kind: 'attribute' | 'note' }>,
): StandoffAnnotation {
  if (line.kind === 'note') {
    const comment = { text: unescape(line.text), creator: undefined };
    return { ...target, comments: [...target.comments, comment] };
  }
  const tags = tagsIn(line.type, line.value);
  if (tags) return { ...target, tags: [...target.tags, ...tags] };
  // An attribute without a value is a flag.
  const value = line.value === '' ? 'true' : unescape(line.value);
  return withFacts(target, [[unescape(line.type), value]]);
}

function relationsIn(lines: readonly BratLine[]): StandoffRelation[] {
  return lines.flatMap((line) => {
    if (line.kind !== 'relation') return [];
    const { id, type, args } = line;
    const [from = '', to = ''] = args;
    return [{ id, origin: 'annotated', label: unescape(type), from, to }];
  });
}
