// An article that another tool moved without its sidecar: where one in the same folder is surely its own, taking it over is
// offered, once.
import { CancellationToken } from 'vscode-languageserver';
import type { Anchor } from '../formats/anchor.ts';
import { sidecarSuffix } from '../formats/sidecar.ts';
import { parseSidecar } from '../formats/sidecarFile.ts';
import type { Context } from './context.ts';
import { fileName, sidecarUri } from './sidecarFiles.ts';

/** In a folder with more sidecars without an article than these, none is looked into. */
const most = 20;

const takeOver = { title: 'Take Them Over' };
const leave = { title: 'Leave Them' };

export function straySidecars(context: Context): (articleUri: string) => Promise<void> {
  const offered = new Set<string>();
  return async (uri) => {
    if (!context.session.can.renameFiles || uri.startsWith('untitled:') || offered.has(uri)) return;
    const stray = await strayFor(context, uri);
    if (stray === undefined) return;
    offered.add(uri);
    const message =
      `The annotations in ${fileName(stray)} are of an article that is not there any more, ` +
      `and all their words stand in ${fileName(uri)}. Do they belong to it?`;
    const answer = await context.connection.window.showInformationMessage(message, takeOver, leave);
    if (answer?.title === takeOver.title) await move(context, uri, stray);
  };
}

/** Undefined also where several might be meant. */
async function strayFor(context: Context, uri: string): Promise<string | undefined> {
  const { files, store } = context;
  const folder = uri.slice(0, uri.lastIndexOf('/'));
  const names = new Set(await files.list(folder));
  if (names.has(fileName(sidecarUri(uri)))) return undefined;
  const strays = [...names].filter(
    (name) => name.endsWith(sidecarSuffix) && !names.has(name.slice(0, -sidecarSuffix.length)),
  );
  if (strays.length === 0 || strays.length > most) return undefined;
  const text = (await store.analysis(uri, CancellationToken.None))?.text;
  if (text === undefined) return undefined;
  const fitting: string[] = [];
  for (const name of strays) {
    const stray = `${folder}/${encodeURIComponent(name)}`;
    const json = await files.read(stray).catch(() => undefined);
    if (json !== undefined && isOf(json, text, names)) fitting.push(stray);
  }
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** Whether all its words stand in the text, at least half of them amid what stood around them, and nothing else has them. */
function isOf(json: string, text: string, names: ReadonlySet<string>): boolean {
  const parsed = parseSidecar(json);
  if (!parsed.ok || names.has(parsed.sidecar.source)) return false;
  const anchors = parsed.sidecar.items.flatMap(({ anchor }) => anchor ?? []);
  const inPlace = anchors.filter((anchor) => text.includes(withContext(anchor)));
  const isThere = ({ exact }: Anchor) => exact !== '' && text.includes(exact);
  return anchors.length > 0 && inPlace.length * 2 >= anchors.length && anchors.every(isThere);
}

function withContext({ prefix, exact, suffix }: Anchor): string {
  return prefix + exact + suffix;
}

async function move(context: Context, uri: string, stray: string): Promise<void> {
  const { connection, sidecars, store } = context;
  const target = sidecarUri(uri);
  const options = { ignoreIfExists: true };
  const documentChanges = [{ kind: 'rename' as const, oldUri: stray, newUri: target, options }];
  const { applied } = await connection.workspace.applyEdit({ edit: { documentChanges } });
  if (!applied || !(await sidecars.load(uri))) return;
  await sidecars.change(uri, (sidecar) => ({ ...sidecar }));
  await store.reloadSidecars(new Set([target]));
}
