// The analysis of an article, open or not: of one that is not from its file.
import type { CancellationToken } from 'vscode-languageserver';
import type { Sidecar } from '../formats/sidecar.ts';
import type { Context } from './context.ts';
import type { Analysis } from './openArticle.ts';
import { OpenArticle, isAnalysis } from './openArticle.ts';

/** Undefined where it is not analysed; one that is not open is analysed only where its text and sidecar are wanted. */
export async function analysisFor(
  context: Context,
  uri: string,
  token: CancellationToken,
  isWanted: (text: string, sidecar: Sidecar | undefined) => boolean,
): Promise<Analysis | undefined> {
  const { store, files, sidecars } = context;
  if (store.uris.includes(uri)) return store.analysis(uri, token);
  const text = await files.read(uri).catch(() => undefined);
  if (text === undefined || !isWanted(text, await sidecars.load(uri))) return undefined;
  return analyseUnopened(context, uri, text);
}

async function analyseUnopened(
  { environments, session }: Context,
  uri: string,
  text: string,
): Promise<Analysis | undefined> {
  const article = new OpenArticle(uri, languageOf(uri), 0, text, session.encoding);
  await article.load(environments.load(uri));
  const result = article.result();
  return isAnalysis(result) ? result : undefined;
}

function languageOf(uri: string): string {
  const path = uri.replace(/[?#].*$/, '').toLowerCase();
  if (/\.(?:md|markdown)$/.test(path)) return 'markdown';
  return /\.article(?:\.txt)?$/.test(path) ? 'article' : 'plaintext';
}
