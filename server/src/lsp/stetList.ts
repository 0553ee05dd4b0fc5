// Every stet of a workspace's articles in a list, also of articles that are not open.
import type { CancellationToken } from 'vscode-languageserver';
import type { Stet } from '../desk/stets.ts';
import { mayHaveStets, stetsIn } from '../desk/stets.ts';
import { rules } from '../features/diagnostics/rules.ts';
import { shorten } from '../features/markdown.ts';
import { restingRules } from '../formats/configurationEdits.ts';
import type { ListedStet, StetsParams } from '../protocol/protocol.ts';
import type { Context } from './context.ts';
import { Converter } from './convert.ts';
import type { Analysis } from './openArticle.ts';
import { analysisFor } from './unopenedArticle.ts';

export async function listStets(
  context: Context,
  params: StetsParams,
  token: CancellationToken,
): Promise<readonly ListedStet[]> {
  const uris = params.uris ?? context.store.uris;
  const listed = await stetsOfWorkspaces(context, uris);
  for (const uri of uris) {
    const analysis = token.isCancellationRequested ? undefined : await stetAnalysis(context, uri, token);
    if (analysis) listed.push(...stetsOf(analysis).map((stet) => toListed(analysis, stet)));
  }
  return listed;
}

/** Of an article, open or not; undefined where it can have no stets or is not analysed. */
export function stetAnalysis(
  context: Context,
  uri: string,
  token: CancellationToken,
): Promise<Analysis | undefined> {
  return analysisFor(context, uri, token, mayHaveStets);
}

export function stetsOf({ article, environment, ruleSettings, placeOf }: Analysis): readonly Stet[] {
  return stetsIn(article, environment.sidecar, ruleSettings, placeOf);
}

function toListed({ uri, convert }: Analysis, stet: Stet): ListedStet {
  const { rule, reason, scope, place, words, state, kept } = stet;
  const range = place ? convert.range(place) : null;
  return { uri, kept: kept.in, id: idOf(stet), rule, reason, scope, words: shorten(words, 60), range, state };
}

/** As the list names it. */
export function idOf({ rule, kept }: Stet): string {
  return kept.in === 'sidecar' ? kept.id : `${kept.comment.comment.start}:${rule}`;
}

/** Rules that are off in the whole workspace: they count, unless there is no such rule. */
async function stetsOfWorkspaces(
  { environments, files, session }: Context,
  uris: readonly string[],
): Promise<ListedStet[]> {
  if (!session.trusted) return [];
  const known = new Set(rules.map(({ id }) => id));
  const listed: ListedStet[] = [];
  for (const uri of new Set(uris.map((article) => environments.configurationUri(article)))) {
    const yaml = uri === undefined ? undefined : await files.read(uri).catch(() => undefined);
    if (uri === undefined || yaml === undefined) continue;
    const convert = new Converter(yaml, session.encoding);
    for (const { rule, reason, span } of restingRules(yaml)) {
      const state = known.has(rule) ? 'counts' : 'no-such-rule';
      const fixed = { kept: 'configuration', scope: 'workspace', words: '' } as const;
      listed.push({ ...fixed, uri, id: rule, rule, reason, range: convert.range(span), state });
    }
  }
  return listed;
}
