// The contents of the Annotations view: groups, their annotations when they are opened, and the relations of these.
import * as vscode from 'vscode';
import type { AnnotatedArticle } from '../../../server/src/protocol/annotations.ts';
import type { Entry, PeopleOf, RelationEntry } from './entries.ts';
import { entriesOf, isToCheck } from './entries.ts';
import type { Group, Grouping } from './groups.ts';
import { groupsBy } from './groups.ts';
import { entryItem, groupItem, relationItem } from './treeItems.ts';

/** An entry as it stands in a group, a relation as it stands below an entry. */
export type Element =
  | Group
  | { readonly kind: 'entry'; readonly entry: Entry; readonly groupId: string }
  | { readonly kind: 'related'; readonly relation: RelationEntry; readonly parentId: string };

export class AnnotationTreeData implements vscode.TreeDataProvider<Element> {
  private readonly changed = new vscode.EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.changed.event;
  private groups: readonly Group[] = [];
  private withFiles = false;
  private toCheck = 0;

  /** How many annotations somebody has to look at because the text has changed. */
  get unchecked(): number {
    return this.toCheck;
  }

  show(
    articles: readonly AnnotatedArticle[],
    grouping: Grouping,
    options: { readonly withFiles: boolean; readonly peopleOf: PeopleOf },
  ): void {
    const entries = articles.flatMap((article) => entriesOf(article, options.peopleOf));
    this.groups = groupsBy(grouping, entries);
    this.withFiles = options.withFiles;
    this.toCheck = entries.filter(isToCheck).length;
    this.changed.fire(undefined);
  }

  getChildren(element?: Element): Element[] {
    if (!element) return [...this.groups];
    if (element.kind === 'group')
      return element.entries.map((entry) => ({ kind: 'entry', entry, groupId: element.id }));
    if (element.kind === 'related' || element.entry.kind === 'judgement') return [];
    const { entry, groupId } = element;
    const parentId = `${groupId} ${entry.uri} ${entry.item.id}`;
    return entry.relations.map((relation) => ({ kind: 'related', relation, parentId }));
  }

  getTreeItem(element: Element): vscode.TreeItem {
    if (element.kind === 'group') return groupItem(element);
    if (element.kind === 'related') return relationItem(element.relation, element.parentId);
    return entryItem(element.entry, element.groupId, this.withFiles);
  }

  dispose(): void {
    this.changed.dispose();
  }
}
