// The contents of the Article view: the server's tree as items, with the way from each node to its parent.
import * as vscode from 'vscode';
import type {
  ArticleTree,
  TreeGroup,
  TreeGroupKind,
  TreeNode,
  TreeNodeKind,
} from '../../../server/src/protocol/protocol.ts';
import { toRange } from '../ranges.ts';

export type TreeElement = TreeGroup | TreeNode;

const groupIcons: Record<TreeGroupKind, string> = {
  people: 'person',
  organisations: 'organization',
  places: 'location',
  dates: 'calendar',
  quotations: 'quote',
};

const nodeIcons: Record<TreeNodeKind, string | undefined> = {
  person: 'person',
  organisation: 'organization',
  place: 'location',
  date: 'calendar',
  speaker: 'comment-discussion',
  quotation: 'quote',
  mention: undefined,
};

export class ArticleTreeData implements vscode.TreeDataProvider<TreeElement> {
  private readonly changed = new vscode.EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.changed.event;
  private shown: ArticleTree | undefined;
  private readonly parents = new Map<TreeElement, TreeElement>();

  get tree(): ArticleTree | undefined {
    return this.shown;
  }

  show(tree: ArticleTree | undefined): void {
    this.shown = tree;
    this.parents.clear();
    for (const group of this.groups()) this.remember(group, group.nodes);
    this.changed.fire(undefined);
  }

  getChildren(element?: TreeElement): readonly TreeElement[] & TreeElement[] {
    if (!element) return this.groups();
    return [...(isGroup(element) ? element.nodes : element.children)];
  }

  getParent(element: TreeElement): TreeElement | undefined {
    return this.parents.get(element);
  }

  getTreeItem(element: TreeElement): vscode.TreeItem {
    return isGroup(element) ? groupItem(element) : nodeItem(element, vscode.Uri.parse(this.shown?.uri ?? ''));
  }

  /** The innermost node whose place holds the position; for a mention, the entity that it mentions. */
  nodeAt(position: vscode.Position): TreeNode | undefined {
    let found: { node: TreeNode; range: vscode.Range } | undefined;
    const visit = (node: TreeNode, entity: TreeNode) => {
      const range = node.range && toRange(node.range);
      if (range?.contains(position) && (!found || found.range.contains(range)))
        found = { node: node.kind === 'mention' ? entity : node, range };
      for (const child of node.children) visit(child, node);
    };
    for (const group of this.groups()) for (const node of group.nodes) visit(node, node);
    return found?.node;
  }

  dispose(): void {
    this.changed.dispose();
  }

  private groups(): TreeGroup[] {
    return (this.shown?.groups ?? []).filter((group) => group.nodes.length > 0);
  }

  private remember(parent: TreeElement, nodes: readonly TreeNode[]): void {
    for (const node of nodes) {
      this.parents.set(node, parent);
      this.remember(node, node.children);
    }
  }
}

function isGroup(element: TreeElement): element is TreeGroup {
  return 'nodes' in element;
}

/** A year stands for the dates below it. */
function countNodes(nodes: readonly TreeNode[]): number {
  return nodes.reduce((sum, { kind, children }) => {
    const below = children.filter((child) => child.kind === kind);
    return sum + (below.length > 0 ? countNodes(below) : 1);
  }, 0);
}

function groupItem(group: TreeGroup): vscode.TreeItem {
  const item = new vscode.TreeItem(group.label, vscode.TreeItemCollapsibleState.Expanded);
  item.id = `group:${group.kind}`;
  item.description = String(countNodes(group.nodes));
  item.iconPath = new vscode.ThemeIcon(groupIcons[group.kind]);
  item.contextValue = 'group';
  return item;
}

function nodeItem(node: TreeNode, uri: vscode.Uri): vscode.TreeItem {
  const item = new vscode.TreeItem(node.label, stateOf(node));
  item.id = node.id;
  item.description = node.description;
  item.tooltip = new vscode.MarkdownString(node.tooltip);
  item.contextValue = node.kind;
  const icon = nodeIcons[node.kind];
  if (icon) item.iconPath = new vscode.ThemeIcon(icon);
  if (node.range)
    item.command = {
      command: 'vscode.open',
      title: 'Go to',
      arguments: [uri, { selection: toRange(node.range) }],
    };
  return item;
}

/** The dates of a year are shown at once, mentions when they are asked for. */
function stateOf({ kind, children }: TreeNode): vscode.TreeItemCollapsibleState {
  const { None, Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
  if (children.length === 0) return None;
  return kind === 'date' && children.some((child) => child.kind === 'date') ? Expanded : Collapsed;
}
