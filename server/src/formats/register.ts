// `entities.yaml`: the register of names of a workspace, shared by the editor and the command line.
import { z } from 'zod';
import { parseIsoDate } from '../annotators/dates/calendar.ts';
import type { DatedTitle, Register, RegisterEntry } from '../annotators/register/register.ts';
import { nameKey } from '../annotators/register/register.ts';
import type { YamlFault, YamlFile } from './yamlFile.ts';
import { readYaml, withoutNulls } from './yamlFile.ts';

/** In the order in which they are looked for. */
export const registerFileNames = ['entities.yaml', 'entities.yml'] as const;

const registerTypes = ['person', 'organisation', 'place'] as const;
export type RegisterType = (typeof registerTypes)[number];

const text = z
  .string({ error: ({ input }) => (isPlain(input) ? `Put ${String(input)} in quotation marks.` : undefined) })
  .trim();
const name = text.min(1, 'The name is empty.');
const date = z
  .union([z.string(), z.int().min(1000).max(9999)], { error: 'Write a date as 2022-05-25, 2022-05 or 2022.' })
  .refine((value) => isDate(String(value)), {
    error: 'Write a date as 2022-05-25, 2022-05 or 2022; it must exist.',
  });

const titleSchema = z
  .strictObject({
    title: text.min(1, 'The title is empty.').describe('The title or office: "Mayor of Ayton".'),
    from: date.optional().describe('The first day: 2022-05-25, 2022-05 or 2022.'),
    to: date.optional().describe('The last day: 2022-05-25, 2022-05 or 2022.'),
  })
  .refine(({ from, to }) => isInOrder(from, to), { path: ['to'], error: 'The title ends before it begins.' });

const entrySchema = z.strictObject({
  name: name.describe('The name to use.'),
  type: z.enum(registerTypes).describe('What it is the name of.'),
  aliases: z.array(name).optional().describe('Other names that may be used.'),
  never: z.array(name).optional().describe('Names that mean the same and shall not be used.'),
  titles: z.array(titleSchema).optional().describe('Titles and offices with their dates.'),
  links: z
    .array(z.url({ protocol: /^https?$/, error: 'A link begins with https:// or http://.' }))
    .optional()
    .describe('Pages to look the name up on.'),
  notes: text.optional().describe('What the desk should know.'),
});

export const registerSchema = z
  .array(entrySchema, { error: 'The register is a list: begin each entry with “- name:”.' })
  .describe('Register of names of Dateline: people, organisations and places.');

export type RegisterResult =
  | {
      readonly ok: true;
      readonly register: Register;
      /** Names that stand twice: of each the first counts. */
      readonly doubles: readonly YamlFault[];
    }
  | { readonly ok: false; readonly faults: readonly [YamlFault, ...YamlFault[]] };

/** Reads a register; each fault has a sentence and its place. Empty text is an empty register. */
export function parseRegister(yaml: string): RegisterResult {
  const read = readYaml(yaml, {
    schema: registerSchema,
    prepare: (value) => (Array.isArray(value) ? value.map(withoutNulls) : (value ?? [])),
    describe: describePath,
  });
  if (!read.ok) return read;
  return { ok: true, register: read.value.map(entryOf), doubles: findDoubles(read.value, read.file) };
}

type WrittenEntry = z.infer<typeof entrySchema>;

function entryOf({
  name: preferred,
  type,
  aliases = [],
  never = [],
  titles = [],
  links = [],
  notes = '',
}: WrittenEntry): RegisterEntry {
  const types = { person: 'PER', organisation: 'ORG', place: 'LOC' } as const;
  return { name: preferred, type: types[type], aliases, never, titles: titles.map(titleOf), links, notes };
}

function titleOf({ title, from, to }: NonNullable<WrittenEntry['titles']>[number]): DatedTitle {
  return { title, from: from?.toString(), to: to?.toString() };
}

function findDoubles(entries: readonly WrittenEntry[], { faultAt }: YamlFile): readonly YamlFault[] {
  const owners = new Map<string, { readonly entry: number; readonly never: boolean }>();
  return entries.flatMap((entry, number) =>
    placesOf(entry, number).flatMap(({ written, path, never }) => {
      const before = owners.get(nameKey(written));
      if (!before) owners.set(nameKey(written), { entry: number, never });
      else if (before.entry !== number) {
        const other = entries[before.entry]?.name ?? '';
        return [
          faultAt(
            `“${written}” stands in the entry of “${other}” already, which counts. Take it out of one of them.`,
            path,
          ),
        ];
      } else if (before.never !== never)
        return [
          faultAt(
            `“${written}” is listed both as a name to use and under never. Take it out of one of them.`,
            path,
          ),
        ];
      return [];
    }),
  );
}

function placesOf(entry: WrittenEntry, number: number) {
  const list = (key: 'aliases' | 'never') =>
    (entry[key] ?? []).map((written, index) => ({
      written,
      path: [number, key, index],
      never: key === 'never',
    }));
  return [
    { written: entry.name, path: [number, 'name'], never: false },
    ...list('aliases'),
    ...list('never'),
  ];
}

/** "entry 2, aliases 1": people count from one. */
function describePath(path: readonly PropertyKey[]): string {
  const steps = path.map((step) => (typeof step === 'number' ? step + 1 : String(step)));
  const [entry, ...rest] = steps;
  if (entry === undefined) return '';
  return [`entry ${entry}`, rest.join(' ')].filter((part) => part !== '').join(', ');
}

function isPlain(input: unknown): boolean {
  return typeof input === 'number' || typeof input === 'boolean';
}

function isDate(value: string): boolean {
  if (!/^\d{4}(?:-\d\d){0,2}$/.test(value)) return false;
  return parseIsoDate(`${value}-01-01`.slice(0, 10)) !== undefined;
}

/** Dates of unlike grain are compared as far as both go. */
function isInOrder(from: string | number | undefined, to: string | number | undefined): boolean {
  if (from === undefined || to === undefined) return true;
  const [first, last] = [String(from), String(to)];
  const length = Math.min(first.length, last.length);
  return first.slice(0, length) <= last.slice(0, length);
}
