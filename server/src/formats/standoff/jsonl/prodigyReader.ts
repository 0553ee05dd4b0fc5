// Reads the JSON Lines of spaCy and Prodigy: one text a line, whole articles or their paragraphs.
import { codePointIndex } from '../../../text/codePoints.ts';
import { shiftSpan } from '../../../text/span.ts';
import type { JsonRecord } from '../../json.ts';
import { isRecord, listOf, textOf } from '../../json.ts';
import type { Fact } from '../facts.ts';
import { withFacts } from '../facts.ts';
import { freeId, importResult, Problems, spanOfCodePoints } from '../importing.ts';
import type { ImportResult, StandoffAnnotation, StandoffReader, StandoffRelation } from '../standoff.ts';
import type { JsonLine, JsonText } from './jsonLines.ts';
import { placeTexts, readJsonLines } from './jsonLines.ts';
import { relationsOf } from './prodigyRelations.ts';
import type { RawSpan } from './rawSpans.ts';
import { readSpans } from './rawSpans.ts';

export const prodigyReader: StandoffReader = { id: 'prodigy', suffixes: ['.jsonl'], read };

function read(files: ReadonlyMap<string, string>, articleText: string): ImportResult {
  const file = files.get('.jsonl');
  if (file === undefined) return { ok: false, message: 'There is no .jsonl file.' };
  const problems = new Problems('.jsonl');
  const lines = readJsonLines(file, problems).flatMap((line) => textIn(line, problems));
  const placed = placeTexts(
    lines.map(({ text }) => text),
    articleText,
  );
  const taken = new Set<string>();
  const annotations: StandoffAnnotation[] = [];
  const relations: StandoffRelation[] = [];
  for (const [at, { number, record, text }] of lines.entries()) {
    const index = codePointIndex(text);
    const spans = spansIn(record);
    const place = (start: number, end: number) => {
      const span = spanOfCodePoints(index, start, end);
      return span && shiftSpan(span, placed.starts[at] ?? 0);
    };
    const read = readSpans({ number, spans, place }, taken, problems);
    annotations.push(...read.annotations);
    for (const { id, ...relation } of relationsOf({ number, record }, read.ids, problems))
      relations.push({ ...relation, id: freeId(taken, id, 'relation') });
  }
  return importResult(placed.text, annotations, relations, problems);
}

function textIn({ number, value }: JsonLine, problems: Problems): JsonText[] {
  // A pair of text and entities, as spaCy 2 was trained with, or a task.
  const pair =
    Array.isArray(value) && isRecord(value[1]) ? { ...value[1], text: value[0] as unknown } : value;
  const record = isRecord(pair) ? pair : {};
  const { text, answer } = record;
  if (answer === 'reject' || answer === 'ignore') {
    problems.add(number, `It was answered “${answer}” and is left out.`);
    return [];
  }
  if (typeof text === 'string') return [{ number, record, text }];
  problems.add(number, 'It has no text.');
  return [];
}

/** Of Prodigy ("spans"), of spaCy's `Doc.to_json` ("ents", and "spans" by group) and of its training data ("entities"). */
function spansIn(record: JsonRecord): ProdigySpan[] {
  const groups = isRecord(record['spans']) ? Object.values(record['spans']) : [record['spans']];
  const records = [...groups, record['ents']].flatMap(listOf).filter(isRecord);
  const triples = listOf(record['entities']).filter(Array.isArray);
  return [
    ...records.map((span) => rawSpan(span)),
    ...triples.map(([start, end, label]: unknown[]) => rawSpan({ start, end, label })),
  ];
}

export interface ProdigySpan extends RawSpan {
  readonly tokenEnd: unknown;
}

function rawSpan(span: JsonRecord): ProdigySpan {
  const { start, end } = span;
  const label = textOf(span['label']) ?? '';
  const complete = (annotation: StandoffAnnotation) => completed(annotation, span);
  return { start, end, label, key: textOf(span['id']), tokenEnd: span['token_end'], complete };
}

function completed(annotation: StandoffAnnotation, span: JsonRecord): StandoffAnnotation {
  const attributes = isRecord(span['attributes']) ? Object.entries(span['attributes']) : [];
  const facts: Fact[] = [
    ['layer', span['layer']] as const,
    ['origin', span['origin']] as const,
    ...attributes,
  ]
    .map(([name, value]) => [name, textOf(value) ?? ''] as const)
    .filter(([, value]) => value !== '');
  const creator = textOf(span['creator']);
  const comments = listOf(span['comments'])
    .filter(isRecord)
    .map((comment) => ({ text: textOf(comment['text']) ?? '', creator: textOf(comment['creator']) }));
  const tags = listOf(span['tags']).filter((tag) => typeof tag === 'string');
  return withFacts({ ...annotation, creator, comments, tags }, facts);
}
