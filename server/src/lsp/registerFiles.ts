// The registers of names on disk, one a workspace folder: read, kept, and reported where they are broken.
import { DiagnosticSeverity } from 'vscode-languageserver';
import type { Register } from '../annotators/register/register.ts';
import { parseRegister, registerFileNames } from '../formats/register.ts';
import type { FileAccess } from './files.ts';
import type { FileProblems } from './fileProblems.ts';
import { faultAs } from './fileProblems.ts';
import type { Session } from './session.ts';
import { folderAround } from './session.ts';

/** A register as its file has it. */
export interface RegisterFile {
  readonly uri: string;
  /** Undefined where there is no such file yet. */
  readonly yaml: string | undefined;
}

export class RegisterFiles {
  readonly #session: Session;
  readonly #files: FileAccess;
  readonly #problems: FileProblems;
  /** By folder. */
  readonly #registers = new Map<string, Promise<Register>>();
  /** The last register of each folder that had no fault: it stays in force while the file is broken. */
  readonly #lastGood = new Map<string, Register>();

  constructor(session: Session, files: FileAccess, problems: FileProblems) {
    this.#session = session;
    this.#files = files;
    this.#problems = problems;
  }

  /** Empty where there is none or the workspace is not trusted. Never rejects. */
  async load(articleUri: string): Promise<Register> {
    const folder = folderAround(this.#session, articleUri);
    if (folder === undefined || !this.#session.trusted) return [];
    const known = this.#registers.get(folder) ?? this.#load(folder);
    this.#registers.set(folder, known);
    return known;
  }

  changed(): void {
    this.#registers.clear();
  }

  /** Where the register for an article lies; the first name where there is none yet. Rejects where it cannot be read. */
  async read(folder: string): Promise<RegisterFile> {
    const uris = registerFileNames.map((name) => `${folder}/${name}`);
    for (const uri of uris) {
      const yaml = await this.#files.read(uri);
      if (yaml !== undefined) return { uri, yaml };
    }
    return { uri: `${folder}/${registerFileNames[0]}`, yaml: undefined };
  }

  async #load(folder: string): Promise<Register> {
    const first = `${folder}/${registerFileNames[0]}`;
    try {
      const { uri, yaml } = await this.read(folder);
      for (const name of registerFileNames)
        if (uri !== `${folder}/${name}`) this.#problems.clear(`${folder}/${name}`);
      return this.#accept(folder, uri, yaml ?? '');
    } catch (error) {
      this.#problems.report(first, `It cannot be read: ${String(error)}`);
      return this.#lastGood.get(folder) ?? [];
    }
  }

  #accept(folder: string, uri: string, yaml: string): Register {
    const parsed = parseRegister(yaml);
    if (!parsed.ok) {
      const before = this.#lastGood.get(folder);
      const consequence = before ? 'The register as it was before stays in force.' : 'It is not used.';
      this.#problems.reportAll(
        uri,
        parsed.faults.map((fault) => faultAs(DiagnosticSeverity.Error, fault)),
        consequence,
      );
      return before ?? [];
    }
    this.#lastGood.set(folder, parsed.register);
    if (parsed.doubles.length === 0) this.#problems.clear(uri);
    else
      this.#problems.reportAll(
        uri,
        parsed.doubles.map((fault) => faultAs(DiagnosticSeverity.Warning, fault)),
        'All else in it is used.',
      );
    return parsed.register;
  }
}
