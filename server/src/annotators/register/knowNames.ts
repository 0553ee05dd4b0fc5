// Brings what the register of names knows into the mention layer: types of the names found, and names that were not found.
import type { Document } from '../../document/document.ts';
import type { Mention } from '../layers.ts';
import { bySection, keyOf, numbered } from './mentionsBySection.ts';
import { placeNames } from './placeNames.ts';
import type { Register } from './register.ts';
import type { KnownName } from './registerIndex.ts';
import { indexRegister } from './registerIndex.ts';

/** Mentions in the order of the text. Linear in the text: a search for each word, and one for each mention. */
export function knowNames(
  document: Document,
  mentions: readonly Mention[],
  register: Register,
): readonly Mention[] {
  if (register.length === 0) return mentions;
  const index = indexRegister(register);
  const known = bySection(document, mentions).flatMap(({ section, own }) => {
    const typed = own.map((mention) => {
      const name = index.byKey.get(keyOf(section, mention) ?? '');
      return name ? knownAs(mention, name) : mention;
    });
    return placeNames(section, typed, index, (name) => ({ source: 'register', ...knowledgeOf(name) }));
  });
  return numbered(known);
}

function knownAs(mention: Mention, known: KnownName): Mention {
  const gender = known.entry.type === 'PER' ? mention.gender : undefined;
  return { ...mention, gender, ...knowledgeOf(known) };
}

function knowledgeOf({ entry, never }: KnownName) {
  return { type: entry.type, known: { entry: entry.name, never } };
}
