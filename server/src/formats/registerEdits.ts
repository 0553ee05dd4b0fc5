// Changes to the text of `entities.yaml`, with its comments kept, and the place of an entry in it.
import type { Document } from 'yaml';
import { isMap, isScalar, isSeq, parseDocument, stringify } from 'yaml';
import { nameKey } from '../annotators/register/register.ts';
import type { Span } from '../text/span.ts';
import type { RegisterType } from './register.ts';
import { parseRegister } from './register.ts';

export interface NewEntry {
  readonly name: string;
  readonly type: RegisterType;
  readonly aliases: readonly string[];
}

/** The text with an entry more at its end, and all else as it was; a damaged text comes back undefined. */
export function addEntry(yaml: string, { name, type, aliases }: NewEntry): string | undefined {
  if (!parseRegister(yaml).ok) return undefined;
  const entry = aliases.length > 0 ? { name, type, aliases } : { name, type };
  const document: Document = parseDocument(yaml);
  const list = document.contents;
  const begun = yaml === '' || yaml.endsWith('\n') ? yaml : `${yaml}\n`;
  if (!isSeq(list)) return begun + stringify([entry], { lineWidth: 0 });
  if (list.flow !== true && list.range) {
    const indent = list.range[0] - (yaml.lastIndexOf('\n', list.range[0] - 1) + 1);
    const lines = stringify([entry], { lineWidth: 0 }).replace(/^(?=.)/gm, ' '.repeat(indent));
    if (hasOneMore(begun + lines, list.items.length)) return begun + lines;
  }
  // A list in brackets, or an end that nothing can be put behind: the library writes the whole file.
  if (list.items.length === 0) list.flow = false;
  list.add(document.createNode(entry));
  return document.toString({ lineWidth: 0 });
}

/** Where the preferred name of an entry stands; undefined where there is no such entry. */
export function entryPlace(yaml: string, name: string): Span | undefined {
  const { contents } = parseDocument(yaml);
  if (!isSeq(contents)) return undefined;
  for (const item of contents.items) {
    const node = isMap(item) ? item.get('name', true) : undefined;
    if (isScalar(node) && node.range && nameKey(String(node.value)) === nameKey(name))
      return { start: node.range[0], end: node.range[1] };
  }
  return undefined;
}

function hasOneMore(yaml: string, count: number): boolean {
  const parsed = parseRegister(yaml);
  return parsed.ok && parsed.register.length === count + 1;
}
