// What an export left behind, what an import brought, and in what two annotators differ, in words for people.
import { shorten } from '../features/markdown.ts';
import type { AnnotationItem } from '../formats/sidecar.ts';
import type { Import } from './annotationBook.ts';
import type { Difference, PlacedItem } from './compareSidecars.ts';

/** Empty where none was left. */
export function orphansLeft(orphans: readonly AnnotationItem[]): string {
  if (orphans.length === 0) return '';
  const [verb, pronoun] = orphans.length === 1 ? ['has', 'it is'] : ['have', 'they are'];
  return `${count(orphans.length, 'annotation')} ${verb} no place in the text any more; ${pronoun} not exported: ${quotes(orphans)}.`;
}

export function importedInWords({ added, known, orphans, relations }: Import): string {
  const parts = [
    `${count(added.length, 'annotation')} added`,
    ...(relations === 0 ? [] : [`${count(relations, 'relation')} added`]),
    ...(known === 0 ? [] : [`${known} there already`]),
  ];
  const lost =
    orphans.length === 0
      ? ''
      : ` ${count(orphans.length, 'annotation')} could not be placed in the text and ${orphans.length === 1 ? 'is' : 'are'} kept without a place: ${quotes(orphans)}.`;
  return `${parts.join(', ')}.${lost}`;
}

/** "“Inselhaven”: place, theirs island". */
export function differenceInWords({ kind, mine, theirs }: Difference): string {
  const words = `“${shorten((mine ?? theirs)?.item.anchor.exact ?? '', 60)}”`;
  const [own, other] = [labelOf(mine), labelOf(theirs)];
  switch (kind) {
    case 'only-mine':
      return `${words}: ${own}, theirs nothing`;
    case 'only-theirs':
      return `${words}: nothing, theirs ${other}`;
    case 'label':
      return `${words}: ${own}, theirs ${other}`;
    case 'extent':
      return `${words}: ${own}, theirs on “${shorten(theirs?.item.anchor.exact ?? '', 60)}”`;
    case 'content':
      return `${words}: ${own}, other tags or comments`;
  }
}

/** What one side says beside its label: "works · Says who?". */
export function contentInWords(side: PlacedItem | undefined): string {
  if (!side) return '';
  const { tags, comments, creator } = side.item;
  return [...(creator === undefined ? [] : [creator]), ...tags, ...comments.map(({ text }) => text)].join(
    ' · ',
  );
}

export function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}

function labelOf(side: PlacedItem | undefined): string {
  return side === undefined || side.label === '' ? 'no label' : side.label;
}

/** So many are named. */
const mostNamed = 5;

function quotes(items: readonly AnnotationItem[]): string {
  const named = items.slice(0, mostNamed).map(({ anchor }) => `“${shorten(anchor.exact, 40)}”`);
  const more = items.length - named.length;
  return more > 0 ? `${named.join(', ')} and ${more} more` : named.join(', ');
}
