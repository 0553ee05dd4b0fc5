// Puts names that were looked for word by word into the mention layer, where they are not in it yet.
import { givenNames } from '../../lexicon/en/givenNames.ts';
import type { Section } from '../../document/document.ts';
import { countLeading } from '../../text/countLeading.ts';
import type { Span } from '../../text/span.ts';
import { compareSpans, overlaps, shiftSpan } from '../../text/span.ts';
import type { EntityType, Gender, Mention } from '../layers.ts';
import { isNamed } from '../layers.ts';
import type { NameTree } from './nameTree.ts';
import { findNames } from './nameTree.ts';

/** What becomes of a name that is put in. */
export interface NewName extends Pick<Mention, 'source' | 'known' | 'judged'> {
  readonly type: EntityType;
}

/** The mentions of a section with the names of the tree that stand in it. */
export function placeNames<T extends object>(
  section: Section,
  mentions: readonly Mention[],
  tree: NameTree<T>,
  describe: (value: T) => NewName,
): readonly Mention[] {
  const { kind, span, passage } = section;
  const found = kind === 'boilerplate' ? [] : findNames(passage, tree);
  if (found.length === 0) return mentions;
  const names = found.map((name) => {
    const text = passage.text.slice(name.start, name.end);
    return { ...shiftSpan(name, span.start), text, name: describe(name.value) };
  });
  return withNames(mentions, names);
}

interface PlacedName extends Span {
  readonly text: string;
  readonly name: NewName;
}

/** A name within a longer one that was found is no name of its own: "Kiev" in "Kiev Post". */
function withNames(mentions: readonly Mention[], names: readonly PlacedName[]): readonly Mention[] {
  const near = mentions.map((mention) => namesAt(names, mention.span));
  const taken = new Set<PlacedName>();
  mentions.forEach((mention, number) => {
    if (!isNamed(mention)) return;
    for (const name of near[number] ?? []) if (holds(mention.span, name)) taken.add(name);
  });
  const heirs = new Map<PlacedName, Mention>();
  const kept = mentions.filter((mention, number) => {
    const over = near[number]?.find((name) => !taken.has(name) && displaces(name, mention));
    if (over && (isNamed(mention) || holds(mention.span, over)) && !heirs.has(over)) heirs.set(over, mention);
    return over === undefined;
  });
  const added = names.filter((name) => !taken.has(name)).map((name) => mentionOf(name, heirs.get(name)));
  return [...kept, ...added].sort((a, b) => compareSpans(a.span, b.span));
}

/** Names are in order and apart, so that those at a span lie side by side. */
function namesAt(names: readonly PlacedName[], span: Span): readonly PlacedName[] {
  const near: PlacedName[] = [];
  for (let at = countLeading(names, ({ end }) => end <= span.start); at < names.length; at++) {
    const name = names[at];
    if (!name || !overlaps(name, span)) break;
    near.push(name);
  }
  return near;
}

/**
 * What lies in a name or crosses it goes, and so does a description in the same words; the place in the name of a body
 * stays, and a longer description around the name.
 */
function displaces(place: PlacedName, { span, type }: Mention): boolean {
  if (holds(span, place)) return holds(place, span);
  return !(place.name.type === 'ORG' && type === 'LOC' && holds(place, span));
}

function mentionOf({ start, end, text, name }: PlacedName, heir: Mention | undefined): Mention {
  const title = heir?.title && !overlaps(heir.title, { start, end }) ? heir.title : undefined;
  return {
    id: '',
    span: { start, end },
    form: /^\p{Lu}[\p{Lu}\p{N}.&-]+$/u.test(text) ? 'acronym' : 'name',
    head: { start, end },
    title,
    gender: name.type === 'PER' ? (heir?.gender ?? genderOf(text)) : undefined,
    subject: heir?.subject ?? false,
    ...name,
  };
}

/** By the given name, as far as it tells. */
export function genderOf(name: string): Gender | undefined {
  return givenNames.get(name.split(/\s/)[0]?.toLowerCase() ?? '');
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
