// Keeps the Annotations view in step: with the article in front, or with all articles of the workspace that have a sidecar.
import * as vscode from 'vscode';
import type { AnnotatedArticle } from '../../../server/src/protocol/annotations.ts';
import {
  annotatedArticlesRequest,
  mentionedPeopleRequest,
} from '../../../server/src/protocol/annotations.ts';
import { articleInFront } from '../articles.ts';
import type { DatelineServer } from '../server.ts';
import { articlesWithSidecar, sidecarPattern } from '../sidecars.ts';
import type { Element } from './annotationTree.ts';
import { AnnotationTreeData } from './annotationTree.ts';
import type { OpenAnnotations } from './articleAnnotations.ts';
import type { PeopleOf } from './entries.ts';
import type { Grouping } from './groups.ts';
import { groupings } from './groups.ts';
import { Newest } from './newest.ts';

export type Scope = 'article' | 'workspace';

/** Milliseconds that files are waited for, which often change together. */
const rest = 300;

const groupingKey = 'annotations.groupBy';

export class AnnotationsView implements vscode.Disposable {
  readonly data = new AnnotationTreeData();
  readonly view: vscode.TreeView<Element> = vscode.window.createTreeView('dateline.annotations', {
    treeDataProvider: this.data,
    showCollapseAll: true,
  });
  private readonly parts: vscode.Disposable;
  private scope: Scope = 'article';
  private shown: string | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly questions = new Newest();

  constructor(
    private readonly server: DatelineServer,
    private readonly annotations: OpenAnnotations,
    private readonly memory: vscode.Memento,
  ) {
    const files = vscode.workspace.createFileSystemWatcher(sidecarPattern);
    const filesChanged = () => {
      if (this.scope === 'workspace') this.refreshSoon();
    };
    this.parts = vscode.Disposable.from(
      this.data,
      this.view,
      files,
      files.onDidCreate(filesChanged),
      files.onDidChange(filesChanged),
      files.onDidDelete(filesChanged),
      annotations.onDidChange((uri) => {
        if (this.scope === 'workspace' || uri === this.article()) this.refreshSoon();
      }),
      vscode.window.onDidChangeActiveTextEditor(() => {
        if (this.scope === 'article') void this.refresh();
      }),
    );
    this.tellMenus();
  }

  get grouping(): Grouping {
    const kept = this.memory.get<string>(groupingKey) ?? '';
    return kept in groupings ? (kept as Grouping) : 'label';
  }

  async groupBy(grouping: Grouping): Promise<void> {
    await this.memory.update(groupingKey, grouping);
    await this.refresh();
  }

  async show(scope: Scope): Promise<void> {
    this.scope = scope;
    this.tellMenus();
    await this.refresh();
  }

  refresh(): Promise<void> {
    clearTimeout(this.timer);
    return this.questions.run((isNewest) => this.ask(isNewest));
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.parts.dispose();
  }

  private async ask(isNewest: () => boolean): Promise<void> {
    const articles = this.scope === 'workspace' ? await this.workspace() : this.inFront();
    const peopleOf = await this.people(articles);
    if (!isNewest()) return;
    const withFiles = this.scope === 'workspace';
    this.data.show(articles, this.grouping, { withFiles, peopleOf });
    this.view.description = withFiles ? 'whole workspace' : '';
    const { unchecked } = this.data;
    const tooltip = unchecked === 1 ? '1 annotation to check' : `${unchecked} annotations to check`;
    this.view.badge = unchecked > 0 ? { value: unchecked, tooltip } : undefined;
  }

  private refreshSoon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.refresh(), this.scope === 'workspace' ? rest : 0);
  }

  private article(): string | undefined {
    return articleInFront(this.shown)?.uri.toString();
  }

  private inFront(): AnnotatedArticle[] {
    const uri = this.article();
    this.shown = uri;
    const annotations = uri === undefined ? undefined : this.annotations.of(uri);
    return uri !== undefined && annotations ? [{ uri, annotations }] : [];
  }

  private async workspace(): Promise<readonly AnnotatedArticle[]> {
    const uris = (await articlesWithSidecar()).map((uri) => uri.toString()).sort();
    return this.busy(async () => (await this.server.ask(annotatedArticlesRequest, { uris })) ?? []);
  }

  /** Asked where it is shown alone: articles that are not open have to be analysed for it. */
  private async people(articles: readonly AnnotatedArticle[]): Promise<PeopleOf> {
    if (this.grouping !== 'mentioned' || articles.length === 0) return () => [];
    const uris = articles.map(({ uri }) => uri);
    const listed = await this.busy(
      async () => (await this.server.ask(mentionedPeopleRequest, { uris })) ?? [],
    );
    const byArticle = new Map(listed.map(({ uri, people }) => [uri, people]));
    return (uri, id) => byArticle.get(uri)?.[id] ?? [];
  }

  private busy<T>(work: () => Promise<T>): Thenable<T> {
    return vscode.window.withProgress({ location: { viewId: 'dateline.annotations' } }, work);
  }

  private tellMenus(): void {
    void vscode.commands.executeCommand(
      'setContext',
      'dateline.annotationsOfWorkspace',
      this.scope === 'workspace',
    );
  }
}
