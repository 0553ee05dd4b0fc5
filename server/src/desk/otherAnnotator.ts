// The annotations of another person as a sidecar, whether they come as one or in another tool's format.
import { parseJson } from '../formats/json.ts';
import type { Sidecar } from '../formats/sidecar.ts';
import { emptySidecar } from '../formats/sidecar.ts';
import { parseSidecar } from '../formats/sidecarFile.ts';
import type { NamedFile } from '../formats/standoff/readStandoffFiles.ts';
import { readStandoffFiles } from '../formats/standoff/readStandoffFiles.ts';
import { importStandoff } from './importStandoff.ts';

export type OtherAnnotator =
  | { readonly ok: true; readonly sidecar: Sidecar; readonly problems: readonly string[] }
  | { readonly ok: false; readonly message: string };

export function otherAnnotator(text: string, source: string, files: readonly NamedFile[]): OtherAnnotator {
  const [file] = files;
  if (file && files.length === 1 && isSidecar(file)) {
    const parsed = parseSidecar(file.text, source);
    return parsed.ok
      ? { ...parsed, problems: [] }
      : { ok: false, message: `${file.name}: ${parsed.message}` };
  }
  let sidecar = emptySidecar(source);
  const problems: string[] = [];
  for (const { name, result } of readStandoffFiles(files, undefined, text)) {
    if (!result.ok) return { ok: false, message: `${name}: ${result.message}` };
    problems.push(...result.imported.problems);
    ({ sidecar } = importStandoff(text, sidecar, result.imported));
  }
  return { ok: true, sidecar, problems };
}

/** By its name, or because it says what only a sidecar has: the annotation of the article itself. */
function isSidecar({ name, text }: NamedFile): boolean {
  if (name.endsWith('.annotations.json')) return true;
  if (!name.endsWith('.json')) return false;
  const parsed = parseJson(text);
  return parsed.ok && JSON.stringify(parsed.value).includes('"id":"#article"');
}
