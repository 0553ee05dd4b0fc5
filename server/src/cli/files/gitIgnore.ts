// Which files git ignores, by the `.gitignore` files of a repository from its root down.
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { Ignore } from 'ignore';
import ignore from 'ignore';

interface Folder {
  readonly rules: Ignore | undefined;
  /** What a repository ignores is a matter of its own files, not of those around it. */
  readonly isRoot: boolean;
}

/** Reads each `.gitignore` once. Outside a repository, those of all folders above count. */
export class GitIgnore {
  readonly #folders = new Map<string, Folder>();
  readonly #ignored = new Map<string, boolean>();

  /** Whether a file is ignored: by itself, or because one of the folders that it lies in is. */
  hasFile(path: string): boolean {
    const file = resolve(path);
    return this.hasFolder(dirname(file)) || this.#isNamed(file, '');
  }

  hasFolder(path: string): boolean {
    const folder = resolve(path);
    const known = this.#ignored.get(folder);
    if (known !== undefined) return known;
    const inside = !this.#folder(folder).isRoot;
    const answer = inside && (this.hasFolder(dirname(folder)) || this.#isNamed(folder, '/'));
    this.#ignored.set(folder, answer);
    return answer;
  }

  /** The nearest file that says something of the path decides. A slash at the end makes it a folder. */
  #isNamed(path: string, slash: string): boolean {
    for (let at = dirname(path); ; at = dirname(at)) {
      const { rules, isRoot } = this.#folder(at);
      const verdict = rules?.test(relative(at, path).split(sep).join('/') + slash);
      if (verdict && (verdict.ignored || verdict.unignored)) return verdict.ignored;
      if (isRoot) return false;
    }
  }

  #folder(path: string): Folder {
    let folder = this.#folders.get(path);
    if (!folder) {
      folder = { rules: readRules(path), isRoot: basename(path) === '' || existsSync(join(path, '.git')) };
      this.#folders.set(path, folder);
    }
    return folder;
  }
}

function readRules(folder: string): Ignore | undefined {
  try {
    return ignore().add(readFileSync(join(folder, '.gitignore'), 'utf8'));
  } catch {
    return undefined;
  }
}
