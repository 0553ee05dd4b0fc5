// One article for the command line, from disk or standard input, with the sidecar that lies beside it.
import type { Input } from '../desk/inspectArticle.ts';
import { parseSidecar } from '../formats/sidecar.ts';
import { decodeArticle, readArticle } from './readArticle.ts';
import { readIfThere } from './readIfThere.ts';
import type { Streams } from './streams.ts';

export type LoadedInput = (Input & { readonly ok: true }) | { readonly ok: false; readonly message: string };

/** `-` is standard input. A damaged sidecar is named as such: without it, passages that stand by decision would be reported. */
export async function loadInput(path: string, streams: Streams): Promise<LoadedInput> {
  const read =
    path === '-' ? decodeArticle('standard input', await streams.bytes()) : await readArticle(path);
  if (!read.ok) return { ok: false, message: read.message };
  const json = path === '-' ? undefined : await readIfThere(`${path}.annotations.json`);
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
