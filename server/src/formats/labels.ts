// The labels that passages are marked with, as settings and `.dateline.yaml` list them.
import { z } from 'zod';

const labelColors = ['yellow', 'orange', 'red', 'purple', 'blue', 'green', 'grey'] as const;

const labelSchema = z.strictObject({
  name: z.string().trim().min(1).describe('What is written in the file and shown.'),
  color: z.enum(labelColors).default('yellow').describe('The colour of the passages that have it.'),
  key: z
    .string()
    .regex(/^[a-z0-9]$/, 'A key is one small letter or digit.')
    .optional()
    .describe('One small letter or digit that chooses it; a digit also as Alt+D and the digit.'),
  description: z.string().default('').describe('When to use it.'),
});

export type LabelDefinition = z.infer<typeof labelSchema>;

export const labelsSchema = z
  .array(labelSchema)
  .superRefine((labels, context) => {
    for (const property of ['name', 'key'] as const) {
      const taken = new Set<string>();
      labels.forEach((label, index) => {
        const value = label[property];
        if (value !== undefined && taken.has(value))
          context.addIssue({
            code: 'custom',
            path: [index, property],
            message: `Two labels have the ${property} “${value}”.`,
          });
        if (value !== undefined) taken.add(value);
      });
    }
  })
  .describe('The labels that passages are marked with.');

export const relationLabelsSchema = z
  .array(z.string().trim().min(1))
  .describe('The labels that relations between annotations may have; others can be typed.');

export const defaultLabels: LabelDefinition[] = [
  { name: 'check', color: 'yellow', key: '1', description: 'A fact to be checked.' },
  { name: 'source needed', color: 'orange', key: '2', description: 'Nobody is named for it.' },
  { name: 'confirmed', color: 'green', key: '3', description: 'Checked and right.' },
  { name: 'legal', color: 'red', key: '4', description: 'For the lawyers.' },
  { name: 'style', color: 'purple', key: '5', description: 'Right, but not how the house writes it.' },
  { name: 'person', color: 'blue', key: '6', description: 'A name that was missed.' },
  { name: 'organisation', color: 'blue', key: '7', description: 'A name that was missed.' },
  { name: 'place', color: 'blue', key: '8', description: 'A name that was missed.' },
  { name: 'date', color: 'grey', key: '9', description: 'A time expression that was missed.' },
];

export const defaultRelationLabels = ['same as', 'works for', 'speaks for', 'related to', 'contradicts'];
