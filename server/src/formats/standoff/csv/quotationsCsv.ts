// The quotations of an article as a table (RFC 4180) that a spreadsheet opens.
import type { Span } from '../../../text/span.ts';
import { sliceSpan } from '../../../text/span.ts';
import { withoutForbidden } from '../../xmlCharacters.ts';
import { indexRelations } from '../indexRelations.ts';
import { paragraphsOf } from '../markup/paragraphs.ts';
import type { StandoffAnnotation, StandoffComment, StandoffDocument, StandoffWriter } from '../standoff.ts';

export const quotationsCsv: StandoffWriter = {
  id: 'csv',
  title: 'CSV of quotations',
  offsetUnit: 'UTF-16 code units',
  leavesOut: 'All that is not a quotation, its speaker or its cue.',
  write: (document) => [{ suffix: '.csv', text: withoutForbidden(writeTable(document)) }],
};

/** Without it Excel takes the file for one in the code page of the machine. */
const byteOrderMark = '\u{FEFF}';

const columns = [
  'number',
  'form',
  'quotation',
  'speaker',
  'entity',
  'cue',
  'start',
  'end',
  'pieces',
  'paragraph',
  'tags',
  'comments',
  'origin',
  'creator',
] as const;

type Row = Readonly<Record<(typeof columns)[number], string | number>>;

function writeTable(document: StandoffDocument): string {
  const lines = [columns, ...rowsOf(document).map((row) => columns.map((column) => row[column]))];
  return byteOrderMark + lines.map((cells) => `${cells.map(printCell).join(',')}\r\n`).join('');
}

function rowsOf(document: StandoffDocument): Row[] {
  const { text, annotations, relations } = document;
  const targets = indexRelations(relations);
  const byId = new Map(annotations.map((annotation) => [annotation.id, annotation]));
  const paragraphs = paragraphsOf(text);
  let paragraph = 0;
  const quotations = annotations.filter(({ layer }) => layer === 'quotation');
  return quotations.map((quotation, index) => {
    const { start, end } = hullOf(quotation.spans);
    while ((paragraphs[paragraph + 1]?.start ?? Infinity) <= start) paragraph += 1;
    const related = (label: string) => byId.get(targets(quotation.id, label)[0] ?? '');
    return {
      number: index + 1,
      start,
      end,
      paragraph: paragraph + 1,
      ...describe(quotation, text),
      ...describeSpeaker(quotation, related('speaker'), text),
      cue: wordsOf(related('cue'), text),
    };
  });
}

function describe({ label, spans, tags, comments, origin, creator }: StandoffAnnotation, text: string) {
  return {
    form: label,
    quotation: joinPieces(spans, text),
    pieces: spans.map(({ start, end }) => `${start}-${end}`).join(' '),
    tags: tags.join('; '),
    comments: comments.map(printComment).join('\n'),
    origin,
    creator: creator ?? '',
  };
}

/** Whoever speaks, in the words of the text, and whose name that is. */
function describeSpeaker(
  { attributes }: StandoffAnnotation,
  speaker: StandoffAnnotation | undefined,
  text: string,
) {
  const named = attributes['speaker'] ?? '';
  return speaker
    ? { speaker: wordsOf(speaker, text), entity: speaker.attributes['entity'] ?? named }
    : { speaker: named, entity: '' };
}

function wordsOf(annotation: StandoffAnnotation | undefined, text: string): string {
  return annotation ? joinPieces(annotation.spans, text) : '';
}

function joinPieces(spans: readonly Span[], text: string): string {
  return spans.map((span) => sliceSpan(text, span)).join(' […] ');
}

function hullOf(spans: readonly Span[]): Span {
  return { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 };
}

function printComment({ text, creator }: StandoffComment): string {
  return creator === undefined ? text : `${creator}: ${text}`;
}

/**
 * A spreadsheet runs a cell that begins like a formula, so such a cell gets an apostrophe in front, as OWASP advises. So does one
 * that has apostrophes and then such a beginning: whoever takes one apostrophe away from all of these has the text as it was.
 */
function printCell(value: string | number): string {
  const cell = String(value);
  const safe = typeof value === 'string' && /^'*[=+\-@\t\r\n＝＋－＠]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n;]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
