// The view of a comparison: how far the two agree on top, then each difference; both extents are marked in the text.
import * as vscode from 'vscode';
import type {
  ComparedAnnotation,
  Comparison,
  Difference,
  DifferenceKind,
  LabelAgreement,
} from '../../../server/src/protocol/exchange.ts';
import { toRange } from '../ranges.ts';
import type { AnnotatorComparison } from './comparison.ts';
import { rangeOf } from './comparison.ts';

type Row =
  | { readonly kind: 'agreement'; readonly comparison: Comparison }
  | { readonly kind: 'label'; readonly label: LabelAgreement }
  | { readonly kind: 'difference'; readonly difference: Difference };

const icons: Readonly<Record<DifferenceKind, string>> = {
  'only-mine': 'diff-removed',
  'only-theirs': 'diff-added',
  label: 'tag',
  extent: 'arrow-both',
  content: 'comment',
};

export class DifferencesView implements vscode.TreeDataProvider<Row>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.changed.event;
  private readonly view: vscode.TreeView<Row>;
  private readonly mine = markStyle('diffEditor.removedTextBackground', 'solid');
  private readonly theirs = markStyle('diffEditor.insertedTextBackground', 'dashed');
  private readonly parts: vscode.Disposable;

  constructor(private readonly comparison: AnnotatorComparison) {
    this.view = vscode.window.createTreeView('dateline.differences', { treeDataProvider: this });
    this.parts = vscode.Disposable.from(
      this.changed,
      this.view,
      this.mine,
      this.theirs,
      comparison.onDidChange(() => {
        this.show();
      }),
      vscode.window.onDidChangeVisibleTextEditors(() => {
        this.mark();
      }),
    );
  }

  getChildren(row?: Row): Row[] {
    const { comparison, differences } = this.comparison;
    if (!comparison) return [];
    if (row?.kind === 'agreement') return comparison.labels.map((label) => ({ kind: 'label', label }));
    if (row) return [];
    return [
      { kind: 'agreement', comparison },
      ...differences.map((difference) => ({ kind: 'difference' as const, difference })),
    ];
  }

  getTreeItem(row: Row): vscode.TreeItem {
    if (row.kind === 'agreement') return agreementItem(row.comparison);
    return row.kind === 'label' ? labelItem(row.label) : differenceItem(row.difference);
  }

  dispose(): void {
    this.parts.dispose();
  }

  private show(): void {
    const { comparison, differences } = this.comparison;
    this.view.description = comparison?.name ?? '';
    const left =
      differences.length === 1 ? '1 difference is left' : `${differences.length} differences are left`;
    this.view.badge = comparison ? { value: differences.length, tooltip: left } : undefined;
    this.changed.fire(undefined);
    this.mark();
  }

  private mark(): void {
    const { uri, differences } = this.comparison;
    const optionsOf = (side: 'mine' | 'theirs') =>
      differences.flatMap((one) => decorationOf(one, one[side], side));
    for (const editor of vscode.window.visibleTextEditors) {
      const isCompared = editor.document.uri.toString() === uri?.toString();
      editor.setDecorations(this.mine, isCompared ? optionsOf('mine') : []);
      editor.setDecorations(this.theirs, isCompared ? optionsOf('theirs') : []);
    }
  }
}

/** The difference of a row, which is what commands in the view's menus are given. */
export function differenceIn(argument: unknown): Difference | undefined {
  if (typeof argument !== 'object' || argument === null || !('difference' in argument)) return undefined;
  return (argument as { readonly difference: Difference }).difference;
}

function markStyle(colour: string, border: string): vscode.TextEditorDecorationType {
  return vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor(colour),
    border: `1px ${border}`,
    borderColor: new vscode.ThemeColor('dateline.annotationBorder'),
    overviewRulerColor: new vscode.ThemeColor(colour),
  });
}

function decorationOf(
  { title }: Difference,
  side: ComparedAnnotation | null,
  whose: 'mine' | 'theirs',
): vscode.DecorationOptions[] {
  if (!side) return [];
  const hoverMessage = new vscode.MarkdownString();
  hoverMessage.appendText(`${whose === 'mine' ? 'Mine' : 'Theirs'}: ${side.label}. ${title}`);
  return [{ range: toRange(side.range), hoverMessage }];
}

function agreementItem(comparison: Comparison): vscode.TreeItem {
  const { f1, overlappingF1, labelKappa, tokenKappa, orphans } = comparison;
  const item = new vscode.TreeItem(
    `F1 ${share(f1)} · κ ${share(labelKappa)}`,
    vscode.TreeItemCollapsibleState.Collapsed,
  );
  item.id = 'agreement';
  item.description = `overlapping F1 ${share(overlappingF1)} · κ of words ${share(tokenKappa)}`;
  item.tooltip = [
    `F1 of spans with their labels: ${share(f1)}; where they need only overlap: ${share(overlappingF1)}`,
    `Cohen’s κ of the labels of spans that both marked: ${share(labelKappa)}; of all words: ${share(tokenKappa)}`,
    ...(orphans.mine + orphans.theirs > 0
      ? [`Without a place in the text: ${orphans.mine} of mine, ${orphans.theirs} of theirs`]
      : []),
  ].join('\n');
  item.iconPath = new vscode.ThemeIcon('graph');
  return item;
}

function labelItem({ label, mine, theirs, same, f1, overlappingF1 }: LabelAgreement): vscode.TreeItem {
  const item = new vscode.TreeItem(label === '' ? '(no label)' : label);
  item.description = `F1 ${share(f1)} · overlapping ${share(overlappingF1)} · ${mine} mine, ${theirs} theirs, ${same} same`;
  return item;
}

function differenceItem(difference: Difference): vscode.TreeItem {
  const item = new vscode.TreeItem(difference.title);
  const range = rangeOf(difference);
  const details = [difference.mine?.detail, difference.theirs?.detail].filter((one) => one);
  item.description = range ? `line ${range.start.line + 1}` : '';
  item.tooltip = [difference.title, ...details].join('\n');
  item.iconPath = new vscode.ThemeIcon(icons[difference.kind]);
  item.contextValue = 'difference';
  item.command = {
    command: 'dateline.goToDifference',
    title: 'Go to Difference',
    arguments: [{ difference }],
  };
  return item;
}

function share(number: number | null): string {
  return number === null ? '–' : number.toFixed(2);
}
