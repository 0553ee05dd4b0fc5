// `words` in `.dateline.yaml`: words and names that the desk avoids, with those it prefers, and why.
import { z } from 'zod';
import { caseMode, link, phrase, reason, where } from './ruleSchema.ts';

const avoid = z.union([phrase.transform((one) => [one]), z.array(phrase).min(1)]);

const houseWordSchema = z.strictObject({
  avoid: avoid.describe('The word or phrase, or a list: each form of its own.'),
  use: z.string().min(1).optional().describe('What to write; without it the words are only reported.'),
  reason: reason.optional().describe('Why, in a sentence.'),
  link: link.optional().describe('A page that says more.'),
  in: where.default('narration').describe('Outside quotation marks, inside them, or everywhere.'),
  case: caseMode.default('smart').describe('As in rules of your own (docs/own-rules.md).'),
  certain: z.boolean().default(false).describe('Whether the fix may be made without looking (fix all).'),
});

export const houseWordsSchema = z
  .array(houseWordSchema)
  .describe('Words and names that the desk avoids, each with what to write, the reason and a link.');
