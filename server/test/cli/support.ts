// Runs the `dateline` command in this process, with a temporary folder for its files.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { run } from '../../src/cli/main.ts';
import type { Streams } from '../../src/cli/streams.ts';

export interface Printed {
  readonly code: number;
  /** Without colours. */
  readonly out: string;
  readonly rawOut: string;
  readonly error: string;
}

export interface Surroundings {
  /** The lines of standard input. */
  readonly input?: readonly string[];
  readonly terminal?: Streams['terminal'];
}

export async function dateline(
  args: readonly string[],
  { input = [], terminal }: Surroundings = {},
): Promise<Printed> {
  let out = '';
  let error = '';
  const code = await run(args, {
    out: (text) => (out += text),
    error: (text) => (error += text),
    lines: async function* () {
      for (const line of input) yield await Promise.resolve(line);
    },
    bytes: () => Promise.resolve(new TextEncoder().encode(input.join('\n'))),
    rulePages: new URL('https://pages.example/rules/'),
    ...(terminal && { terminal }),
  });
  return { code, out: stripVTControlCharacters(out), rawOut: out, error };
}

export interface Folder {
  readonly path: string;
  /** Writes a file, with the folders that it needs, and answers its path. */
  readonly file: (name: string, content: string | Uint8Array) => Promise<string>;
  readonly remove: () => Promise<void>;
}

export async function makeFolder(): Promise<Folder> {
  const path = await mkdtemp(join(tmpdir(), 'dateline-cli-'));
  return {
    path,
    file: async (name, content) => {
      const file = join(path, name);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, content);
      return file;
    },
    remove: () => rm(path, { recursive: true, force: true }),
  };
}

/** One warning, in line 5. */
export const faulty =
  'Council meets\n\nWed, 25/05/2022 - 21:37\n\nThe council met on Tuesday 25 May 2022 in Lisbon, Mayor Ann Holt said.\n';

export const clean =
  'Council meets\n\nWed, 25/05/2022 - 21:37\n\nThe council met on Wednesday in Lisbon, Mayor Ann Holt said.\n';

/** A warning with a fix that is safe, and how the text is with it. */
export const fixable =
  'School opens\n\n“We open in May,” said Mayor Ann Lee. “It is done.”\n\n"The rain held us up," said Captain Bo Berg.\n';
export const fixed = fixable.replace('"The', '“The').replace(',"', ',”');
