// What an article is analysed with beside its text: settings, the workspace's `.dateline.yaml`, register of names and
// rule files, and the sidecar.
import type { Connection } from 'vscode-languageserver';
import type { Register } from '../annotators/register/register.ts';
import type { CustomRule } from '../features/diagnostics/customRules/customRule.ts';
import type { Configuration } from '../formats/configuration.ts';
import { configurationFileName, parseConfiguration } from '../formats/configuration.ts';
import { registerFileNames } from '../formats/register.ts';
import type { Sidecar } from '../formats/sidecar.ts';
import type { FileAccess } from './files.ts';
import type { FileProblems } from './fileProblems.ts';
import type { RegisterFiles } from './registerFiles.ts';
import type { RuleFiles } from './ruleFiles.ts';
import type { Session } from './session.ts';
import { folderAround } from './session.ts';
import type { Settings } from './settings.ts';
import { parseSettings } from './settings.ts';
import type { SidecarFiles } from './sidecarFiles.ts';

/** Files that all articles of a folder are analysed with; rule files beside. */
export const workspaceFiles: readonly string[] = [configurationFileName, ...registerFileNames];

export interface Environment {
  readonly settings: Settings;
  readonly configuration: Configuration;
  readonly register: Register;
  readonly customRules: readonly CustomRule[];
  readonly sidecar: Sidecar | undefined;
}

export interface EnvironmentSources {
  readonly connection: Connection;
  readonly session: Session;
  readonly files: FileAccess;
  readonly sidecars: SidecarFiles;
  readonly registers: RegisterFiles;
  readonly rules: RuleFiles;
  readonly problems: FileProblems;
}

/** Loads environments, and keeps what articles share until it is told that it changed. */
export class Environments {
  readonly #sources: EnvironmentSources;
  readonly #configurations = new Map<string, Promise<Configuration>>();
  /** What the client last pushed; for clients that cannot be asked. */
  #pushed: unknown;

  constructor(sources: EnvironmentSources) {
    this.#sources = sources;
    this.#pushed = sources.session.initialSettings;
  }

  /** Never rejects: what cannot be loaded is reported and has its default. */
  async load(uri: string): Promise<Environment> {
    const { sidecars, registers, rules } = this.#sources;
    const configuration = await this.#configuration(uri);
    const [settings, customRules, register, sidecar] = await Promise.all([
      this.#settings(uri),
      rules.load(uri, configuration.ruleFiles ?? []),
      registers.load(uri),
      sidecars.load(uri),
    ]);
    return { settings, configuration, register, customRules, sidecar };
  }

  settingsPushed(settings: unknown): void {
    this.#pushed = settings;
  }

  /** The configuration, the register, rule files or what folders there are may have changed. */
  workspaceChanged(): void {
    this.#configurations.clear();
    this.#sources.rules.changed();
    this.#sources.registers.changed();
  }

  /** Whether all articles of a folder are analysed with the file. */
  concerns(uri: string): boolean {
    return workspaceFiles.some((name) => uri.endsWith(`/${name}`)) || this.#sources.rules.concerns(uri);
  }

  /** Where the configuration for a document lies; undefined outside all workspace folders. */
  configurationUri(uri: string): string | undefined {
    const folder = folderAround(this.#sources.session, uri);
    return folder === undefined ? undefined : `${folder}/${configurationFileName}`;
  }

  async #settings(uri: string): Promise<Settings> {
    const { connection, session } = this.#sources;
    let value = this.#pushed;
    if (session.can.configuration) {
      try {
        value = await connection.workspace.getConfiguration({ scopeUri: uri, section: 'dateline' });
      } catch (error) {
        connection.console.error(`The settings could not be read: ${String(error)}`);
      }
    }
    const { settings, problems } = parseSettings(value);
    for (const problem of problems) connection.console.warn(problem);
    return settings;
  }

  async #configuration(uri: string): Promise<Configuration> {
    const file = this.configurationUri(uri);
    if (file === undefined || !this.#sources.session.trusted) return {};
    const known = this.#configurations.get(file) ?? this.#readConfiguration(file);
    this.#configurations.set(file, known);
    return known;
  }

  async #readConfiguration(file: string): Promise<Configuration> {
    const { files, problems } = this.#sources;
    try {
      const parsed = parseConfiguration((await files.read(file)) ?? '');
      if (parsed.ok) {
        problems.clear(file);
        return parsed.configuration;
      }
      problems.report(file, parsed.message, { line: parsed.line - 1, character: parsed.column - 1 });
    } catch (error) {
      problems.report(file, `It cannot be read: ${String(error)}`);
    }
    return {};
  }
}
