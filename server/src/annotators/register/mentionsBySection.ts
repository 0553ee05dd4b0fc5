// The mention layer taken apart by sections, because names are looked up by the words of a section's passage.
import type { Document, Section } from '../../document/document.ts';
import type { Mention } from '../layers.ts';
import { isNamed } from '../layers.ts';
import { nameKey } from './register.ts';

export interface SectionMentions {
  readonly section: Section;
  readonly own: readonly Mention[];
}

/** One entry a section; mentions are in the order of the text. */
export function bySection(document: Document, mentions: readonly Mention[]): readonly SectionMentions[] {
  let at = 0;
  return document.sections.map((section) => {
    const from = at;
    while (at < mentions.length && (mentions[at]?.span.start ?? 0) < section.span.end) at += 1;
    return { section, own: mentions.slice(from, at) };
  });
}

/** Gives ids in the order of the text, after mentions have come or gone. */
export function numbered(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.map((mention, number) => ({ ...mention, id: `m${number + 1}` }));
}

/** The name of a mention as names are compared; undefined for pronouns and descriptions. */
export function keyOf({ span, passage }: Section, mention: Mention): string | undefined {
  if (!isNamed(mention)) return undefined;
  return nameKey(passage.text.slice(mention.head.start - span.start, mention.head.end - span.start));
}
