// The schema of the analysis JSON: one source for its types, its published JSON schema and the check of JSONL input.
import { z } from 'zod';

const place = { start: z.int().min(0), end: z.int().min(0) };
const entityType = z.enum(['PER', 'ORG', 'LOC', 'MISC']).nullable();
const mention = {
  ...place,
  type: entityType,
  entity: z.string().nullable(),
  form: z.enum(['name', 'acronym', 'demonym', 'nominal', 'pronoun']),
};
const words = { ...place, text: z.string() };
const speaker = z
  .object({
    ...words,
    head: z.object(words).optional().describe('The name, pronoun or noun that it is about'),
  })
  .describe('The whole noun phrase: “the mayor of York, Ann Lee”');

const quote = z.object({
  ...place,
  kind: z.enum(['direct', 'mixed', 'indirect', 'other']),
  quotation: z
    .string()
    .describe('The quotation this span belongs to: running quotations have a span a paragraph'),
  cue: z.object(place).nullable(),
  speaker: speaker.nullable(),
  speakerEntity: z.string().nullable(),
  confidence: z.enum(['stated', 'inferred']).nullable(),
  text: z.string(),
});

/** What `dateline annotate` prints for one article. Offsets are half-open, in UTF-16 code units. */
export const analysisSchema = z.object({
  version: z.string(),
  id: z.string(),
  dct: z.string().nullable().describe('The publication date that was used: ISO date or date-time'),
  sections: z.array(
    z.object({
      kind: z.enum(['headline', 'byline', 'dateline', 'paragraph', 'caption', 'boilerplate']),
      ...place,
    }),
  ),
  timex: z.array(
    z.object({
      ...place,
      type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']),
      value: z.string().nullable(),
      mod: z.string().optional(),
      text: z.string(),
    }),
  ),
  entities: z.array(z.object({ ...mention, text: z.string() })),
  mentions: z.array(z.object(mention)),
  chains: z.array(
    z.object({
      id: z.string(),
      type: entityType,
      name: z.string(),
      aliases: z.array(z.string()),
      roles: z.array(z.string()),
    }),
  ),
  quotes: z.array(quote),
  diagnostics: z.array(
    z.object({
      rule: z.string(),
      severity: z.enum(['error', 'warning', 'information', 'hint']),
      ...place,
      message: z.string(),
    }),
  ),
});

export type Analysis = z.infer<typeof analysisSchema>;
export type AnalysisQuote = z.infer<typeof quote>;
export type AnalysisSpeaker = z.infer<typeof speaker>;

const isoDate = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2})?/;

/** A line that `dateline annotate --jsonl` reads. `dct` is a publication date, "2022-05-25" or "2022-05-25T21:37". */
const inputSchema = z.object({
  id: z.union([z.string(), z.number()]).nullish(),
  text: z.string(),
  dct: z.string().regex(isoDate, 'dct must be an ISO date such as "2022-05-25"').nullish(),
});

/** The article of an input line, or a sentence that says what is wrong with it. */
export type InputLine =
  | { readonly ok: true; readonly id: string; readonly text: string; readonly dct: string | undefined }
  | { readonly ok: false; readonly id: string | null; readonly message: string };

/** Reads one line of JSONL; `line` numbers it from 1 for articles without an id. Never throws. */
export function parseInputLine(json: string, line: number): InputLine {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return {
      ok: false,
      id: null,
      message: `not JSON: ${error instanceof Error ? error.message : String(error)}`,
    };
  }
  const parsed = inputSchema.safeParse(value);
  if (parsed.success) {
    const { id, text, dct } = parsed.data;
    return {
      ok: true,
      id: id === undefined || id === null ? `line-${line}` : String(id),
      text,
      dct: dct?.slice(0, 16) ?? undefined,
    };
  }
  const issue = parsed.error.issues[0];
  const field = issue?.path.join('.') ?? '';
  return {
    ok: false,
    id: idOf(value),
    message: `${field === '' ? 'the line' : `"${field}"`}: ${issue?.message ?? 'invalid'}`,
  };
}

function idOf(value: unknown): string | null {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : null;
  return typeof id === 'string' || typeof id === 'number' ? String(id) : null;
}
