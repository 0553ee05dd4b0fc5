// The view of a comparison: how far the two agree on top, then each difference; both extents are marked in the text.
import * as vscode from 'vscode';
import type {
  Comparison,
  Difference,
  DifferenceKind,
  LabelAgreement,
} from '../../../server/src/protocol/exchange.ts';
import { onDidShowArticle } from '../articles.ts';
import { toRange } from '../ranges.ts';
import type { AnnotatorComparison } from './comparison.ts';
import { rangeOf } from './comparison.ts';

type Side = 'mine' | 'theirs';

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
      onDidShowArticle(() => {
        this.mark();
      }),
      vscode.languages.registerHoverProvider('*', {
        provideHover: ({ uri }, position) => this.hover(uri, position),
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

  /** Not carried by the marks, whose Markdown VS Code would read for each of them. */
  private hover(of: vscode.Uri, position: vscode.Position): vscode.Hover | undefined {
    const { uri, differences } = this.comparison;
    if (of.toString() !== uri?.toString()) return undefined;
    const said = differences.flatMap((one) =>
      (['mine', 'theirs'] as const).flatMap((whose) => {
        const side = one[whose];
        return side && toRange(side.range).contains(position) ? [hoverOf(whose, side.label, one.title)] : [];
      }),
    );
    return said.length > 0 ? new vscode.Hover(said) : undefined;
  }

  private mark(): void {
    const { uri, differences } = this.comparison;
    const rangesOf = (side: Side) =>
      differences.flatMap((one) => (one[side] ? [toRange(one[side].range)] : []));
    for (const editor of vscode.window.visibleTextEditors) {
      const isCompared = editor.document.uri.toString() === uri?.toString();
      editor.setDecorations(this.mine, isCompared ? rangesOf('mine') : []);
      editor.setDecorations(this.theirs, isCompared ? rangesOf('theirs') : []);
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

function hoverOf(whose: Side, label: string, title: string): vscode.MarkdownString {
  return new vscode.MarkdownString().appendText(
    `${whose === 'mine' ? 'Mine' : 'Theirs'}: ${label}. ${title}`,
  );
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
