// `dateline rule import`: rules of the house from Vale's styles. What cannot be taken over is told with the file's name.
import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { printRules } from '../../formats/vale/printRules.ts';
import type { ImportedStyle } from '../../formats/vale/valeStyle.ts';
import { importValeStyle } from '../../formats/vale/valeStyle.ts';
import { exitCodes } from '../exitCodes.ts';
import { readNamed } from '../files/readIfThere.ts';
import { writeReport } from '../files/writeReport.ts';
import type { Streams } from '../streams.ts';

export interface ImportOptions {
  readonly output?: string;
}

/**
 * Exit code 1 where there is nothing that could be taken over.
 * @throws Error where a file cannot be read.
 */
export async function importRules(
  paths: readonly string[],
  { output }: ImportOptions,
  streams: Streams,
): Promise<number> {
  const files = (await Promise.all(paths.map(filesOf))).flat();
  const rules: ImportedStyle['rules'][number][] = [];
  const ids = new Set<string>();
  for (const file of files) {
    const id = freeId(idOf(file), ids);
    const style = importValeStyle(await readNamed(file, 'the style'), id);
    rules.push(...style.rules);
    for (const note of style.notes) streams.error(`${file}: ${note}\n`);
  }
  if (rules.length === 0) {
    streams.error('Nothing could be taken over.\n');
    return exitCodes.findings;
  }
  const text = printRules(rules, "Imported from Vale's styles by dateline rule import.");
  if (output === undefined) streams.out(text);
  else await writeReport(output, text);
  streams.error(`${rules.length} ${rules.length === 1 ? 'rule' : 'rules'} from ${files.length} files\n`);
  return exitCodes.clean;
}

/** Vale reads .yml alone; folders may lie in one another. */
async function filesOf(path: string): Promise<readonly string[]> {
  const there = await stat(path).catch(() => undefined);
  if (there?.isDirectory() !== true) return [path];
  const names = await readdir(path, { recursive: true });
  const files = names.filter((name) => /\.ya?ml$/i.test(name)).sort();
  if (files.length === 0) throw new Error(`no style (.yml) in the folder "${path}"`);
  return files.map((name) => join(path, name));
}

/** "microsoft-avoid" for Microsoft/Avoid.yml. */
function idOf(file: string): string {
  const name = `${basename(dirname(resolve(file)))}-${basename(file, extname(file))}`;
  const words = name
    .replaceAll(/(\p{Ll}|\d)(\p{Lu})/gu, '$1-$2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  const id = words.join('-');
  return /^[a-z]/.test(id) ? id : `style-${id}`;
}

function freeId(id: string, taken: Set<string>): string {
  let free = id;
  for (let number = 2; taken.has(free); number += 1) free = `${id}-other-${number}`;
  taken.add(free);
  return free;
}
