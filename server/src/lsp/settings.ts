// The settings `dateline.*`: this one schema is their type, their defaults, their validator and the source of
// package.json's `contributes.configuration` and of docs/settings.md.
import { z } from 'zod';
import {
  defaultLabels,
  defaultRelationLabels,
  labelsSchema,
  relationLabelsSchema,
} from '../formats/labels.ts';
import { loadedVerbs } from '../lexicon/en/loadedVerbs.ts';
import {
  dateOrders,
  dateStyles,
  houseStyleSchema,
  profileIds,
  ruleId,
  ruleLevels,
  timeReferences,
} from '../formats/configuration.ts';

const inlayHints = z.strictObject({
  dates: z
    .boolean()
    .default(true)
    .describe('Show the day or the period that is meant behind each relative date.'),
  speakers: z.boolean().default(true).describe('Show who speaks behind each quotation.'),
});

export const settingsSchema = z.strictObject({
  languages: z
    .array(z.string())
    .default(['article', 'markdown', 'plaintext'])
    .describe('Language ids of the documents that are analysed.'),
  dateOrder: z
    .enum(dateOrders)
    .default('auto')
    .describe('The order of day and month in numeric dates; `auto` decides from the article.'),
  timeReference: z
    .enum(timeReferences)
    .default('auto')
    .describe(
      'The date that relative dates are resolved against: the publication date, as in news, or the date named before, ' +
        'as in histories; `auto` lets the text decide.',
    ),
  dateStyle: z
    .enum(['auto', ...dateStyles])
    .default('auto')
    .describe(
      'How fixes and hints write a date out: “25 May 2022”, “May 25, 2022”, “Sept. 25, 2022” as the Associated Press ' +
        'has it, or “2022-05-25”; `auto` does as the profile does, and without one “25 May 2022”.',
    ),
  profile: z
    .enum(profileIds)
    .default('none')
    .describe(
      'The style guide whose checks and decisions hold: Associated Press, Reuters, Guardian, or `none`, which checks ' +
        'only what no guide disputes.',
    ),
  style: houseStyleSchema
    .default({})
    .describe(
      'What the house has decided where style guides disagree, over its profile: `{ "weekdayPreposition": "on" }`.',
    ),
  rules: z
    .record(ruleId, z.enum(ruleLevels))
    .default({})
    .describe('The severity of each rule by its id, or `off`: `{ "undefined-acronym": "off" }`.'),
  knownAcronyms: z.array(z.string()).default([]).describe('Acronyms that need no introduction.'),
  loadedVerbs: z
    .array(z.string())
    .default([...loadedVerbs.keys()])
    .describe(
      'Verbs of attribution that the rule `attribution-verb` reports, each as “claim” or in one form, “claimed”.',
    ),
  annotator: z
    .string()
    .trim()
    .default('')
    .describe('Your name, as your annotations and comments carry it; without one they name nobody.'),
  annotationLabels: labelsSchema
    .default(defaultLabels)
    .describe('The labels that passages are marked with, each with its colour and the key that chooses it.'),
  relationLabels: relationLabelsSchema
    .default(defaultRelationLabels)
    .describe('The labels that are offered for a relation between two annotations.'),
  inlayHints: inlayHints.default({ dates: true, speakers: true }).describe('Hints between the words.'),
  maxFileSize: z.number().positive().default(5).describe('Larger articles are not analysed, in megabytes.'),
  trace: z
    .strictObject({
      server: z
        .enum(['off', 'messages', 'verbose'])
        .default('off')
        .describe('What of the talk between VS Code and the server goes to the log.'),
    })
    .default({ server: 'off' })
    .describe('Logging.'),
});

export type Settings = z.infer<typeof settingsSchema>;

export interface ParsedSettings {
  readonly settings: Settings;
  /** What is wrong, a sentence each; the setting then has its default. */
  readonly problems: readonly string[];
}

/** Reads what the client sent; a setting that is not valid has its default, and the others count. */
export function parseSettings(value: unknown): ParsedSettings {
  const given = isRecord(value) ? value : {};
  const problems: string[] = [];
  const settings: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(settingsSchema.shape)) {
    const raw = given[name];
    // A client that does not know a setting sends null for it.
    const result = schema.safeParse(raw === null ? undefined : raw);
    if (result.success) settings[name] = result.data;
    else {
      settings[name] = schema.parse(undefined);
      const issue = result.error.issues[0];
      const path = [`dateline.${name}`, ...(issue?.path ?? [])].join('.');
      problems.push(`${path}: ${issue?.message ?? 'not valid'}. The default is used.`);
    }
  }
  return { settings: settingsSchema.parse(settings), problems };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
