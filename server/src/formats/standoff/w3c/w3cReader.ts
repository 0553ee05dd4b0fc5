// Reads W3C Web Annotations, those that this program writes and those of Recogito, Hypothes.is and INCEpTION.
import type { JsonRecord } from '../../json.ts';
import { isRecord, listOf, parseJson, textOf } from '../../json.ts';
import { withFacts } from '../facts.ts';
import { annotationOf, freeId, importResult, orderedApart, Problems, quoted } from '../importing.ts';
import type { ImportResult, StandoffAnnotation, StandoffReader, StandoffRelation } from '../standoff.ts';
import { bodiesOf, nameOf } from './w3cBodies.ts';
import type { PlacedTarget, Target } from './w3cTargets.ts';
import { placeTargets, targetsOf } from './w3cTargets.ts';

export const w3cReader: StandoffReader = { id: 'w3c', suffixes: ['.jsonld', '.json'], read };

interface Item {
  /** Counted from 1, as the file has them. */
  readonly number: number;
  readonly record: JsonRecord;
  readonly id: string;
  readonly targets: readonly Target[];
}

function read(files: ReadonlyMap<string, string>, articleText: string): ImportResult {
  const suffix = files.has('.jsonld') ? '.jsonld' : '.json';
  const json = files.get(suffix);
  if (json === undefined) return { ok: false, message: 'There is no file of Web Annotations.' };
  const parsed = parseJson(json);
  if (!parsed.ok) return parsed;
  const records = recordsOf(parsed.value);
  if (!records) return { ok: false, message: 'It is no page, collection or list of Web Annotations.' };
  const problems = new Problems(suffix);
  const items = itemsOf(records, problems);
  const links = new Map(items.map((item) => [item, linkOf(item)]));
  const marked = items.filter((item) => !links.get(item));
  const ids = new Map(items.map(({ record, id }) => [textOf(record['id']) ?? id, id]));
  const relations = [...links].flatMap(([item, link]) => (link ? [relationOf(item, link, ids)] : []));
  return importResult(articleText, annotationsOf(marked, articleText, problems), relations, problems);
}

/** The annotations of a page, of the first page of a collection, of Hypothes.is's answer, of a list, or the one there is. */
function recordsOf(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value as unknown[];
  if (!isRecord(value)) return undefined;
  const { first } = value;
  const lists = [
    value['items'],
    value['rows'],
    value['@graph'],
    isRecord(first) ? first['items'] : undefined,
  ];
  const list = lists.find((one) => Array.isArray(one));
  if (list) return list as unknown[];
  return value['target'] === undefined ? undefined : [value];
}

function itemsOf(records: readonly unknown[], problems: Problems): Item[] {
  const taken = new Set<string>();
  return records.flatMap((record, index) => {
    const number = index + 1;
    if (!isRecord(record) || record['target'] === undefined) {
      problems.add(`annotation ${number}`, 'It has no target.');
      return [];
    }
    const id = freeId(taken, textOf(record['id'])?.replace(/^#/, ''), 'annotation');
    return [{ number, record, id, targets: targetsOf(record['target']) }];
  });
}

interface Link {
  readonly from: string;
  readonly to: string;
}

/** Two targets that are annotations, or one that is linked to the annotation in the body. */
function linkOf({ record, targets }: Item): Link | undefined {
  if (!listOf(record['motivation']).includes('linking') || targets.length > 0) return undefined;
  const [first, second] = listOf(record['target']).map(addressOf);
  const [linked] = listOf(record['body']).map(addressOf);
  const to = second ?? linked;
  return first === undefined || to === undefined ? undefined : { from: first, to };
}

function addressOf(resource: unknown): string | undefined {
  if (!isRecord(resource)) return textOf(resource);
  return textOf(resource['id']) ?? textOf(resource['source']);
}

function relationOf({ record, id }: Item, link: Link, ids: ReadonlyMap<string, string>): StandoffRelation {
  const { label } = bodiesOf({ ...record, body: listOf(record['body']).filter(isRecord) });
  const [from, to] = [ids.get(link.from) ?? link.from, ids.get(link.to) ?? link.to];
  return { id, origin: originOf(record), label, from, to };
}

/** All targets of all annotations are placed at once. */
function annotationsOf(items: readonly Item[], text: string, problems: Problems): StandoffAnnotation[] {
  const placed = placeTargets(
    text,
    items.flatMap(({ targets }) => targets),
  );
  let next = 0;
  return items.flatMap((item) => {
    const own = placed.slice(next, next + item.targets.length);
    next += item.targets.length;
    const place = `annotation ${item.number}`;
    const isDescription = listOf(item.record['motivation']).includes('describing');
    if (own.length === 0) {
      // The publication date of a sidecar and the like describe the article; there is nothing to place.
      if (!isDescription) problems.add(place, 'It says no place in the text.');
      return [];
    }
    const spans = spansOf(item, own, place, problems);
    return spans ? [annotationFrom(item, spans)] : [];
  });
}

function spansOf(item: Item, placed: readonly (PlacedTarget | undefined)[], at: string, problems: Problems) {
  const lost = placed.findIndex((one) => !one);
  if (lost >= 0) {
    problems.add(at, unplaced(item.targets[lost]));
    return undefined;
  }
  const found = placed.filter((one) => one !== undefined);
  if (found.some(({ changed }) => changed)) problems.add(at, 'It was placed, but its words have changed.');
  const spans = orderedApart(found.map(({ span }) => span));
  if (!spans) problems.add(at, 'Its parts overlap.');
  return spans;
}

function unplaced(target: Target | undefined): string {
  if (target?.quote)
    return `Its words ${quoted(target.quote.exact)} were not found, or in more than one place.`;
  return `The place ${target?.position?.start}–${target?.position?.end} is not in the text.`;
}

function annotationFrom({ record, id }: Item, spans: StandoffAnnotation['spans']): StandoffAnnotation {
  const { label, tags, comments, facts } = bodiesOf(record);
  const origin = originOf(record);
  const creator = nameOf(record['creator']);
  return withFacts(annotationOf({ id, spans, label, tags, comments, origin, creator }), facts);
}

function originOf(record: JsonRecord): 'found' | 'annotated' {
  return nameOf(record['generator']) === 'Dateline' ? 'found' : 'annotated';
}
