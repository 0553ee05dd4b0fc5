// The register of names of the command line: the file named, else `entities.yaml` in the working directory, else none.
import type { Register } from '../annotators/register/register.ts';
import { parseRegister, registerFileNames } from '../formats/register.ts';
import { readIfThere, readNamed } from './files/readIfThere.ts';
import type { Streams } from './streams.ts';

/** @throws Error with the file and the places when the file is named and missing, or broken. */
export async function loadRegister(path: string | undefined, streams: Streams): Promise<Register> {
  const files = path === undefined ? registerFileNames : [path];
  for (const file of files) {
    const yaml = path === undefined ? readIfThere(file) : await readNamed(path, 'the register of names');
    if (yaml === undefined) continue;
    const parsed = parseRegister(yaml);
    if (!parsed.ok) throw new Error(parsed.faults.map(({ message }) => `${file}: ${message}`).join('\n'));
    for (const { message } of parsed.doubles) streams.error(`${file}: ${message}\n`);
    return parsed.register;
  }
  return [];
}
