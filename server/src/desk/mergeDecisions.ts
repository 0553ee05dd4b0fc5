// Joins what two people decided beside their annotations: stets, judgements, names, speakers, the publication date.
import type { Sidecar, SidecarItem } from '../formats/sidecar.ts';

export const takes = ['theirs', 'mine', 'both'] as const;
export type Take = (typeof takes)[number];

/** What only one has is kept; where both decided differently of the same thing, mine stands unless theirs is taken. */
export function mergeDecisions(mine: Sidecar, theirs: Sidecar, take: Take): Sidecar {
  const items = new Map<string, SidecarItem>();
  for (const item of mine.items) items.set(subjectOf(item) ?? item.id, item);
  for (const item of theirs.items) {
    const subject = subjectOf(item);
    if (subject === undefined) continue;
    const own = items.get(subject);
    if (!own) items.set(subject, item);
    else if (take === 'theirs') items.set(subject, { ...item, id: own.id });
  }
  const [first, second] = take === 'theirs' ? [theirs, mine] : [mine, theirs];
  const known = new Set(mine.foreign.map((one) => JSON.stringify(one)));
  return {
    ...mine,
    publicationDate: first.publicationDate ?? second.publicationDate,
    items: [...items.values()],
    foreign: [...mine.foreign, ...theirs.foreign.filter((one) => !known.has(JSON.stringify(one)))],
  };
}

/** What a decision is about; undefined for annotations and relations, which are no decisions. */
function subjectOf(item: SidecarItem): string | undefined {
  const place = item.anchor && [item.anchor.exact, item.anchor.start];
  switch (item.kind) {
    case 'annotation':
    case 'relation':
      return undefined;
    case 'stet':
      return JSON.stringify([item.kind, item.rule, place]);
    case 'judgement':
      return JSON.stringify([item.kind, item.layer, place]);
    case 'name':
      return JSON.stringify([item.kind, item.name]);
    case 'speaker':
      return JSON.stringify([item.kind, place]);
  }
}
