// The requests beyond LSP (protocol.ts): what the side bar, the commands and the report ask for.
import type { CancellationToken } from 'vscode-languageserver';
import { insideQuotation, timexAt } from '../article/queries.ts';
import { entityAt, mentionAt, mentionsOf } from '../article/queries.ts';
import { absoluteEdit } from '../features/dateActions.ts';
import { nextUnattributed } from '../features/navigation.ts';
import { reportOf } from '../features/report.ts';
import * as annotations from '../protocol/annotations.ts';
import * as exchange from '../protocol/exchange.ts';
import * as protocol from '../protocol/protocol.ts';
import { annotatedArticles, mentionedPeople } from './annotatedArticles.ts';
import { annotationsOf } from './annotationList.ts';
import { annotate, comment, editAnnotation, relate, removeAnnotation } from './annotationRequests.ts';
import { articleTree } from './articleTree.ts';
import { compare, settleDifference } from './comparisonRequests.ts';
import type { Context } from './context.ts';
import { problemWithDateValue } from './dateValue.ts';
import { exchangeFormats, exportArticle, importFiles } from './exchangeRequests.ts';
import type { Analysis } from './openArticle.ts';
import { judgeNameAt, nameAtPlace } from './nameRequests.ts';
import { addToRegister, registerPlace } from './registerRequests.ts';
import { setPublicationDate } from './sidecarRequests.ts';
import {
  judge,
  nextSuggestion,
  suggestionAtPlace,
  suggestionsOf,
  undoVerdict,
} from './suggestionRequests.ts';
import { setSpeakerAt, speakerAtPlace } from './speakerRequests.ts';
import { listStets } from './stetList.ts';
import { removeStets } from './stetRemoval.ts';
import { placeOptions } from './toLsp.ts';

export function registerCustomRequests(context: Context): void {
  registerQuestions(context);
  registerAnnotations(context);
  registerAnnotationQuestions(context);
  registerDateValue(context);
  registerLists(context);
  context.connection.onRequest(exchange.formatsRequest, exchangeFormats);
  registerChanges(context);
}

// The type parameters tie a method's parameters to its answer; LSP leaves custom methods untyped.
/* eslint-disable @typescript-eslint/no-unnecessary-type-parameters */
function questions({ connection, store, guard }: Context) {
  return <P extends protocol.DocumentParams, R>(
    method: string,
    empty: R,
    answer: (analysis: Analysis, params: P) => R,
  ) => {
    const handle = async (params: P, token: CancellationToken) => {
      const analysis = await store.analysis(params.uri, token);
      return analysis ? answer(analysis, params) : empty;
    };
    connection.onRequest(method, guard.request(method, empty, handle));
  };
}

function registerQuestions(context: Context): void {
  const on = questions(context);
  on<protocol.DocumentParams, protocol.ArticleTree | null>(protocol.treeRequest, null, articleTree);
  on<protocol.PlaceParams, protocol.EntityPlaces | null>(protocol.entityRequest, null, entityPlaces);
  on<protocol.PlaceParams, protocol.ResolvedDate | null>(protocol.dateRequest, null, resolvedDate);
  on<protocol.RangeParams, protocol.NameAtPlace | null>(protocol.nameRequest, null, nameAtPlace);
  on<protocol.RangeParams, protocol.SpeakerAtPlace | null>(protocol.speakerRequest, null, speakerAtPlace);
  on<protocol.NextQuotationParams, protocol.Range | null>(protocol.nextQuotationRequest, null, nextQuotation);
  on<protocol.DocumentParams, string | null>(protocol.reportRequest, null, (analysis) =>
    reportOf(analysis.article, analysis.diagnostics, placeOptions(analysis)),
  );
}

function registerAnnotationQuestions(context: Context): void {
  const on = questions(context);
  on<protocol.DocumentParams, readonly annotations.Suggestion[]>(
    annotations.suggestionsRequest,
    [],
    suggestionsOf,
  );
  on<annotations.SuggestionParams, annotations.CountedSuggestion | null>(
    annotations.suggestionAtRequest,
    null,
    suggestionAtPlace,
  );
  on<annotations.NextSuggestionParams, annotations.CountedSuggestion | null>(
    annotations.nextSuggestionRequest,
    null,
    nextSuggestion,
  );
}

/** They show at once: what stands in the sidecar needs no analysis. */
function registerAnnotations({ connection, store, guard }: Context): void {
  const handle = async ({ uri }: protocol.DocumentParams) => {
    const placed = await store.placed(uri);
    return placed ? annotationsOf(placed) : null;
  };
  connection.onRequest(
    annotations.annotationsRequest,
    guard.request<[protocol.DocumentParams], annotations.ArticleAnnotations | null>(
      annotations.annotationsRequest,
      null,
      handle,
    ),
  );
}

function registerDateValue({ connection, guard }: Context): void {
  const check = ({ value }: annotations.DateValueParams) =>
    Promise.resolve(problemWithDateValue(value) ?? null);
  connection.onRequest(
    annotations.dateValueRequest,
    guard.request<[annotations.DateValueParams], string | null>(annotations.dateValueRequest, null, check),
  );
}

/** What is asked of many articles at once. */
function registerLists(context: Context): void {
  const { connection, guard } = context;
  const on = <P, R>(
    method: string,
    list: (context: Context, params: P, token: CancellationToken) => Promise<readonly R[]>,
  ) => {
    const answer = (params: P, token: CancellationToken) => list(context, params, token);
    connection.onRequest(method, guard.request<[P, CancellationToken], readonly R[]>(method, [], answer));
  };
  on(protocol.stetsRequest, listStets);
  on(annotations.annotatedArticlesRequest, annotatedArticles);
  on(annotations.mentionedPeopleRequest, mentionedPeople);
}

function registerChanges(context: Context): void {
  const { connection, guard } = context;
  const failure: protocol.Outcome = { done: false, message: 'That failed; the log says why.' };
  const on = <P, R>(
    method: string,
    change: (context: Context, params: P, token: CancellationToken) => Promise<R | protocol.Outcome>,
  ) => {
    connection.onRequest(
      method,
      guard.request<[P, CancellationToken], R | protocol.Outcome>(method, failure, (params, token) =>
        change(context, params, token),
      ),
    );
  };
  on(annotations.annotateRequest, annotate);
  on(annotations.changeAnnotationRequest, editAnnotation);
  on(annotations.commentRequest, comment);
  on(annotations.relateRequest, relate);
  on(annotations.removeAnnotationRequest, removeAnnotation);
  on(annotations.judgeRequest, judge);
  on(annotations.undoVerdictRequest, undoVerdict);
  on(protocol.judgeNameRequest, judgeNameAt);
  on(protocol.setSpeakerRequest, setSpeakerAt);
  on(protocol.setPublicationDateRequest, setPublicationDate);
  on(protocol.registerPlaceRequest, registerPlace);
  on(protocol.addToRegisterRequest, addToRegister);
  on(protocol.removeStetsRequest, removeStets);
  on(exchange.exportRequest, exportArticle);
  on(exchange.importRequest, importFiles);
  on(exchange.compareRequest, compare);
  on(exchange.settleRequest, settleDifference);
}

/* eslint-enable @typescript-eslint/no-unnecessary-type-parameters */

function entityPlaces(
  { article, convert }: Analysis,
  { position }: protocol.PlaceParams,
): protocol.EntityPlaces | null {
  const offset = convert.offset(position);
  const entity = entityAt(article, offset);
  const mention = mentionAt(article, offset);
  if (!entity || !mention) return null;
  const mentions = mentionsOf(article, entity).map(({ span }) => convert.range(span));
  const range = convert.range(mention.span);
  return { name: entity.name, type: entity.type ?? 'MISC', range, first: mentions[0] ?? range, mentions };
}

function resolvedDate(
  { article, convert, dateStyle }: Analysis,
  { position }: protocol.PlaceParams,
): protocol.ResolvedDate | null {
  const timex = timexAt(article, convert.offset(position));
  if (timex?.value === undefined) return null;
  return {
    range: convert.range(timex.span),
    value: timex.value,
    absolute: absoluteEdit(article, timex, dateStyle)?.newText ?? null,
    insideQuotation: insideQuotation(article, timex.span),
  };
}

function nextQuotation(
  { article, convert }: Analysis,
  { position, direction }: protocol.NextQuotationParams,
): protocol.Range | null {
  const span = nextUnattributed(article, convert.offset(position), direction);
  return span ? convert.range(span) : null;
}
