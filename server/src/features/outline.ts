// The outline: people, organisations and places by first appearance, dates by time, quotations by speaker.
import type { Entity, Mention } from '../annotators/layers.ts';
import { isMarkedSpeech, isNamed } from '../annotators/layers.ts';
import type { Article } from '../article/article.ts';
import { mentionsOf, quotationsBy, sentenceAt } from '../article/queries.ts';
import { sliceSpan } from '../text/span.ts';
import { entityFacts } from './entityFacts.ts';
import { fullestMention, mentionText } from './facts.ts';
import { hoverRegister } from './hoverRegister.ts';
import { counted, oneLine, shorten } from './markdown.ts';
import { dateNodes } from './outlineDates.ts';
import { quotationNodes } from './outlineQuotations.ts';
import type { OutlineGroup, OutlineGroupKind, OutlineNode } from './outlineTypes.ts';
import { idCounter } from './outlineTypes.ts';

export type { OutlineGroup, OutlineGroupKind, OutlineNode, OutlineNodeKind } from './outlineTypes.ts';

const entityGroups = [
  { type: 'PER', group: 'people', node: 'person', label: 'People' },
  { type: 'ORG', group: 'organisations', node: 'organisation', label: 'Organisations' },
  { type: 'LOC', group: 'places', node: 'place', label: 'Places' },
] as const;

type EntityGroup = (typeof entityGroups)[number];

/** Groups without nodes are left out. */
export function outlineOf(article: Article): readonly OutlineGroup[] {
  const groups = entityGroups.map((shape) => group(shape.group, shape.label, entityNodes(article, shape)));
  groups.push(
    group('dates', 'Dates', dateNodes(article)),
    group('quotations', 'Quotations', quotationNodes(article)),
  );
  return groups.filter(({ nodes }) => nodes.length > 0);
}

function group(kind: OutlineGroupKind, label: string, nodes: readonly OutlineNode[]): OutlineGroup {
  return { kind, label, nodes };
}

function entityNodes(article: Article, shape: EntityGroup): readonly OutlineNode[] {
  const id = idCounter();
  return article.entities
    .filter((entity) => entity.type === shape.type && mentionsOf(article, entity).some(isNamed))
    .map((entity) => ({ entity, start: mentionsOf(article, entity)[0]?.span.start ?? 0 }))
    .sort((a, b) => a.start - b.start)
    .flatMap(({ entity }) => entityNode(article, entity, shape, id));
}

function entityNode(
  article: Article,
  entity: Entity,
  shape: EntityGroup,
  id: (id: string) => string,
): readonly OutlineNode[] {
  const place = fullestMention(article, entity);
  if (!place) return [];
  const nodeId = id(`${shape.group}:${entity.name}`);
  const mentions = mentionsOf(article, entity);
  const role = entity.roles[0]?.text;
  const children = mentions.map((mention, index) => mentionNode(article, mention, `${nodeId}/${index + 1}`));
  return [
    {
      id: nodeId,
      kind: shape.node,
      label: entity.name,
      description: role === undefined ? `${mentions.length}×` : `${mentions.length}× · ${oneLine(role)}`,
      tooltip: tooltipOf(article, entity),
      span: place.span,
      children,
    },
  ];
}

function mentionNode(article: Article, mention: Mention, id: string): OutlineNode {
  const sentence = sentenceAt(article, mention.span.start) ?? mention.span;
  const snippet = shorten(sliceSpan(article.document.text, sentence), 80);
  const label = mentionText(article, mention);
  return { id, kind: 'mention', label, description: snippet, tooltip: '', span: mention.span, children: [] };
}

/** A tooltip opens nothing: it has no links to places. */
function tooltipOf(article: Article, entity: Entity): string {
  const said = quotationsBy(article, entity.id);
  const marked = said.filter(isMarkedSpeech).length;
  const parts = [
    ...entityFacts(article, entity, () => undefined),
    marked > 0 ? counted(marked, 'quotation') : '',
    said.length > marked ? `${said.length - marked}× in indirect speech` : '',
    hoverRegister(article, entity),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}
