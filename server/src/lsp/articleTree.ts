// The tree of the side bar: the outline, and the user's annotations with those that lost their place.
import { escapeMarkdown, shorten } from '../features/markdown.ts';
import { outlineOf } from '../features/outline.ts';
import type { PlacedAnnotation } from '../protocol/annotations.ts';
import type { ArticleTree, TreeGroup, TreeNode } from '../protocol/protocol.ts';
import { placedAnnotations } from './annotationList.ts';
import type { Analysis } from './openArticle.ts';
import { toTreeGroup } from './toLsp.ts';

export function articleTree(analysis: Analysis): ArticleTree {
  const { uri, version, article, convert } = analysis;
  const groups = outlineOf(article).map((group) => toTreeGroup(group, convert));
  const annotations = annotationGroup(placedAnnotations(analysis));
  return {
    uri,
    version,
    publicationDate: article.publicationDate?.value ?? null,
    groups: [...groups, ...annotations],
  };
}

function annotationGroup(annotations: readonly PlacedAnnotation[]): TreeGroup[] {
  if (annotations.length === 0) return [];
  return [{ kind: 'annotations', label: 'Annotations', nodes: annotations.map(annotationNode) }];
}

function annotationNode({ id, label, comments, quote, range }: PlacedAnnotation): TreeNode {
  const lost = range === null;
  const note = comments.map(({ text }) => text).join('\n\n');
  const parts = [
    `“${escapeMarkdown(quote)}”`,
    escapeMarkdown(note),
    lost ? 'These words are no longer in the article.' : '',
  ];
  return {
    id,
    kind: lost ? 'orphan' : 'annotation',
    label: label === '' ? shorten(note, 60) : label,
    description: shorten(quote, 60),
    tooltip: parts.filter((part) => part !== '').join('\n\n'),
    range,
    children: [],
  };
}
