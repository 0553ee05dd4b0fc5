// One article for the command line, from disk or standard input, with the sidecar that lies beside it.
import type { Input } from '../../desk/inspectArticle.ts';
import { parseSidecar } from '../../formats/sidecarFile.ts';
import { decodeArticle, readArticle } from './readArticle.ts';
import { readIfThere } from './readIfThere.ts';
import type { Source } from './source.ts';
import { isNameless } from './source.ts';

export type LoadedInput = (Input & { readonly ok: true }) | { readonly ok: false; readonly message: string };

/** A damaged sidecar is named as such: without it, passages that stand by decision would be reported. */
export function loadInput(source: Source): LoadedInput {
  const { path, bytes } = source;
  const read = bytes ? decodeArticle(path, bytes) : readArticle(path);
  if (!read.ok) return { ok: false, message: read.message };
  const json = isNameless(source) ? undefined : readIfThere(`${path}.annotations.json`);
  const parsed = json === undefined ? undefined : parseSidecar(json);
  if (parsed && !parsed.ok) return { ok: false, message: `${path}.annotations.json: ${parsed.message}` };
  return {
    ok: true,
    text: read.text,
    format: read.format,
    sidecar: parsed?.sidecar,
    publicationDate: undefined,
  };
}
