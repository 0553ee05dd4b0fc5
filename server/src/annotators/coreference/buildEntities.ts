// Makes entities of the finished chains: their type, name, aliases and roles.
import { sliceSpan } from '../../text/span.ts';
import type { Entity, Mention, Role } from '../layers.ts';
import { isNamed } from '../layers.ts';
import { nameText, nameWords } from './nameForm.ts';
import type { Resolution } from './resolution.ts';
import { chainOf } from './resolution.ts';
import { plainName } from './shortNames.ts';
import { isPatronymicName } from './sieves/06-patronymic.ts';
import { voteType } from './vote.ts';

/** In the order of their first mentions. */
export function buildEntities(resolution: Resolution): readonly Entity[] {
  const chains = new Map<number, Mention[]>();
  for (const mention of resolution.mentions) {
    const chain = chainOf(resolution, mention);
    if (chain === undefined) continue;
    const members = chains.get(chain);
    if (members) members.push(mention);
    else chains.set(chain, [mention]);
  }
  return [...chains.values()].map((members, index) => buildEntity(resolution, members, `e${index + 1}`));
}

function buildEntity({ document: { text } }: Resolution, members: readonly Mention[], id: string): Entity {
  const named = members.filter(isNamed);
  const forms = distinctForms(text, named);
  const registered = named.find(({ known }) => known);
  const name = registered?.known?.entry ?? fullestOf(forms);
  return {
    id,
    type: voteType(named),
    name,
    aliases: forms.map((form) => form.text).filter((form) => form !== name),
    roles: distinctRoles(text, named),
    mentionIds: members.map((mention) => mention.id),
  };
}

interface NameInChain {
  readonly text: string;
  readonly words: readonly string[];
  readonly acronym: boolean;
}

function distinctForms(text: string, mentions: readonly Mention[]): readonly NameInChain[] {
  const forms = new Map<string, NameInChain>();
  const seen = new Set<string>();
  for (const { head, form } of mentions) {
    const spelt = sliceSpan(text, head);
    if (seen.has(spelt)) continue;
    seen.add(spelt);
    const written = nameText(spelt);
    const words = nameWords(written);
    const key = words.join(' ');
    const acronym = form === 'acronym';
    if (!forms.has(key)) forms.set(key, { text: written, words, acronym });
  }
  return [...forms.values()];
}

function fullestOf(forms: readonly NameInChain[]): string {
  const fullest = forms.reduce<NameInChain | undefined>(
    (best, form) => (best && fullness(best) >= fullness(form) ? best : form),
    undefined,
  );
  return fullest?.text ?? '';
}

/** Names before abbreviations and acronyms, surnames before patronymics, more words before fewer; a legal form makes no name fuller. */
function fullness({ text, words, acronym }: NameInChain): number {
  if (acronym) return 0;
  if (words.length === 1 && text.endsWith('.')) return 1;
  const plain = plainName(words)?.split(' ') ?? words;
  if (isPatronymicName(words)) return 7;
  const initials = words.filter((word) => word.replaceAll('.', '').length === 1).length;
  return 2 + 4 * plain.length - 2 * initials - (plain === words ? 0 : 1);
}

/** How someone is addressed is no role. */
const courtesyTitle = /^(?:mr|mrs|ms|miss|mx|mister|madam|sir)\.?$/i;

function distinctRoles(text: string, mentions: readonly Mention[]): readonly Role[] {
  const roles = new Map<string, Role>();
  for (const { title } of mentions) {
    if (!title) continue;
    const written = sliceSpan(text, title);
    const article = /^the\s+/i.exec(written)?.[0].length ?? 0;
    const span = { start: title.start + article, end: title.end };
    const role = sliceSpan(text, span).replace(/\s+/g, ' ');
    if (role !== '' && !courtesyTitle.test(role) && !roles.has(role)) roles.set(role, { text: role, span });
  }
  return [...roles.values()];
}
