// What the bodies of a W3C annotation say, whichever tool wrote them: label, tags, comments and facts.
import type { JsonRecord } from '../../json.ts';
import { isRecord, listOf, textOf } from '../../json.ts';
import type { Fact } from '../facts.ts';
import type { StandoffComment } from '../standoff.ts';

export interface Bodies {
  readonly label: string;
  readonly tags: readonly string[];
  readonly comments: readonly StandoffComment[];
  readonly facts: readonly Fact[];
}

/** Where no body is for classifying, the first tag is the label: Recogito and Hypothes.is know tags alone. */
export function bodiesOf(annotation: JsonRecord): Bodies {
  const labels: string[] = [];
  const tags: string[] = [];
  const comments: StandoffComment[] = [];
  const facts: Fact[] = [];
  const motivation = textOf(listOf(annotation['motivation'])[0]);
  for (const body of [...listOf(annotation['body']), ...listOf(annotation['bodyValue'])]) {
    const value = valueOf(body);
    if (value === undefined) continue;
    const record = isRecord(body) ? body : {};
    const purpose = textOf(listOf(record['purpose'])[0]) ?? motivation;
    const name = textOf(record['label']);
    if (purpose === 'classifying') labels.push(value);
    else if (purpose === 'tagging') tags.push(value);
    else if (purpose === 'describing' && name !== undefined) facts.push([name, value]);
    else if (purpose === 'identifying') facts.push([purpose, value]);
    else if (value !== '') comments.push({ text: value, creator: nameOf(record['creator']) });
  }
  const [label = '', ...rest] = labels.length > 0 ? [...labels, ...tags] : tags;
  return { label, tags: rest, comments, facts };
}

/** The name of a person or a program, given by itself, as an account or as an agent. */
export function nameOf(agent: unknown): string | undefined {
  const [first] = listOf(agent);
  if (!isRecord(first)) return textOf(first);
  return textOf(first['name']) ?? textOf(first['nickname']) ?? textOf(first['id']);
}

/** The text of a body; of a link to something, its label or its address. */
function valueOf(body: unknown): string | undefined {
  if (!isRecord(body)) return textOf(body);
  const source = body['source'];
  const linked = isRecord(source) ? (textOf(source['label']) ?? textOf(source['id'])) : textOf(source);
  return textOf(body['value']) ?? linked ?? textOf(body['id']);
}
