// Sidecars on disk: read, kept, and changed one after the other; a damaged one is reported and never written over.
import type { Outcome } from '../protocol/protocol.ts';
import type { Sidecar } from '../formats/sidecar.ts';
import { emptySidecar, sidecarSuffix } from '../formats/sidecar.ts';
import { parseSidecar, printSidecar } from '../formats/sidecarFile.ts';
import type { FileAccess } from './files.ts';
import type { FileProblems } from './fileProblems.ts';

export class SidecarFiles {
  readonly #files: FileAccess;
  readonly #problems: FileProblems;
  /** The last change of each article's sidecar: the next one waits for it. */
  readonly #changes = new Map<string, Promise<unknown>>();

  constructor(files: FileAccess, problems: FileProblems) {
    this.#files = files;
    this.#problems = problems;
  }

  /** Undefined where there is none or it is damaged. Never rejects. */
  async load(articleUri: string): Promise<Sidecar | undefined> {
    const read = await this.#read(articleUri);
    return typeof read === 'string' ? undefined : read;
  }

  /** Applies a change to what the file holds now. The answer is the new sidecar, or a sentence why there is none. */
  change(articleUri: string, change: (sidecar: Sidecar) => Sidecar): Promise<Sidecar | string> {
    const before = this.#changes.get(articleUri) ?? Promise.resolve();
    const after = before.then(() => this.#changeNow(articleUri, change));
    this.#changes.set(articleUri, after);
    return after;
  }

  async #changeNow(articleUri: string, change: (sidecar: Sidecar) => Sidecar): Promise<Sidecar | string> {
    if (articleUri.startsWith('untitled:'))
      return 'Save the article first: what is noted is kept in a file beside it.';
    const read = await this.#read(articleUri);
    if (typeof read === 'string') return `${read} It is left as it is; repair or remove it, then try again.`;
    const changed = change(read ?? emptySidecar(nameOf(articleUri)));
    try {
      await this.#files.write(sidecarUri(articleUri), printSidecar(changed));
      return changed;
    } catch (error) {
      return `${nameOf(sidecarUri(articleUri))} cannot be written: ${error instanceof Error ? error.message : String(error)}`;
    }
  }

  /** The sidecar, undefined where there is no file, or a sentence where it is damaged. */
  async #read(articleUri: string): Promise<Sidecar | string | undefined> {
    const uri = sidecarUri(articleUri);
    if (articleUri.startsWith('untitled:')) return undefined;
    try {
      const json = await this.#files.read(uri);
      const parsed = json === undefined ? undefined : parseSidecar(json, nameOf(articleUri));
      if (parsed?.ok === false) {
        this.#problems.report(uri, parsed.message);
        return `${nameOf(uri)} is damaged. ${parsed.message}`;
      }
      this.#problems.clear(uri);
      return parsed?.sidecar;
    } catch (error) {
      const message = `It cannot be read: ${error instanceof Error ? error.message : String(error)}`;
      this.#problems.report(uri, message);
      return `${nameOf(uri)}: ${message}`;
    }
  }
}

/** The URI of an article's sidecar; a query or fragment stays behind it. */
export function sidecarUri(articleUri: string): string {
  const end = articleUri.search(/[?#]/);
  return end < 0
    ? articleUri + sidecarSuffix
    : articleUri.slice(0, end) + sidecarSuffix + articleUri.slice(end);
}

export function outcomeOf(result: Sidecar | string, message: string): Outcome {
  return typeof result === 'string' ? { done: false, message: result } : { done: true, message };
}

/** The last part of a URI, decoded: "river fair.md". */
export function nameOf(uri: string): string {
  const path = uri.replace(/[?#].*$/, '');
  try {
    return decodeURIComponent(path.slice(path.lastIndexOf('/') + 1));
  } catch {
    return path.slice(path.lastIndexOf('/') + 1);
  }
}
