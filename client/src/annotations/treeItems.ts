// How the Annotations view shows groups, annotations, judged suggestions and relations.
import * as vscode from 'vscode';
import type { LabelColor } from '../../../server/src/protocol/annotations.ts';
import { toRange } from '../ranges.ts';
import type { AnnotationEntry, Entry, JudgementEntry, RelationEntry } from './entries.ts';
import { isToCheck, stateOf } from './entries.ts';
import type { Group } from './groups.ts';
import { iconOf } from './groups.ts';

/** A group with more entries than this waits to be opened. */
const openUpTo = 200;

export function groupItem({ id, label, icon, color, entries }: Group): vscode.TreeItem {
  const { Expanded, Collapsed } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(label, entries.length > openUpTo ? Collapsed : Expanded);
  item.id = id;
  item.description = String(entries.length);
  item.iconPath = new vscode.ThemeIcon(icon, themeColor(color));
  item.contextValue = 'group';
  return item;
}

/** An entry may stand in several groups: its id has that of the group. */
export function entryItem(entry: Entry, groupId: string, withFile: boolean): vscode.TreeItem {
  const { None, Collapsed } = vscode.TreeItemCollapsibleState;
  const { uri, item } = entry;
  const hasChildren = entry.kind === 'annotation' && entry.relations.length > 0;
  const shown = new vscode.TreeItem(`“${shorten(item.quote)}”`, hasChildren ? Collapsed : None);
  const said = entry.kind === 'annotation' ? sayingOf(entry) : verdictOf(entry);
  shown.id = `${groupId} ${uri} ${item.id}`;
  shown.description = (withFile ? [fileOf(uri), ...said] : said).map(shorten).join(' · ');
  shown.tooltip = tooltipOf(entry, said);
  const color = entry.kind === 'annotation' ? themeColor(entry.color) : undefined;
  shown.iconPath = new vscode.ThemeIcon(iconOf(stateOf(entry)), color);
  shown.contextValue = contextOf(entry);
  shown.command = openAt(uri, item.range);
  return shown;
}

export function relationItem(relation: RelationEntry, parentId: string): vscode.TreeItem {
  const { uri, item, other } = relation;
  const shown = new vscode.TreeItem(
    `${item.label} → ${other ? `“${shorten(other.quote)}”` : 'what is gone'}`,
  );
  shown.id = `${parentId} ${item.id}`;
  shown.iconPath = new vscode.ThemeIcon('arrow-right');
  shown.contextValue = 'relation';
  if (other) shown.command = openAt(uri, other.range);
  return shown;
}

/** Label, tags and the first comment, as far as there are any. */
function sayingOf({ item: { label, tags, comments } }: AnnotationEntry): string[] {
  const more = comments.length > 1 ? `${comments.length} comments` : '';
  const parts = [label, tags.map((tag) => `#${tag}`).join(' '), comments[0]?.text ?? '', more];
  return parts.filter((part) => part !== '');
}

const layers = { mention: 'name', timex: 'date', quotation: 'quotation' } as const;

function verdictOf({ item: { layer, state, detail } }: JudgementEntry): string[] {
  return [`${layers[layer]} ${state}`, ...(detail === '' ? [] : [detail])];
}

/** Everything is put in as plain text: it is what others wrote. */
function tooltipOf(entry: Entry, said: readonly string[]): vscode.MarkdownString {
  const { item } = entry;
  const tooltip = new vscode.MarkdownString().appendText(`“${item.quote}”`);
  const add = (text: string) => tooltip.appendMarkdown('\n\n').appendText(text);
  if (entry.kind === 'judgement') add(said.join(' · '));
  else {
    if (entry.item.label !== '') add(entry.item.label);
    for (const { text, creator } of entry.item.comments) add(`${creator ?? 'You'}: ${text}`);
  }
  const state = stateOf(entry);
  if (state === 'orphan') add('These words are no longer in the article, or cannot be told apart.');
  if (state === 'check')
    add(item.certainty === 'moved' ? 'The words have moved.' : 'The words have changed.');
  return tooltip;
}

/** For the menus: what can be done with it. */
function contextOf(entry: Entry): string {
  if (entry.kind === 'judgement') return 'judgement';
  const parts = ['annotation', entry.item.resolved ? 'resolved' : 'open'];
  return [...parts, ...(isToCheck(entry) ? ['check'] : []), ...(entry.item.range ? [] : ['orphan'])].join(
    ' ',
  );
}

function openAt(uri: string, range: Entry['item']['range']): vscode.Command {
  const selection = range && toRange(range);
  const place = selection ? [{ selection }] : [];
  return { command: 'vscode.open', title: 'Go to', arguments: [vscode.Uri.parse(uri), ...place] };
}

const themeColors: Readonly<Record<LabelColor, string>> = {
  yellow: 'charts.yellow',
  orange: 'charts.orange',
  red: 'charts.red',
  purple: 'charts.purple',
  blue: 'charts.blue',
  green: 'charts.green',
  grey: 'disabledForeground',
};

function themeColor(color: LabelColor | undefined): vscode.ThemeColor | undefined {
  return color && new vscode.ThemeColor(themeColors[color]);
}

function fileOf(uri: string): string {
  return vscode.workspace.asRelativePath(vscode.Uri.parse(uri));
}

const longest = 60;

/** On one line; no half of a surrogate pair is left at the cut. */
function shorten(text: string): string {
  const line = text
    .slice(0, 4 * longest)
    .replaceAll(/\s+/g, ' ')
    .trim();
  return line.length <= longest ? line : `${line.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
