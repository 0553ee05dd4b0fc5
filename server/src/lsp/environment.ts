// What an article is analysed with beside its text: settings, the workspace's `.dateline.yaml` and register of
// names, and the sidecar.
import type { Connection } from 'vscode-languageserver';
import type { Register } from '../annotators/register/register.ts';
import type { Configuration } from '../formats/configuration.ts';
import { configurationFileName, parseConfiguration } from '../formats/configuration.ts';
import type { Sidecar } from '../formats/sidecar.ts';
import type { FileAccess } from './files.ts';
import type { FileProblems } from './fileProblems.ts';
import type { RegisterFiles } from './registerFiles.ts';
import type { Session } from './session.ts';
import { folderAround } from './session.ts';
import type { Settings } from './settings.ts';
import { parseSettings } from './settings.ts';
import type { SidecarFiles } from './sidecarFiles.ts';

export interface Environment {
  readonly settings: Settings;
  readonly configuration: Configuration;
  readonly register: Register;
  readonly sidecar: Sidecar | undefined;
}

export interface EnvironmentSources {
  readonly connection: Connection;
  readonly session: Session;
  readonly files: FileAccess;
  readonly sidecars: SidecarFiles;
  readonly registers: RegisterFiles;
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
    const { sidecars, registers } = this.#sources;
    const [settings, configuration, register, sidecar] = await Promise.all([
      this.#settings(uri),
      this.#configuration(uri),
      registers.load(uri),
      sidecars.load(uri),
    ]);
    return { settings, configuration, register, sidecar };
  }

  settingsPushed(settings: unknown): void {
    this.#pushed = settings;
  }

  /** The configuration, the register or what folders there are may have changed. */
  workspaceChanged(): void {
    this.#configurations.clear();
    this.#sources.registers.changed();
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
