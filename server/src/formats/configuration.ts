// `.dateline.yaml`: the configuration of a workspace, shared by the editor and the command line.
import { z } from 'zod';
import { houseWordsSchema } from './houseWords.ts';
import { labelsSchema, relationLabelsSchema } from './labels.ts';
import type { YamlFault } from './yamlFile.ts';
import { readYaml, withoutNulls } from './yamlFile.ts';

export const configurationFileName = '.dateline.yaml';

export const ruleLevels = ['error', 'warning', 'information', 'hint', 'off'] as const;
export type RuleLevel = (typeof ruleLevels)[number];

export const dateOrders = ['auto', 'day-first', 'month-first'] as const;

export const timeReferences = ['auto', 'publication-date', 'previous-date'] as const;

export const dateStyles = ['day-month-year', 'month-day-year', 'ap', 'iso'] as const;

export const profileIds = ['none', 'ap', 'reuters', 'guardian'] as const;

/** The questions of `HouseStyle` and their answers. */
export const houseStyleSchema = z
  .strictObject({
    weekdayPreposition: z.enum(['on', 'none']).describe('“met on Monday”, or “met Monday”.'),
    acronymBrackets: z
      .enum(['required', 'never'])
      .describe('Whether an acronym stands in brackets behind the name it is short for.'),
    quotePunctuation: z
      .enum(['inside', 'logical'])
      .describe(
        'Full stop and comma before the closing mark always, or only where they belong to what was said.',
      ),
    officeCase: z
      .enum(['capital-before-name', 'lower'])
      .describe('“President Lee”, or small letters for offices everywhere.'),
    secondReference: z
      .enum(['surname', 'courtesy-title'])
      .describe('How someone is called after the first time: “Lee”, or “Mr Lee”.'),
    clockTime: z.enum(['spaced', 'closed']).describe('“5 p.m.”, or “5pm”.'),
    monthNames: z
      .enum(['short-with-day', 'full'])
      .describe('“Aug. 31” with a day and “August 2022” without one, or the whole name always.'),
  })
  .partial();

export const ruleId = z.string().regex(/^[a-z0-9-]+$/, 'A rule id has small letters, digits and hyphens.');

export const configurationSchema = z
  .strictObject({
    dateOrder: z.enum(dateOrders).describe('The order of day and month in numeric dates.'),
    timeReference: z.enum(timeReferences).describe('The date that relative dates are resolved against.'),
    dateStyle: z.enum(dateStyles).describe('How dates are written out.'),
    profile: z
      .enum(profileIds)
      .describe('The style guide whose checks and decisions hold; `rules` and `style` win over it.'),
    style: houseStyleSchema.describe('What the house has decided where style guides disagree.'),
    rules: z.record(ruleId, z.enum(ruleLevels)).describe('The severity of each rule by its id, or off.'),
    knownAcronyms: z.array(z.string()).describe('Acronyms that need no introduction.'),
    rightNames: z
      .array(z.string())
      .describe('Spellings of names that are right, so that no rule takes them for another name misspelt.'),
    loadedVerbs: z.array(z.string()).describe('Verbs of attribution that the rule attribution-verb reports.'),
    words: houseWordsSchema,
    ruleFiles: z
      .array(z.string().min(1))
      .describe(
        'Files with rules of your own beside those in .dateline/rules, by their paths from the folder of this file.',
      ),
    labels: labelsSchema,
    relationLabels: relationLabelsSchema,
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
