// Takes stets away: out of sidecars at once, out of comments and `.dateline.yaml` by edits that the user sees.
import type { CancellationToken, TextEdit } from 'vscode-languageserver';
import { commentEdits } from '../desk/stets.ts';
import { counted } from '../features/markdown.ts';
import { unsetRules } from '../formats/configurationEdits.ts';
import { removeItems } from '../formats/sidecarEdits.ts';
import type { ListedStet, Outcome, RemoveStetsParams } from '../protocol/protocol.ts';
import { changeConfiguration } from './configurationFile.ts';
import type { Context } from './context.ts';
import type { Analysis } from './openArticle.ts';
import { changeSidecar } from './sidecarRequests.ts';
import { stetAnalysis, idOf, stetsOf } from './stetList.ts';
import { toEdits } from './toLsp.ts';

export async function removeStets(
  context: Context,
  { stets }: RemoveStetsParams,
  token: CancellationToken,
): Promise<Outcome> {
  const edits: Record<string, TextEdit[]> = {};
  for (const [uri, here] of byFile(stets)) {
    const kept = (where: ListedStet['kept']) => here.filter((one) => one.kept === where);
    const resting = kept('configuration').map(({ rule }) => rule);
    const outcomes = [
      kept('sidecar').length > 0 && (await removeFromSidecar(context, uri, kept('sidecar'))),
      resting.length > 0 &&
        (await changeConfiguration(
          context,
          uri,
          (yaml) => unsetRules(yaml, resting),
          'The rules are on again',
        )),
    ];
    for (const outcome of outcomes) if (outcome && !outcome.done) return outcome;
    const analysis = kept('comment').length > 0 ? await stetAnalysis(context, uri, token) : undefined;
    if (analysis) edits[uri] = editsFor(analysis, kept('comment'));
  }
  return applyComments(context, edits, stets);
}

/** Comments and the configuration are changed by edits, which the user is to save. */
async function applyComments(
  { connection }: Context,
  changes: Record<string, TextEdit[]>,
  stets: RemoveStetsParams['stets'],
): Promise<Outcome> {
  if (Object.values(changes).some((edits) => edits.length > 0)) {
    const { applied, failureReason } = await connection.workspace.applyEdit({ changes });
    if (!applied)
      return { done: false, message: `The comments were not removed. ${failureReason ?? ''}`.trim() };
  }
  const unsaved = stets.some(({ kept }) => kept !== 'sidecar');
  const message = `${counted(stets.length, 'stet is', 'stets are')} removed${unsaved ? ': save the changed files' : ''}.`;
  return { done: true, message };
}

function removeFromSidecar(
  context: Context,
  uri: string,
  stets: RemoveStetsParams['stets'],
): Promise<Outcome> {
  return changeSidecar(
    context,
    uri,
    (sidecar) => {
      const isMeant = (id: string) => {
        const item = sidecar.items.find((one) => one.id === id);
        return item?.kind === 'stet' && stets.some((one) => one.id === id && one.rule === item.rule);
      };
      return removeItems(sidecar, new Set(stets.map(({ id }) => id).filter(isMeant)));
    },
    'Removed.',
  );
}

function editsFor(analysis: Analysis, removed: RemoveStetsParams['stets']): TextEdit[] {
  const ids = new Set(removed.map(({ id }) => id));
  const all = stetsOf(analysis);
  const meant = all.filter((stet) => stet.kept.in === 'comment' && ids.has(idOf(stet)));
  return toEdits(analysis.convert, commentEdits(analysis.text, all, meant));
}

function byFile(stets: RemoveStetsParams['stets']): ReadonlyMap<string, RemoveStetsParams['stets']> {
  const files = new Map<string, RemoveStetsParams['stets'][number][]>();
  for (const stet of stets) {
    const here = files.get(stet.uri);
    if (here) here.push(stet);
    else files.set(stet.uri, [stet]);
  }
  return files;
}
