// The requests about the register of names: where an entity stands in it, and the register with an entity more.
import type { CancellationToken } from 'vscode-languageserver';
import type { EntityType } from '../annotators/layers.ts';
import { nameKey } from '../annotators/register/register.ts';
import { entityAt, mentionsOf } from '../article/queries.ts';
import type { RegisterResult } from '../formats/register.ts';
import { parseRegister } from '../formats/register.ts';
import { addEntry, entryPlace } from '../formats/registerEdits.ts';
import type {
  AddToRegisterParams,
  ChangedRegister,
  Outcome,
  PlaceParams,
  Range,
  RegisterPlace,
  RegisterType,
} from '../protocol/protocol.ts';
import type { Context } from './context.ts';
import { Converter } from './convert.ts';
import { folderAround } from './session.ts';

export async function registerPlace(
  context: Context,
  params: PlaceParams,
  token: CancellationToken,
): Promise<RegisterPlace | Outcome> {
  const { session, registers } = context;
  const folder = folderAround(session, params.uri);
  if (folder === undefined)
    return refused(
      'The article is in no workspace folder: open its folder first, the register of names lies there.',
    );
  if (!session.trusted)
    return refused('The register of names is not used in a workspace that you do not trust.');
  const found = await entityUnder(context, params, token);
  if (!found) return refused('Dateline knows no person, organisation or place under the cursor.');
  const { uri: file, yaml } = await registers.read(folder);
  const entry = found.registered ? rangeOf(context, yaml ?? '', found.name) : null;
  return { file, exists: yaml !== undefined, name: found.name, type: found.type, entry };
}

export async function addToRegister(
  context: Context,
  params: AddToRegisterParams,
  token: CancellationToken,
): Promise<ChangedRegister | Outcome> {
  const found = await entityUnder(context, params, token);
  if (!found) return refused('Dateline knows no person, organisation or place under the cursor.');
  const parsed = parseRegister(params.text);
  if (!parsed.ok)
    return refused(
      `The register of names has a fault. ${parsed.faults[0].message} Repair it, then try again.`,
    );
  const taken = takenNames(parsed);
  const { name } = found;
  if (taken.has(nameKey(name))) return refused(`“${name}” stands in the register of names already.`);
  const aliases = found.aliases.filter((alias) => !taken.has(nameKey(alias)) && !isPartOf(alias, name));
  const text = addEntry(params.text, { name, type: params.type, aliases });
  const entry = text === undefined ? null : rangeOf(context, text, name);
  if (text === undefined || !entry)
    return refused(`“${name}” could not be added to the register of names. Add it by hand.`);
  return { text, entry };
}

interface FoundEntity {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly type: RegisterType | null;
  readonly registered: boolean;
}

const types: Readonly<Partial<Record<EntityType, RegisterType>>> = {
  PER: 'person',
  ORG: 'organisation',
  LOC: 'place',
};

async function entityUnder(
  { store }: Context,
  { uri, position }: PlaceParams,
  token: CancellationToken,
): Promise<FoundEntity | undefined> {
  const analysis = await store.analysis(uri, token);
  const entity = analysis && entityAt(analysis.article, analysis.convert.offset(position));
  if (!entity || entity.name === '') return undefined;
  const { name, aliases, type } = entity;
  const registered = mentionsOf(analysis.article, entity).some(({ known }) => known?.entry === name);
  return { name, aliases, type: (type && types[type]) ?? null, registered };
}

function takenNames(parsed: RegisterResult & { readonly ok: true }): ReadonlySet<string> {
  const names = parsed.register.flatMap(({ name, aliases, never }) => [name, ...aliases, ...never]);
  return new Set(names.map(nameKey));
}

/** "Lee" of "Ann Lee" is found from the article; as an alias it would claim every Lee of every article. */
function isPartOf(alias: string, name: string): boolean {
  const words = new Set(name.split(/\s+/));
  return alias.split(/\s+/).every((word) => words.has(word));
}

function rangeOf({ session }: Context, yaml: string, name: string): Range | null {
  const span = entryPlace(yaml, name);
  return span ? new Converter(yaml, session.encoding).range(span) : null;
}

function refused(message: string): Outcome {
  return { done: false, message };
}
