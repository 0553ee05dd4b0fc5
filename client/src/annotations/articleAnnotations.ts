// The annotations of the open articles, kept and refreshed: the one place that decides when the server is asked for them.
import * as vscode from 'vscode';
import type { ArticleAnnotations, PlacedAnnotation } from '../../../server/src/protocol/annotations.ts';
import { annotationsRequest } from '../../../server/src/protocol/annotations.ts';
import { isArticle } from '../articles.ts';
import type { DatelineServer } from '../server.ts';
import { Newest } from './newest.ts';

/** Milliseconds without a further analysis before the server is asked: nobody needs them at every key. */
const rest = 150;

interface Kept {
  readonly annotations: ArticleAnnotations;
  /** To see whether anything changed. */
  readonly json: string;
}

export class OpenAnnotations implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<string>();
  /** The URI of an article whose annotations came, changed or went away with it. */
  readonly onDidChange = this.changed.event;
  private readonly kept = new Map<string, Kept>();
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();
  private readonly questions = new Map<string, Newest>();
  private readonly listening: vscode.Disposable;

  constructor(private readonly server: DatelineServer) {
    this.listening = vscode.Disposable.from(
      server.onAnalyzed(({ uri }) => {
        this.refreshSoon(vscode.Uri.parse(uri).toString());
      }),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => {
        this.forget(uri.toString());
      }),
    );
  }

  /** What is known of an article, by the `toString` of its URI. */
  of(uri: string): ArticleAnnotations | undefined {
    return this.kept.get(uri)?.annotations;
  }

  annotation(uri: string, id: string): PlacedAnnotation | undefined {
    return this.of(uri)?.annotations.find((one) => one.id === id);
  }

  /** Asks now; what an edit or a later question overtakes is dropped, for another answer follows. */
  refresh(uri: string): Promise<void> {
    clearTimeout(this.timers.get(uri));
    const questions = this.questions.get(uri) ?? new Newest();
    this.questions.set(uri, questions);
    return questions.run((isNewest) => this.ask(uri, isNewest));
  }

  dispose(): void {
    for (const timer of this.timers.values()) clearTimeout(timer);
    this.listening.dispose();
    this.changed.dispose();
  }

  private async ask(uri: string, isNewest: () => boolean): Promise<void> {
    const document = documentOf(uri);
    if (!document) return;
    const { version } = document;
    const annotations = await this.server.ask(annotationsRequest, { uri });
    if (!annotations || !isNewest() || document.isClosed || document.version !== version) return;
    const json = JSON.stringify(annotations);
    if (this.kept.get(uri)?.json === json) return;
    this.kept.set(uri, { annotations, json });
    this.changed.fire(uri);
  }

  private refreshSoon(uri: string): void {
    clearTimeout(this.timers.get(uri));
    this.timers.set(
      uri,
      setTimeout(() => void this.refresh(uri), rest),
    );
  }

  private forget(uri: string): void {
    clearTimeout(this.timers.get(uri));
    this.timers.delete(uri);
    this.questions.delete(uri);
    if (this.kept.delete(uri)) this.changed.fire(uri);
  }
}

function documentOf(uri: string): vscode.TextDocument | undefined {
  return vscode.workspace.textDocuments.find(
    (document) => document.uri.toString() === uri && isArticle(document),
  );
}
