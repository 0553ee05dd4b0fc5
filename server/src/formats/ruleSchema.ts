// The schema of rule files: what may be written in them, and what holds where nothing is.
import { z } from 'zod';
import { patternFault } from './patternCheck.ts';

const line = z
  .string({ error: ({ input }) => (isPlain(input) ? `Put ${String(input)} in quotation marks.` : undefined) })
  .trim()
  .min(1, 'There is nothing here.');

/** Words and phrases are found word by word, so there must be a word in them. */
export const phrase = line
  .max(200, 'A phrase has at most 200 characters.')
  .refine(
    (text) => /[\p{L}\p{N}]/u.test(text),
    'A phrase needs a letter or a digit. Use a pattern for signs alone.',
  );
const phrases = z.array(phrase);
const orOne = z.union([phrase.transform((one) => [one]), phrases.min(1)]);

/** What stands in for words: nothing at all is allowed, which deletes them. */
const use = z.union([z.string().transform((one) => [one]), z.array(z.string()).min(1)]);

const pattern = line.superRefine((text, context) => {
  const fault = patternFault(text);
  if (fault !== undefined) context.addIssue({ code: 'custom', message: fault });
});

export const link = z.url({ protocol: /^https?$/, error: 'A link begins with https:// or http://.' });
export const reason = line;
export const where = z.enum(['narration', 'quotations', 'everywhere']);
export const caseMode = z.enum(['smart', 'match', 'ignore']);
const certain = z
  .boolean()
  .default(false)
  .describe('Whether the fix may be made without looking (fix all). Never within quotations.');

const sectionKinds = ['headline', 'byline', 'dateline', 'paragraph', 'caption', 'boilerplate'] as const;

const examples = z
  .strictObject({
    wrong: z.array(line).default([]).describe('Texts that the rule reports; [[…]] may mark the places.'),
    right: z.array(line).default([]).describe('Texts that the rule leaves alone.'),
  })
  .default({ wrong: [], right: [] })
  .describe('What `dateline rule test` runs.');

const ruleName = z
  .string({ error: 'A rule needs an id.' })
  .regex(
    /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/,
    'An id has small letters, digits and single hyphens: “plain-words”.',
  );

const common = {
  id: ruleName.describe('The name of the rule: kebab-case, none of the built-in ones.'),
  severity: z
    .enum(['error', 'warning', 'information', 'hint', 'off'])
    .default('warning')
    .describe('How grave a finding is; `rules` in .dateline.yaml wins over it.'),
  reason: reason.optional().describe('Why, in a sentence behind the message.'),
  link: link.optional().describe('A page that says more.'),
  in: where
    .default('narration')
    .describe('Outside quotation marks, inside them, or everywhere. Words inside are the speaker’s own.'),
  case: caseMode
    .default('smart')
    .describe(
      'smart: small letters match any case, a word with a capital as it is written or all in capitals; match: as it is written; ignore: any case.',
    ),
  except: phrases.default([]).describe('Words and phrases in which the rule is quiet.'),
  examples,
};

const prose = ['headline', 'paragraph', 'caption'] as const;

function sections(kinds: readonly (typeof sectionKinds)[number][]) {
  return z
    .array(z.enum(sectionKinds))
    .min(1)
    .default([...kinds])
    .describe('The parts of an article that are looked at.');
}

function message(preset: string) {
  return line.default(preset).describe('What is wrong; {found} and {use} are filled in.');
}

const existenceSchema = z
  .strictObject({
    ...common,
    kind: z.literal('existence'),
    message: message('“{found}” should not stand here.'),
    sections: sections(prose),
    words: phrases.default([]).describe('Words and phrases that should not stand, each form of its own.'),
    pattern: pattern.optional().describe('A regular expression for what words cannot say.'),
  })
  .refine(({ words, pattern: one }) => words.length > 0 || one !== undefined, {
    path: ['words'],
    error: 'Give `words`, or a `pattern`.',
  })
  .describe('Words that should not stand.');

const substitutionSchema = z
  .strictObject({
    ...common,
    kind: z.literal('substitution'),
    message: message('Write “{use}” for “{found}”.'),
    sections: sections(prose),
    replace: z
      .record(phrase, use)
      .default({})
      .describe('What is found, and what to write: one word or phrase, or a list to choose from.'),
    pattern: pattern.optional().describe('A regular expression for what is found.'),
    use: use.default([]).describe('What to write for a match of the pattern.'),
    certain,
  })
  .refine(({ replace, pattern: one }) => Object.keys(replace).length > 0 || one !== undefined, {
    path: ['replace'],
    error: 'Give `replace`, or a `pattern` and what to `use`.',
  })
  .refine(({ pattern: one, use: words }) => (one === undefined) === (words.length === 0), {
    path: ['use'],
    error: '`pattern` and `use` go together.',
  })
  .describe('Words that have better ones.');

const entity = z.enum(['person', 'organisation', 'place']);

const firstUseSchema = z
  .strictObject({
    ...common,
    kind: z.literal('first-use'),
    message: line.optional().describe('What is wrong; {found} and {use} are filled in.'),
    sections: sections(['paragraph']),
    words: phrases.default([]).describe('Terms that must be introduced.'),
    after: orOne.optional().describe('What introduces them: “Town Marine Authority” for “TMA”.'),
    entity: entity.optional().describe('In place of words: the names of people, bodies or places.'),
    needs: z
      .enum(['full-name', 'title', 'introduction'])
      .default('full-name')
      .describe(
        'How a name must stand the first time: in full, with a title, or with words that say who it is.',
      ),
  })
  .refine(({ words, entity: type }) => words.length > 0 !== (type !== undefined), {
    path: ['words'],
    error: 'Give either `words` and what they come `after`, or an `entity`.',
  })
  .refine(({ words, after }) => words.length > 0 === (after !== undefined), {
    path: ['after'],
    error: '`words` and `after` go together.',
  })
  .refine(({ entity: type, needs }) => type === undefined || type === 'person' || needs === 'full-name', {
    path: ['needs'],
    error: 'Titles and introductions are for people. For others use full-name.',
  })
  .describe('A term or a name that must be introduced the first time.');

const quoteStyles = [
  'curly-double',
  'straight-double',
  'curly-single',
  'straight-single',
  'guillemets',
  'low-high',
] as const;

const consistencySchema = z
  .strictObject({
    ...common,
    kind: z.literal('consistency'),
    message: line.optional().describe('What is wrong; {found} and {use} are filled in.'),
    sections: sections(['paragraph']),
    variants: z
      .array(orOne)
      .min(2, 'Give two variants or more.')
      .optional()
      .describe(
        'Alternatives of one term; a list holds the forms of one, in the same order as those of the others.',
      ),
    entity: entity.optional().describe('The names of people, bodies or places.'),
    same: z
      .enum(['name', 'courtesy-title'])
      .optional()
      .describe('What of the names: one form for each, or people with or without Mr and Ms throughout.'),
    dates: z
      .enum(['day-month-year', 'month-day-year', 'ap', 'iso', 'one'])
      .optional()
      .describe('The style of all dates; one: that which the article uses most.'),
    quotes: z
      .enum([...quoteStyles, 'one'])
      .optional()
      .describe('The marks of all quotations; one: those that the article uses most.'),
    certain,
  })
  .refine(
    (rule) =>
      [rule.variants, rule.entity, rule.dates, rule.quotes].filter((one) => one !== undefined).length === 1,
    { path: ['kind'], error: 'Give one of `variants`, `entity`, `dates` and `quotes`.' },
  )
  .refine(({ entity: type, same }) => (type === undefined) === (same === undefined), {
    path: ['same'],
    error: '`entity` and `same` go together.',
  })
  .refine(({ entity: type, same }) => same !== 'courtesy-title' || type === 'person', {
    path: ['same'],
    error: 'Courtesy titles are for people.',
  })
  .describe('What an article should do in one way throughout.');

export const ruleSchema = z.discriminatedUnion(
  'kind',
  [existenceSchema, substitutionSchema, firstUseSchema, consistencySchema],
  { error: 'The kind is existence, substitution, first-use or consistency.' },
);

export type WrittenRule = z.infer<typeof ruleSchema>;

const listSchema = z
  .strictObject({
    rules: z.array(ruleSchema).describe('The rules of the file.'),
  })
  .describe('Several rules.');

/** A file of one rule or of several. */
export const ruleFileSchema = z
  .union([listSchema, ruleSchema])
  .describe('Rules of the house for Dateline, without code.');

function isPlain(input: unknown): boolean {
  return typeof input === 'number' || typeof input === 'boolean';
}
