// All open articles: text sync, what they are analysed with, and the news after each analysis.
import type {
  CancellationToken,
  DidChangeTextDocumentParams,
  DidOpenTextDocumentParams,
} from 'vscode-languageserver';
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Environments } from './environment.ts';
import type { Analysis, Declined, Placed } from './openArticle.ts';
import { OpenArticle, isAnalysis } from './openArticle.ts';
import type { Session } from './session.ts';
import { sidecarUri } from './sidecarFiles.ts';
import type { RenewedAnchors } from './trackedAnchors.ts';

export interface StoreEvents {
  /** After each analysis of a text, once. */
  readonly analyzed: (result: Analysis | Declined) => void;
  /** After something beside the texts changed, so that what clients show is stale. */
  readonly refreshed: () => void;
  /** After annotations came, went, changed, or lost or found their places. */
  readonly annotated: (uri: string) => void;
  readonly closed: (uri: string) => void;
  readonly failed: (what: string, error: unknown) => void;
  /** Wraps an analysis that takes the user's time. */
  readonly long: (work: () => void) => Promise<void>;
}

/** Texts from this length on, in UTF-16 code units, are analysed under a progress report. */
const longText = 300_000;

/** Milliseconds in which a client can ask for the annotations of a long text before its first analysis keeps everything waiting. */
const askingTime = 100;

export class ArticleStore {
  readonly #session: Session;
  readonly #environments: Environments;
  readonly #events: StoreEvents;
  readonly #articles = new Map<string, OpenArticle>();
  readonly #announced = new WeakSet<Analysis | Declined>();
  readonly #waiting = new Set<OpenArticle>();
  /** By article the revision of its anchors that was told of. */
  readonly #told = new WeakMap<OpenArticle, number>();

  constructor(session: Session, environments: Environments, events: StoreEvents) {
    this.#session = session;
    this.#environments = environments;
    this.#events = events;
  }

  open({ textDocument: { uri, languageId, version, text } }: DidOpenTextDocumentParams): void {
    const article = new OpenArticle(uri, languageId, version, text, this.#session.encoding);
    this.#articles.set(uri, article);
    void this.#load(article);
    this.#announceSoon(article);
  }

  change({ textDocument: { uri, version }, contentChanges }: DidChangeTextDocumentParams): void {
    const article = this.#articles.get(uri);
    if (!article) return;
    article.change(version, contentChanges);
    this.#tellOfAnnotations(article);
    this.#announceSoon(article);
  }

  close(uri: string): void {
    this.#articles.delete(uri);
    this.#events.closed(uri);
  }

  /** Anchors of the article that would not lead to their places in its text, written anew; empty where there are none. */
  renewedAnchors(uri: string): RenewedAnchors {
    const article = this.#articles.get(uri);
    const placed = article?.placed();
    return article && placed ? article.anchors.renew(placed.text) : new Map();
  }

  anchorsNotWritten(uri: string): void {
    this.#articles.get(uri)?.anchors.notWritten();
  }

  get uris(): readonly string[] {
    return [...this.#articles.keys()];
  }

  /** What is known of a document now; undefined where it is not open. Gives a cancelled request up before the work. */
  async result(uri: string, token: CancellationToken): Promise<Analysis | Declined | undefined> {
    const article = this.#articles.get(uri);
    if (!article) return undefined;
    await article.ready();
    if (!article.analyzed) await turn();
    if (token.isCancellationRequested)
      throw new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
    // An environment that began to load meanwhile is waited for by the next request, not by this one.
    return article.result();
  }

  async analysis(uri: string, token: CancellationToken): Promise<Analysis | undefined> {
    const result = await this.result(uri, token);
    return isAnalysis(result) ? result : undefined;
  }

  /** What is known of a document without an analysis, so that it need not be waited for. */
  async placed(uri: string): Promise<Placed | undefined> {
    const article = this.#articles.get(uri);
    await article?.ready();
    return article?.placed();
  }

  /** Loads what articles are analysed with anew: of the one article a sidecar belongs to, or of all. */
  async reload(concerns: (uri: string) => boolean = () => true): Promise<void> {
    const stale = [...this.#articles.values()].filter(({ uri }) => concerns(uri));
    if (stale.length === 0) return;
    await Promise.all(stale.map((article) => this.#load(article)));
    for (const article of stale) this.#announceSoon(article);
    this.#events.refreshed();
  }

  reloadSidecars(uris: ReadonlySet<string>): Promise<void> {
    return this.reload((uri) => uris.has(sidecarUri(uri)));
  }

  async #load(article: OpenArticle): Promise<void> {
    await article.load(this.#environments.load(article.uri));
    this.#tellOfAnnotations(article);
  }

  #tellOfAnnotations(article: OpenArticle): void {
    const { revision } = article.anchors;
    if ((this.#told.get(article) ?? 0) === revision) return;
    this.#told.set(article, revision);
    this.#events.annotated(article.uri);
  }

  /** Changes that are queued already are taken in first, so that they cost one analysis. */
  #announceSoon(article: OpenArticle): void {
    if (this.#waiting.has(article)) return;
    this.#waiting.add(article);
    const announce = async () => {
      await turn();
      await article.ready();
      await turn(article.isNew && article.size >= longText ? askingTime : 0);
      this.#waiting.delete(article);
      await this.#announce(article);
    };
    announce().catch((error: unknown) => {
      this.#waiting.delete(article);
      this.#events.failed(`The analysis of ${article.uri}`, error);
    });
  }

  async #announce(article: OpenArticle): Promise<void> {
    if (this.#articles.get(article.uri) !== article) return;
    if (!article.analyzed && article.size >= longText) await this.#events.long(() => void article.result());
    const result = article.result();
    if (result === undefined || this.#announced.has(result)) return;
    this.#announced.add(result);
    this.#events.analyzed(result);
  }
}

/** Lets messages that wait be read: a change, or the cancellation of a request. */
function turn(milliseconds = 0): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
