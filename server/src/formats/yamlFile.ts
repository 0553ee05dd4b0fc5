// YAML files that people write: read against a schema, with the place of each fault.
import type { Document } from 'yaml';
import { LineCounter, isNode, parseDocument } from 'yaml';
import type { z } from 'zod';

/** A fault and where it is: line and column from 1, columns in UTF-16 code units. */
export interface YamlFault {
  /** A sentence, the place included. */
  readonly message: string;
  readonly line: number;
  readonly column: number;
}

export interface YamlFile {
  readonly document: Document.Parsed;
  /** Makes a fault at the node of a path, or at the nearest one around it. */
  readonly faultAt: (message: string, path: readonly PropertyKey[]) => YamlFault;
}

export type YamlResult<T> =
  | { readonly ok: true; readonly value: T; readonly file: YamlFile }
  | { readonly ok: false; readonly faults: readonly [YamlFault, ...YamlFault[]] };

export interface YamlShape<T> {
  readonly schema: z.ZodType<T>;
  /** Readies what the file holds for the schema: null for an empty file. */
  readonly prepare: (value: unknown) => unknown;
  /** A path in words for the front of a message; empty for the whole file. */
  readonly describe: (path: readonly PropertyKey[]) => string;
  /** Where a path lies in the file, if `prepare` moved it. */
  readonly locate?: (path: readonly PropertyKey[]) => readonly PropertyKey[];
}

/** Never throws. */
export function readYaml<T>(
  yaml: string,
  { schema, prepare, describe, locate = (path) => path }: YamlShape<T>,
): YamlResult<T> {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  const fault = document.errors[0];
  if (fault) return { ok: false, faults: [faultOf(fault.message, lines, fault.pos[0])] };
  const faultAt = (message: string, path: readonly PropertyKey[]) =>
    faultOf(message, lines, placeOf(document, path));
  let value: unknown;
  try {
    value = prepare(document.toJS({ maxAliasCount: 100 }));
  } catch (error) {
    return { ok: false, faults: [faultAt(error instanceof Error ? error.message : String(error), [])] };
  }
  const result = schema.safeParse(value);
  if (result.success) return { ok: true, value: result.data, file: { document, faultAt } };
  const [first, ...rest] = result.error.issues.map((issue) => {
    const path = issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys.slice(0, 1)] : issue.path;
    const name = describe(path);
    return faultAt(name === '' ? issue.message : `${name}: ${issue.message}`, locate(path));
  });
  return { ok: false, faults: [first ?? faultAt('The file is not valid.', []), ...rest] };
}

/** A key whose values are all commented out counts as missing. */
export function withoutNulls(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== null));
}

/** The offset of the node at a path, or of the nearest one around it. */
function placeOf(document: Document.Parsed, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

function faultOf(message: string, lines: LineCounter, offset: number): YamlFault {
  const { line, col } = lines.linePos(offset);
  return { message: `${message} (line ${line}, column ${col})`, line, column: col };
}
