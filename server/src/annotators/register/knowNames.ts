// Brings what the register of names knows into the mention layer: types of the names found, and names that were not found.
import type { Document, Section } from '../../document/document.ts';
import { countLeading } from '../../text/countLeading.ts';
import type { Span } from '../../text/span.ts';
import { compareSpans, overlaps, shiftSpan } from '../../text/span.ts';
import type { Mention } from '../layers.ts';
import type { Register } from './register.ts';
import { nameKey } from './register.ts';
import type { FoundName, KnownName, RegisterIndex } from './registerIndex.ts';
import { findNames, indexRegister } from './registerIndex.ts';

/** Mentions in the order of the text. Linear in the text: a search for each word, and one for each mention. */
export function knowNames(
  document: Document,
  mentions: readonly Mention[],
  register: Register,
): readonly Mention[] {
  if (register.length === 0) return mentions;
  const index = indexRegister(register);
  let at = 0;
  const known = document.sections.flatMap((section) => {
    const from = at;
    while (at < mentions.length && (mentions[at]?.span.start ?? 0) < section.span.end) at += 1;
    return knowSection(section, mentions.slice(from, at), index);
  });
  return known.map((mention, number) => ({ ...mention, id: `m${number + 1}` }));
}

function knowSection(
  section: Section,
  mentions: readonly Mention[],
  index: RegisterIndex,
): readonly Mention[] {
  const { kind, span, passage } = section;
  const typed = mentions.map((mention) => {
    const text = passage.text.slice(mention.head.start - span.start, mention.head.end - span.start);
    const known = isNamed(mention) ? index.byKey.get(nameKey(text)) : undefined;
    return known ? knownAs(mention, known) : mention;
  });
  const names = kind === 'boilerplate' ? [] : findNames(passage, index);
  if (names.length === 0) return typed;
  const placed = names.map((name) => ({ ...name, ...shiftSpan(name, span.start) }));
  return withNames(typed, placed, (name) =>
    passage.text.slice(name.start - span.start, name.end - span.start),
  );
}

/** A name within a longer one that was found is no name of its own: "Kiev" in "Kiev Post". */
function withNames(
  mentions: readonly Mention[],
  names: readonly FoundName[],
  textOf: (name: FoundName) => string,
): readonly Mention[] {
  const near = mentions.map((mention) => namesAt(names, mention.span));
  const taken = new Set<FoundName>();
  mentions.forEach((mention, number) => {
    if (!isNamed(mention)) return;
    for (const name of near[number] ?? []) if (holds(mention.span, name)) taken.add(name);
  });
  const heirs = new Map<FoundName, Mention>();
  const kept = mentions.filter((mention, number) => {
    const over = near[number]?.find((name) => !taken.has(name) && displaces(name, mention));
    if (over && isNamed(mention) && !heirs.has(over)) heirs.set(over, mention);
    return over === undefined;
  });
  const added = names
    .filter((name) => !taken.has(name))
    .map((name) => mentionOf(name, textOf(name), heirs.get(name)));
  return [...kept, ...added].sort((a, b) => compareSpans(a.span, b.span));
}

/** Names are in order and apart, so that those at a span lie side by side. */
function namesAt(names: readonly FoundName[], span: Span): readonly FoundName[] {
  const near: FoundName[] = [];
  for (let at = countLeading(names, ({ end }) => end <= span.start); at < names.length; at++) {
    const name = names[at];
    if (!name || !overlaps(name, span)) break;
    near.push(name);
  }
  return near;
}

/** What lies in a name or crosses it goes; the place in the name of a body stays, and so does a description around the name. */
function displaces(name: FoundName, { span, type }: Mention): boolean {
  if (holds(span, name)) return false;
  return !(name.known.entry.type === 'ORG' && type === 'LOC' && holds(name, span));
}

function mentionOf(name: FoundName, text: string, heir: Mention | undefined): Mention {
  const { start, end, known } = name;
  const title = heir?.title && !overlaps(heir.title, name) ? heir.title : undefined;
  const mention: Mention = {
    id: '',
    span: { start, end },
    source: 'register',
    form: /^\p{Lu}[\p{Lu}\p{N}.&-]+$/u.test(text) ? 'acronym' : 'name',
    type: undefined,
    head: { start, end },
    title,
    gender: heir?.gender,
    subject: heir?.subject ?? false,
  };
  return knownAs(mention, known);
}

function knownAs(mention: Mention, { entry, never }: KnownName): Mention {
  const gender = entry.type === 'PER' ? mention.gender : undefined;
  return { ...mention, type: entry.type, gender, known: { entry: entry.name, never } };
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function isNamed({ form }: Mention): boolean {
  return form === 'name' || form === 'acronym';
}
