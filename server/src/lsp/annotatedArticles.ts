// The annotations of many articles, open or not, and the people whom annotated passages mention.
import type { CancellationToken } from 'vscode-languageserver';
import { placesIn } from '../desk/placedItems.ts';
import { peopleIn } from '../features/peopleIn.ts';
import type { AnnotatedArticle, ArticlesParams, MentionedPeople } from '../protocol/annotations.ts';
import type { Annotated } from './annotated.ts';
import { annotationsOf } from './annotationList.ts';
import type { Context } from './context.ts';
import { Converter } from './convert.ts';
import type { Analysis } from './openArticle.ts';
import { analysisFor } from './unopenedArticle.ts';

export async function annotatedArticles(
  context: Context,
  { uris }: ArticlesParams,
  token: CancellationToken,
): Promise<readonly AnnotatedArticle[]> {
  const listed: AnnotatedArticle[] = [];
  for (const uri of uris) {
    if (token.isCancellationRequested) break;
    const annotated = await annotatedFor(context, uri);
    const annotations = annotated && annotationsOf(annotated);
    if (annotations && annotations.annotations.length + annotations.judgements.length > 0)
      listed.push({ uri, annotations });
  }
  return listed;
}

export async function mentionedPeople(
  context: Context,
  { uris }: ArticlesParams,
  token: CancellationToken,
): Promise<readonly MentionedPeople[]> {
  const listed: MentionedPeople[] = [];
  for (const uri of uris) {
    if (token.isCancellationRequested) break;
    const analysis = await analysisFor(context, uri, token, (_, sidecar) => sidecar !== undefined);
    if (analysis) listed.push({ uri, people: peopleByAnnotation(analysis) });
  }
  return listed;
}

function peopleByAnnotation(analysis: Analysis): Record<string, readonly string[]> {
  const { annotations, judgements } = annotationsOf(analysis);
  return Object.fromEntries(
    [...annotations, ...judgements].flatMap(({ id, range }) => {
      const people = range ? peopleIn(analysis.article, analysis.convert.span(range)) : [];
      return people.length > 0 ? [[id, people] as const] : [];
    }),
  );
}

/** An article that lies there without a sidecar has none; one that is gone has orphans. */
async function annotatedFor(
  { store, files, sidecars, environments, session }: Context,
  uri: string,
): Promise<Annotated | undefined> {
  if (store.uris.includes(uri)) return store.placed(uri);
  if (!(await sidecars.load(uri))) return undefined;
  const text = (await files.read(uri).catch(() => undefined)) ?? '';
  const environment = await environments.load(uri);
  const placeOf = placesIn(text, environment.sidecar?.items);
  return { environment, placeOf, convert: new Converter(text, session.encoding) };
}
