// `.dateline.yaml`: the configuration of a workspace, shared by the editor and the command line.
import type { Document } from 'yaml';
import { parseDocument } from 'yaml';
import { z } from 'zod';
import type { YamlFault } from './yamlFile.ts';
import { readYaml, withoutNulls } from './yamlFile.ts';

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
    loadedVerbs: z.array(z.string()).describe('Verbs of attribution that the rule attribution-verb reports.'),
    languages: z.array(z.string()).describe('Language ids of the documents that are analysed.'),
  })
  .partial()
  .describe('Configuration of Dateline for a workspace.');

export type Configuration = z.infer<typeof configurationSchema>;

export type ConfigurationResult =
  { readonly ok: true; readonly configuration: Configuration } | ({ readonly ok: false } & YamlFault);

/** Reads the configuration; a fault gives a sentence with its place. Empty text is valid. */
export function parseConfiguration(yaml: string): ConfigurationResult {
  const read = readYaml(yaml, {
    schema: configurationSchema,
    prepare: (value) => withoutNulls(value ?? {}),
    describe: (path) => path.join('.'),
  });
  return read.ok ? { ok: true, configuration: read.value } : { ok: false, ...read.faults[0] };
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
