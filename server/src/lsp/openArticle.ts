// One open document: its text as the client edits it, and its analysis, made when it is first asked for.
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { analyzeArticle } from '../article/analyzeArticle.ts';
import type { AnalysisOptions, Article } from '../article/article.ts';
import { reanalyzeArticle } from '../article/updateArticle.ts';
import type { DateStyle } from '../annotators/dates/dateStyle.ts';
import { inspectArticle } from '../desk/inspectArticle.ts';
import type { PlaceOf } from '../desk/placedItems.ts';
import type { Diagnostic, RuleSettings } from '../features/diagnostics/rule.ts';
import type { Configuration } from '../formats/configuration.ts';
import type { PositionEncoding } from '../text/lineIndex.ts';
import { applyChanges } from './applyChanges.ts';
import { Converter } from './convert.ts';
import { reasonToDecline } from './decline.ts';
import type { Environment } from './environment.ts';
import type { Settings } from './settings.ts';
import { TrackedAnchors } from './trackedAnchors.ts';

/** An article with what its sidecar says of it, before anything is found in it. */
export interface Placed {
  readonly uri: string;
  readonly version: number;
  readonly text: string;
  readonly convert: Converter;
  readonly environment: Environment;
  /** Where the items of the sidecar stand. */
  readonly placeOf: PlaceOf;
}

/** What is known of one version of a text. */
export interface Analysis extends Placed {
  readonly article: Article;
  /** The article with what the user rejected still in it. */
  readonly unjudged: Article;
  readonly diagnostics: readonly Diagnostic[];
  /** How dates are written out. */
  readonly dateStyle: DateStyle;
  /** What the rules were run with. */
  readonly ruleSettings: RuleSettings;
}

/** A sentence why a text is not analysed; empty where its language is none of the article languages. */
export interface Declined {
  readonly uri: string;
  readonly version: number;
  readonly declined: string;
}

export class OpenArticle {
  readonly uri: string;
  readonly #languageId: string;
  readonly #encoding: PositionEncoding;
  #version: number;
  #text: string;
  #environment: Environment | undefined;
  #loading: Promise<void> = Promise.resolve();
  #last: Article | undefined;
  #result: Analysis | Declined | undefined;
  #converter: Converter | undefined;
  readonly #anchors = new TrackedAnchors();

  constructor(uri: string, languageId: string, version: number, text: string, encoding: PositionEncoding) {
    this.uri = uri;
    // "text" is what Vim and Emacs call plain text.
    this.#languageId = languageId === 'text' ? 'plaintext' : languageId;
    this.#version = version;
    this.#text = text;
    this.#encoding = encoding;
  }

  change(version: number, changes: readonly TextDocumentContentChangeEvent[]): void {
    const { text, edits } = applyChanges(this.#text, changes, this.#encoding);
    this.#anchors.edit(this.#text, edits, text);
    this.#text = text;
    this.#version = version;
    this.#result = undefined;
    this.#converter = undefined;
  }

  /** Loads settings, configuration, register, rules and sidecar anew; a load that another overtakes counts for nothing. */
  load(environment: Promise<Environment>): Promise<void> {
    const loading = environment.then((loaded) => {
      if (this.#loading !== loading) return;
      this.#environment = loaded;
      this.#anchors.sync(this.#text, loaded.sidecar?.items ?? []);
      this.#result = undefined;
    });
    this.#loading = loading;
    return loading;
  }

  /** Resolves when there is nothing to wait for any more. */
  async ready(): Promise<void> {
    let seen: Promise<void> | undefined;
    while (seen !== this.#loading) {
      seen = this.#loading;
      await seen;
    }
  }

  /** Whether `result` costs no work. */
  get analyzed(): boolean {
    return this.#result !== undefined;
  }

  get size(): number {
    return this.#text.length;
  }

  /** Whether it was not analysed yet. */
  get isNew(): boolean {
    return this.#last === undefined;
  }

  get anchors(): TrackedAnchors {
    return this.#anchors;
  }

  /** What needs no analysis; undefined where there will be none, or the environment is not there yet. */
  placed(): Placed | undefined {
    const environment = this.#environment;
    if (!environment || this.#declined(environment) !== undefined) return undefined;
    return this.#place(environment);
  }

  /** Undefined until the environment is there. */
  result(): Analysis | Declined | undefined {
    if (this.#result === undefined && this.#environment) this.#result = this.#analyze(this.#environment);
    return this.#result;
  }

  #analyze(environment: Environment): Analysis | Declined {
    const { settings, configuration, register, customRules, sidecar } = environment;
    const declined = this.#declined(environment);
    if (declined !== undefined) return { uri: this.uri, version: this.#version, declined };
    const placed = this.#place(environment);
    const { text, placeOf } = placed;
    const format = this.#languageId === 'markdown' ? 'markdown' : 'plain';
    const inspection = inspectArticle(
      { text, format, sidecar, placeOf, publicationDate: undefined },
      { configuration: configurationUnder(settings, configuration), register, customRules },
      (content, options) => this.#article(content, options),
    );
    return { ...placed, ...inspection };
  }

  #declined({ settings, configuration }: Environment): string | undefined {
    if (!(configuration.languages ?? settings.languages).includes(this.#languageId)) return '';
    return reasonToDecline(this.#text, settings.maxFileSize);
  }

  #place(environment: Environment): Placed {
    const text = this.#text;
    const convert = (this.#converter ??= new Converter(text, this.#encoding));
    const placeOf = this.#anchors.places();
    return { uri: this.uri, version: this.#version, text, convert, environment, placeOf };
  }

  #article(text: string, options: AnalysisOptions): Article {
    const same = this.#last?.options.format === options.format;
    this.#last =
      this.#last && same ? reanalyzeArticle(this.#last, text, options) : analyzeArticle(text, options);
    return this.#last;
  }
}

/** The workspace's configuration wins over the user's settings; acronyms of both are known. */
function configurationUnder(settings: Settings, configuration: Configuration): Configuration {
  return {
    dateOrder: configuration.dateOrder ?? settings.dateOrder,
    timeReference: configuration.timeReference ?? settings.timeReference,
    profile: configuration.profile ?? settings.profile,
    style: { ...settings.style, ...configuration.style },
    dateStyle: configuration.dateStyle ?? (settings.dateStyle === 'auto' ? undefined : settings.dateStyle),
    rules: { ...settings.rules, ...configuration.rules },
    knownAcronyms: [...settings.knownAcronyms, ...(configuration.knownAcronyms ?? [])],
    rightNames: configuration.rightNames,
    loadedVerbs: configuration.loadedVerbs ?? settings.loadedVerbs,
    words: configuration.words,
  };
}

export function isAnalysis(result: Analysis | Declined | undefined): result is Analysis {
  return result !== undefined && 'article' in result;
}
