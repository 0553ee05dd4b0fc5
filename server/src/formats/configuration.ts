// `.dateline.yaml`: the configuration of a workspace, shared by the editor and the command line.
import type { Document } from 'yaml';
import { LineCounter, isNode, parseDocument } from 'yaml';
import { z } from 'zod';

export const configurationFileName = '.dateline.yaml';

export const ruleLevels = ['error', 'warning', 'information', 'hint', 'off'] as const;
export type RuleLevel = (typeof ruleLevels)[number];

export const dateOrders = ['auto', 'day-first', 'month-first'] as const;

export const timeReferences = ['auto', 'publication-date', 'previous-date'] as const;

export const dateStyles = ['day-month-year', 'month-day-year', 'ap', 'iso'] as const;

export const ruleId = z.string().regex(/^[a-z0-9-]+$/, 'A rule id has small letters, digits and hyphens.');

export const configurationSchema = z
  .strictObject({
    dateOrder: z.enum(dateOrders).describe('The order of day and month in numeric dates.'),
    timeReference: z.enum(timeReferences).describe('The date that relative dates are resolved against.'),
    dateStyle: z.enum(dateStyles).describe('How dates are written out.'),
    rules: z.record(ruleId, z.enum(ruleLevels)).describe('The severity of each rule by its id, or off.'),
    knownAcronyms: z.array(z.string()).describe('Acronyms that need no introduction.'),
    languages: z.array(z.string()).describe('Language ids of the documents that are analysed.'),
  })
  .partial()
  .describe('Configuration of Dateline for a workspace.');

export type Configuration = z.infer<typeof configurationSchema>;

export type ConfigurationResult =
  | { readonly ok: true; readonly configuration: Configuration }
  | { readonly ok: false; readonly message: string; readonly line: number; readonly column: number };

/** Reads the configuration; a fault gives a sentence with its place (line and column from 1). Empty text is valid. */
export function parseConfiguration(yaml: string): ConfigurationResult {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  const fault = document.errors[0];
  if (fault) return failure(fault.message, lines, fault.pos[0]);
  let value: unknown;
  try {
    value = withoutNulls(document.toJS({ maxAliasCount: 100 }));
  } catch (error) {
    return failure(error instanceof Error ? error.message : String(error), lines, 0);
  }
  const result = configurationSchema.safeParse(value);
  if (result.success) return { ok: true, configuration: result.data };
  const issue = result.error.issues[0];
  if (!issue) return failure('The configuration is not valid.', lines, 0);
  const path = issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys.slice(0, 1)] : issue.path;
  const name = path.length > 0 ? `${path.join('.')}: ` : '';
  return failure(`${name}${issue.message}`, lines, placeOf(document, path));
}

/** The configuration with a rule's level set; comments and order are kept. A damaged text comes back undefined. */
export function setRuleLevel(yaml: string, rule: string, level: RuleLevel): string | undefined {
  if (!parseConfiguration(yaml).ok) return undefined;
  const document: Document = parseDocument(yaml);
  if (document.contents === null)
    return `${yaml}${yaml === '' || yaml.endsWith('\n') ? '' : '\n'}rules:\n  ${rule}: ${level}\n`;
  if (document.get('rules') === null) document.set('rules', document.createNode({}));
  document.setIn(['rules', rule], level);
  return document.toString({ lineWidth: 0 });
}

/** A key whose values are all commented out counts as missing. */
function withoutNulls(value: unknown): unknown {
  if (value === null || value === undefined) return {};
  if (typeof value !== 'object' || Array.isArray(value)) return value;
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

function failure(message: string, lines: LineCounter, offset: number): ConfigurationResult {
  const { line, col } = lines.linePos(offset);
  return { ok: false, message: `${message} (line ${line}, column ${col})`, line, column: col };
}
