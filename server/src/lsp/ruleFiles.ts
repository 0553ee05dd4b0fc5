// The rules that a house wrote itself, from the rule files of each workspace folder: read, kept, and reported where they are broken.
import { DiagnosticSeverity } from 'vscode-languageserver';
import { builtInIds } from '../desk/ruleIds.ts';
import type { CustomRule } from '../features/diagnostics/customRules/customRule.ts';
import { isRuleFileName, parseRuleFile, ruleFolder } from '../formats/ruleFile.ts';
import type { RuleFileText } from '../formats/ruleSet.ts';
import { joinRuleFiles } from '../formats/ruleSet.ts';
import type { FileAccess } from './files.ts';
import type { FileProblems } from './fileProblems.ts';
import { faultAs } from './fileProblems.ts';
import type { Session } from './session.ts';
import { folderAround } from './session.ts';

export class RuleFiles {
  readonly #session: Session;
  readonly #files: FileAccess;
  readonly #problems: FileProblems;
  /** By folder. */
  readonly #rules = new Map<string, Promise<readonly CustomRule[]>>();
  /** The files of each folder when they were last read. */
  readonly #known = new Map<string, readonly string[]>();
  /** The last text of each file that had no fault: it stays in force while the file is broken. */
  readonly #lastGood = new Map<string, string>();

  constructor(session: Session, files: FileAccess, problems: FileProblems) {
    this.#session = session;
    this.#files = files;
    this.#problems = problems;
  }

  /** `named` are paths from the folder, beside the files in the folder of rules. Never rejects. */
  async load(articleUri: string, named: readonly string[]): Promise<readonly CustomRule[]> {
    const folder = folderAround(this.#session, articleUri);
    if (folder === undefined || !this.#session.trusted) return noRules;
    const known = this.#rules.get(folder) ?? this.#load(folder, named);
    this.#rules.set(folder, known);
    return known;
  }

  changed(): void {
    this.#rules.clear();
  }

  /** Whether rules may come from the file, or from files in it. */
  concerns(uri: string): boolean {
    if (/\/\.dateline(?:\/rules(?:\/[^/]+)?)?$/.test(uri)) return true;
    return [...this.#known.values()].some((files) => files.some((file) => isSame(file, uri)));
  }

  async #load(folder: string, named: readonly string[]): Promise<readonly CustomRule[]> {
    const uris = [...(await this.#listed(folder)), ...named.map((path) => `${folder}/${encodePath(path)}`)];
    for (const uri of this.#known.get(folder) ?? []) if (!uris.includes(uri)) this.#problems.clear(uri);
    this.#known.set(folder, uris);
    const texts = await Promise.all(uris.map((uri) => this.#read(uri)));
    const { rules, faults } = joinRuleFiles(
      texts.flatMap((text) => text ?? []),
      builtInIds,
    );
    for (const text of texts) {
      // What is wrong with the others is told already.
      if (!text?.good) continue;
      const doubles = faults
        .filter(({ file }) => file === text.file)
        .map(({ fault }) => faultAs(DiagnosticSeverity.Warning, fault));
      if (doubles.length === 0) this.#problems.clear(text.file);
      else this.#problems.reportAll(text.file, doubles, 'All else in it is used.');
    }
    return rules;
  }

  async #listed(folder: string): Promise<readonly string[]> {
    const rules = `${folder}/${ruleFolder}`;
    try {
      const names = await this.#files.list(rules);
      return names
        .filter(isRuleFileName)
        .sort()
        .map((name) => `${rules}/${encodeURIComponent(name)}`);
    } catch (error) {
      this.#problems.report(rules, `It cannot be read: ${String(error)}`);
      return [];
    }
  }

  /** The text that counts: as it was before, where there is a fault in it. */
  async #read(file: string): Promise<(RuleFileText & { readonly good: boolean }) | undefined> {
    const before = this.#lastGood.get(file);
    const fallback = before === undefined ? undefined : { file, yaml: before, good: false };
    try {
      const yaml = await this.#files.read(file);
      if (yaml === undefined) {
        this.#lastGood.delete(file);
        this.#problems.report(file, 'It is named in .dateline.yaml, but there is no such file.');
        return undefined;
      }
      const parsed = parseRuleFile(yaml);
      if (parsed.ok) {
        this.#lastGood.set(file, yaml);
        return { file, yaml, good: true };
      }
      const faults = parsed.faults.map((fault) => faultAs(DiagnosticSeverity.Error, fault));
      const consequence = fallback ? 'Its rules as they were before stay in force.' : 'It is not used.';
      this.#problems.reportAll(file, faults, consequence);
    } catch (error) {
      this.#problems.report(file, `It cannot be read: ${String(error)}`);
    }
    return fallback;
  }
}

/** One list, so that rules are made of it once. */
const noRules: readonly CustomRule[] = [];

function encodePath(path: string): string {
  return path.split(/[/\\]/).map(encodeURIComponent).join('/');
}

/** Clients encode more or fewer characters. */
function isSame(a: string, b: string): boolean {
  try {
    return decodeURIComponent(a) === decodeURIComponent(b);
  } catch {
    return a === b;
  }
}
