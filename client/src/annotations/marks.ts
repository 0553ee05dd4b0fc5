// How annotations look in the text: in the colour of their label, with edges that show where each begins and ends, so that
// nested and overlapping ones can be told apart; dashed where the place is to be checked, faint where they are done with.
import * as vscode from 'vscode';
import type {
  ArticleAnnotations,
  LabelColor,
  PlacedAnnotation,
} from '../../../server/src/protocol/annotations.ts';
import { toRange } from '../ranges.ts';

type Look = 'plain' | 'check' | 'resolved';

export class Marks implements vscode.Disposable {
  private readonly styles = new Map<string, vscode.TextEditorDecorationType>();

  show(editor: vscode.TextEditor, all: ArticleAnnotations): void {
    const byStyle = new Map<string, vscode.Range[]>();
    const colors = new Map(all.labels.map(({ name, color }) => [name, color]));
    for (const one of all.annotations) {
      if (!one.range) continue;
      const key = this.style(colors.get(one.label) ?? 'yellow', lookOf(one));
      const marks = byStyle.get(key) ?? [];
      byStyle.set(key, marks);
      marks.push(toRange(one.range));
    }
    for (const [key, style] of this.styles) editor.setDecorations(style, byStyle.get(key) ?? []);
  }

  dispose(): void {
    for (const style of this.styles.values()) style.dispose();
  }

  /** The name of the style, which is made where there is none yet. */
  private style(color: LabelColor, look: Look): string {
    const key = `${color} ${look}`;
    if (!this.styles.has(key))
      this.styles.set(key, vscode.window.createTextEditorDecorationType(optionsFor(color, look)));
    return key;
  }
}

function lookOf({ resolved, certainty }: PlacedAnnotation): Look {
  if (certainty !== 'exact') return 'check';
  return resolved ? 'resolved' : 'plain';
}

const borders: Readonly<Record<Look, Pick<vscode.DecorationRenderOptions, 'borderStyle' | 'borderWidth'>>> = {
  plain: { borderStyle: 'solid', borderWidth: '0 1px 2px 1px' },
  check: { borderStyle: 'dashed', borderWidth: '1px 1px 2px 1px' },
  resolved: { borderStyle: 'dotted', borderWidth: '0 0 1px 0' },
};

function optionsFor(color: LabelColor, look: Look): vscode.DecorationRenderOptions {
  const name = `dateline.label${color.slice(0, 1).toUpperCase()}${color.slice(1)}`;
  const line = new vscode.ThemeColor(name);
  return {
    ...borders[look],
    borderColor: line,
    ...(look === 'resolved'
      ? {}
      : {
          backgroundColor: new vscode.ThemeColor(`${name}Background`),
          overviewRulerColor: line,
          overviewRulerLane: vscode.OverviewRulerLane.Right,
        }),
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  };
}
