// The annotations of the open articles, kept and refreshed: the one place that decides when the server is asked for them.
import * as vscode from 'vscode';
import type { ArticleAnnotations, PlacedAnnotation } from '../../../server/src/protocol/annotations.ts';
import { annotationsRequest } from '../../../server/src/protocol/annotations.ts';
import { isArticle } from '../articles.ts';
import type { DatelineServer } from '../server.ts';
import { Newest } from './newest.ts';

/** Milliseconds without a further change before the server is asked: nobody needs them at every key. */
const rest = 150;
/**
 * After an edit that merely moved them, so many times as long as the last answer took, within limits: views want their places,
 * marks do not.
 */
const share = 10;
const longestRest = 5000;

interface Kept {
  readonly annotations: ArticleAnnotations;
  /** Of the document that the places are in. */
  readonly version: number;
  /** To see whether anything changed; empty where somebody waits for them in any case. */
  readonly json: string;
  /** How many milliseconds the answer took. */
  readonly took: number;
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
      server.onAnnotationsChanged(({ uri }) => {
        this.refreshSoon(vscode.Uri.parse(uri).toString(), rest);
      }),
      server.onAnalyzed(({ uri }) => {
        const known = vscode.Uri.parse(uri).toString();
        const took = this.kept.get(known)?.took ?? 0;
        this.refreshSoon(known, Math.max(rest, Math.min(took * share, longestRest)));
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

  /** Those whose places are right in the document as it is; where they are not known, they are asked for and told of. */
  in({ uri, version }: vscode.TextDocument): ArticleAnnotations | undefined {
    const kept = this.kept.get(uri.toString());
    if (kept?.version === version) return kept.annotations;
    if (kept) this.kept.set(uri.toString(), { ...kept, json: '' });
    this.refreshSoon(uri.toString(), rest);
    return undefined;
  }

  /** The same, waited for. */
  async fresh(document: vscode.TextDocument): Promise<ArticleAnnotations | undefined> {
    const uri = document.uri.toString();
    if (this.kept.get(uri)?.version !== document.version) await this.refresh(uri);
    return this.of(uri);
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
    const asked = Date.now();
    const annotations = await this.server.ask(annotationsRequest, { uri });
    const took = Date.now() - asked;
    if (!annotations || !isNewest() || document.isClosed || document.version !== version) return;
    const json = JSON.stringify(annotations);
    const isSame = this.kept.get(uri)?.json === json;
    this.kept.set(uri, { annotations, json, version, took });
    if (!isSame) this.changed.fire(uri);
  }

  private refreshSoon(uri: string, wait: number): void {
    clearTimeout(this.timers.get(uri));
    this.timers.set(
      uri,
      setTimeout(() => void this.refresh(uri), wait),
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
