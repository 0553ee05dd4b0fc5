// Reads the JSON Lines of doccano, with labels as triples or with entities and relations.
import type { Span } from '../../../text/span.ts';
import { shiftSpan } from '../../../text/span.ts';
import type { JsonRecord } from '../../json.ts';
import { isRecord, listOf, textOf } from '../../json.ts';
import { freeId, importResult, Problems, quoted } from '../importing.ts';
import type { ImportResult, StandoffAnnotation, StandoffReader, StandoffRelation } from '../standoff.ts';
import { offsetPlacer } from './doccanoOffsets.ts';
import type { JsonLine, JsonText } from './jsonLines.ts';
import { placeTexts, readJsonLines } from './jsonLines.ts';
import type { RawSpan, ReadSpans } from './rawSpans.ts';
import { readSpans } from './rawSpans.ts';

export const doccanoReader: StandoffReader = { id: 'doccano', suffixes: ['.jsonl'], read };

function read(files: ReadonlyMap<string, string>, articleText: string): ImportResult {
  const file = files.get('.jsonl');
  if (file === undefined) return { ok: false, message: 'There is no .jsonl file.' };
  const problems = new Problems('.jsonl');
  const lines = readJsonLines(file, problems)
    .flatMap((line) => textIn(line, problems))
    .map((line) => ({ ...line, spans: spansIn(line, problems) }));
  const placed = placeTexts(
    lines.map(({ text }) => text),
    articleText,
  );
  const offsets = offsetPlacer(lines);
  if (offsets.unit === 'code units')
    problems.add(
      1,
      'Its offsets were taken as UTF-16 code units: as code points they would cut words in two.',
    );
  const taken = new Set<string>();
  const annotations: StandoffAnnotation[] = [];
  const relations: StandoffRelation[] = [];
  for (const [at, { number, record, text, spans }] of lines.entries()) {
    const inText = offsets.placeIn(text);
    const place = (start: number, end: number): Span | undefined => {
      const span = inText(start, end);
      return span && shiftSpan(span, placed.starts[at] ?? 0);
    };
    const read = readSpans({ number, spans, place }, taken, problems);
    annotations.push(...read.annotations);
    relations.push(...relationsOf(record, number, read, taken, problems));
  }
  return importResult(placed.text, annotations, relations, problems);
}

function textIn({ number, value }: JsonLine, problems: Problems): JsonText[] {
  const record = isRecord(value) ? value : {};
  const text = textOf(record['text']) ?? textOf(record['data']);
  if (text !== undefined) return [{ number, record, text }];
  problems.add(number, 'It has no text.');
  return [];
}

function spansIn({ number, record }: JsonText, problems: Problems): RawSpan[] {
  const spans: RawSpan[] = [];
  const complete = (annotation: StandoffAnnotation) => annotation;
  for (const triple of [...listOf(record['label']), ...listOf(record['labels'])]) {
    const [start, end, label] = Array.isArray(triple) ? (triple as unknown[]) : [];
    if (typeof label === 'string') spans.push({ start, end, label, key: undefined, complete });
    else
      problems.add(
        number,
        'A label needs a start, an end and a name; labels of the whole text are not imported.',
      );
  }
  for (const entity of listOf(record['entities']).filter(isRecord)) {
    const { id, start_offset: start, end_offset: end } = entity;
    const key = typeof id === 'number' || typeof id === 'string' ? String(id) : undefined;
    spans.push({ start, end, label: textOf(entity['label']) ?? '', key, complete });
  }
  return spans;
}

function relationsOf(
  record: JsonRecord,
  number: number,
  { ids }: ReadSpans,
  taken: Set<string>,
  problems: Problems,
): StandoffRelation[] {
  const byKey = new Map([...ids].map(([{ key }, id]) => [key, id]));
  return listOf(record['relations'])
    .filter(isRecord)
    .flatMap((relation) => {
      const label = textOf(relation['type']) ?? '';
      const [from, to] = [relation['from_id'], relation['to_id']].map((id) => byKey.get(String(id)));
      if (from !== undefined && to !== undefined)
        return [{ id: freeId(taken, undefined, 'relation'), origin: 'annotated', label, from, to }];
      problems.add(number, `The relation ${quoted(label)} has an end that is not among the entities.`);
      return [];
    });
}
