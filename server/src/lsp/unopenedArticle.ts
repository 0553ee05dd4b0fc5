// The analysis of an article that is not open, from its file.
import type { Context } from './context.ts';
import type { Analysis } from './openArticle.ts';
import { OpenArticle, isAnalysis } from './openArticle.ts';

/** Undefined where it is not analysed. */
export async function analyseUnopened(
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
