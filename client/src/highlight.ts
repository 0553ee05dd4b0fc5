// Highlights all mentions of one entity until it is switched off; the highlight survives edits.
import * as vscode from 'vscode';
import type { EntityPlaces } from '../../server/src/protocol/protocol.ts';
import { entityRequest } from '../../server/src/protocol/protocol.ts';
import { onDidShowArticle } from './articles.ts';
import { toRange } from './ranges.ts';
import type { DatelineServer } from './server.ts';

interface Highlighted {
  readonly document: vscode.TextDocument;
  readonly name: string;
  /** Offset of a mention, moved along with edits: where the server is asked again. */
  offset: number;
}

export class EntityHighlight implements vscode.Disposable {
  private readonly style = vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor('dateline.entityHighlightBackground'),
    overviewRulerColor: new vscode.ThemeColor('dateline.entityHighlightBackground'),
    borderRadius: '3px',
  });
  private highlighted: Highlighted | undefined;
  private readonly listening: vscode.Disposable;

  constructor(private readonly server: DatelineServer) {
    this.listening = vscode.Disposable.from(
      vscode.workspace.onDidChangeTextDocument((event) => {
        this.move(event);
      }),
      server.onAnalyzed(() => void this.refresh()),
      onDidShowArticle(() => void this.refresh()),
    );
  }

  /** Name of the entity that is highlighted now. */
  get name(): string | undefined {
    return this.highlighted?.name;
  }

  /** Highlights the entity, or nothing any more where it was highlighted already. */
  toggle(document: vscode.TextDocument, places: EntityPlaces): void {
    const again = this.highlighted?.document === document && this.highlighted.name === places.name;
    this.clear();
    if (again) return;
    const offset = document.offsetAt(toRange(places.range).start);
    this.highlighted = { document, name: places.name, offset };
    this.show(places.mentions.map(toRange));
  }

  clear(): void {
    this.show([]);
    this.highlighted = undefined;
  }

  dispose(): void {
    this.style.dispose();
    this.listening.dispose();
  }

  private show(ranges: readonly vscode.Range[]): void {
    for (const editor of vscode.window.visibleTextEditors)
      if (editor.document === this.highlighted?.document) editor.setDecorations(this.style, ranges);
  }

  private move(event: vscode.TextDocumentChangeEvent): void {
    const { highlighted } = this;
    if (event.document !== highlighted?.document) return;
    const before = event.contentChanges.filter(
      ({ rangeOffset, rangeLength }) => rangeOffset + rangeLength <= highlighted.offset,
    );
    for (const { rangeLength, text } of before) highlighted.offset += text.length - rangeLength;
  }

  private async refresh(): Promise<void> {
    const { highlighted } = this;
    if (!highlighted) return;
    const { document, name, offset } = highlighted;
    const { version } = document;
    const { line, character } = document.positionAt(offset);
    const places = await this.server.ask(entityRequest, {
      uri: document.uri.toString(),
      position: { line, character },
    });
    if (this.highlighted !== highlighted || document.version !== version) return;
    if (places?.name === name) this.show(places.mentions.map(toRange));
    else this.clear();
  }
}
