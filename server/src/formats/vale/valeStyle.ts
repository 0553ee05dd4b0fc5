// Styles of Vale (https://vale.sh/docs/styles), of which existence and substitution are read, as rules of a house.
import { z } from 'zod';
import { ruleSchema } from '../ruleSchema.ts';
import { readYaml } from '../yamlFile.ts';
import { readToken } from './valeTokens.ts';

export interface ImportedStyle {
  /** As a rule file has them. */
  readonly rules: readonly WrittenFields[];
  /** What could not be taken over, a sentence each. */
  readonly notes: readonly string[];
}

type WrittenFields = Readonly<Record<string, unknown>>;

const strings = z.array(z.coerce.string());

const styleSchema = z.looseObject({
  extends: z.string({ error: 'This is no style of Vale: it says nothing of what it `extends`.' }),
  message: z.string().default(''),
  description: z.string().optional(),
  level: z.enum(['suggestion', 'warning', 'error']).default('warning'),
  link: z.string().optional(),
  scope: z.union([z.string(), z.array(z.string())]).optional(),
  ignorecase: z.boolean().default(false),
  nonword: z.boolean().default(false),
  tokens: strings.default([]),
  raw: strings.default([]),
  exceptions: strings.default([]),
  swap: z.record(z.string(), z.coerce.string()).default({}),
});

type Style = z.infer<typeof styleSchema>;

/** `id` is what the rule is to be called; what takes several rules has numbers behind it. Never throws. */
export function importValeStyle(yaml: string, id: string): ImportedStyle {
  const read = readYaml(yaml, {
    schema: styleSchema,
    prepare: (value) => value ?? {},
    describe: (path) => path.join(' '),
  });
  if (!read.ok) return { rules: [], notes: read.faults.map(({ message }) => message) };
  const style = read.value;
  const refusal = refusalOf(style);
  if (refusal !== undefined) return { rules: [], notes: [refusal] };
  const notes = sideNotes(style);
  const rules = style.extends === 'existence' ? existence(style, notes) : substitution(style, notes);
  return {
    rules: rules.flatMap((rule, index) =>
      accepted({ id: index === 0 ? id : `${id}-${index + 1}`, ...rule }, notes),
    ),
    notes,
  };
}

function refusalOf({ extends: kind, nonword }: Style): string | undefined {
  if (kind !== 'existence' && kind !== 'substitution')
    return `Styles that extend “${kind}” cannot be taken over, only existence and substitution.`;
  if (nonword) return 'It matches inside words (`nonword`), and our rules match whole words. It is left out.';
  return undefined;
}

const knownScopes: ReadonlyMap<string, readonly string[]> = new Map([
  ['heading', ['headline']],
  ['paragraph', ['paragraph']],
]);
const wholeText = ['text', 'sentence', 'summary'];
const readKeys = new Set([...Object.keys(styleSchema.shape), 'vocab', 'code', 'name']);

function sideNotes(style: Style): string[] {
  const scopes = [style.scope ?? 'text'].flat();
  const notes = scopes
    .filter((scope) => !knownScopes.has(scope) && !wholeText.includes(scope))
    .map((scope) => `The scope “${scope}” is not known here: the rule looks at all text.`);
  if (style.raw.length > 0) notes.push('Its `raw` part cannot be taken over.');
  if (style.link !== undefined && !/^https?:\/\//.test(style.link))
    notes.push(`The link “${style.link}” is no address of a page.`);
  for (const key of Object.keys(style))
    if (!readKeys.has(key)) notes.push(`“${key}” has no like here and is left out.`);
  return notes;
}

const severities = { suggestion: 'hint', warning: 'warning', error: 'error' } as const;

function common(style: Style, kind: string, notes: string[]): WrittenFields {
  const sections = [style.scope ?? []].flat().flatMap((scope) => knownScopes.get(scope) ?? []);
  const except = style.exceptions.flatMap((token) => {
    const read = readToken(token);
    if (read.kind === 'words') return read.words;
    notes.push(`The exception “${token}” cannot be taken over: exceptions are words.`);
    return [];
  });
  return {
    kind,
    ...(style.message === '' ? {} : { message: messageOf(style) }),
    severity: severities[style.level],
    ...(style.description ? { reason: style.description } : {}),
    ...(style.link !== undefined && /^https?:\/\//.test(style.link) ? { link: style.link } : {}),
    case: style.ignorecase ? 'ignore' : 'match',
    ...(sections.length > 0 ? { sections } : {}),
    ...(except.length > 0 ? { except } : {}),
  };
}

/** The first %s of a substitution is what to write, the second what was found. */
function messageOf({ extends: kind, message }: Style): string {
  const names = kind === 'existence' ? ['found', 'found'] : ['use', 'found'];
  let place = 0;
  return message.replaceAll(/(['"]?)%s\1/g, () => `“{${names[Math.min(place++, 1)] ?? ''}}”`);
}

function existence(style: Style, notes: string[]): readonly WrittenFields[] {
  const head = common(style, 'existence', notes);
  const words: string[] = [];
  const patterns: string[] = [];
  for (const token of style.tokens) {
    const read = readToken(token);
    if (read.kind === 'words') words.push(...read.words);
    else if (read.kind === 'pattern') patterns.push(read.pattern);
    else notes.push(refused(token, read.why));
  }
  return [
    ...(words.length > 0 ? [{ ...head, words: [...new Set(words)] }] : []),
    ...patterns.map((pattern) => ({ ...head, pattern })),
  ];
}

function substitution(style: Style, notes: string[]): readonly WrittenFields[] {
  const head = common(style, 'substitution', notes);
  const replace: [string, unknown][] = [];
  const patterns: WrittenFields[] = [];
  for (const [token, written] of Object.entries(style.swap)) {
    const choices = written.split('|');
    const use = choices.length > 1 ? choices : written;
    const read = readToken(token);
    if (/\$\d/.test(written))
      notes.push(refused(token, 'What it is replaced by takes up a group of the match.'));
    else if (read.kind === 'words')
      replace.push(...read.words.map((word) => [word, use] as [string, unknown]));
    else if (read.kind === 'pattern') patterns.push({ ...head, pattern: read.pattern, use });
    else notes.push(refused(token, read.why));
  }
  return [...(replace.length > 0 ? [{ ...head, replace: Object.fromEntries(replace) }] : []), ...patterns];
}

function refused(token: string, why: string): string {
  return `“${token}” cannot be taken over. ${why}`;
}

/** What is written must be read again. */
function accepted(rule: WrittenFields, notes: string[]): readonly WrittenFields[] {
  const parsed = ruleSchema.safeParse(rule);
  if (parsed.success) return [rule];
  notes.push(
    `The rule is left out. ${parsed.error.issues.map(({ path, message }) => `${path.join(' ')}: ${message}`).join(' ')}`,
  );
  return [];
}
