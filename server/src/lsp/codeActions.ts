// Code actions over LSP: fixes, other forms of a date, all safe fixes at once, and the ways to let a passage stand.
import type { CancellationToken, CodeAction, CodeActionParams } from 'vscode-languageserver';
import { CodeActionKind } from 'vscode-languageserver';
import { timexAt } from '../article/queries.ts';
import { codeActionsFor } from '../features/codeActions.ts';
import { nameActionsAt } from '../features/nameActions.ts';
import { counted } from '../features/markdown.ts';
import { lacksPublicationDate } from '../features/relativeDate.ts';
import { safeEdits } from '../features/safeFixes.ts';
import type {
  JudgeNameParams,
  MarkRightParams,
  Outcome,
  SetSpeakerParams,
  StetParams,
} from '../protocol/protocol.ts';
import {
  judgeNameAsCommand,
  markRightCommand,
  setPublicationDateCommand,
  setSpeakerToCommand,
  stetCommand,
} from '../protocol/protocol.ts';
import type { Span } from '../text/span.ts';
import { fixAllKind } from './capabilities.ts';
import type { Context } from './context.ts';
import { judgeNameAt, toNameType } from './nameRequests.ts';
import type { Analysis } from './openArticle.ts';
import { speakerActions } from './speakerActions.ts';
import { setSpeakerAt } from './speakerRequests.ts';
import { markRight } from './markRight.ts';
import { standingActions } from './standingActions.ts';
import { stet } from './stet.ts';
import { toCodeAction, toEdits } from './toLsp.ts';
import { withAnalysis } from './withAnalysis.ts';

export function registerCodeActions(context: Context): void {
  const { connection, guard } = context;
  connection.onCodeAction(
    withAnalysis(context, 'codeAction', [], (analysis, params) => {
      const only = params.context.only;
      const wanted = ({ kind }: CodeAction) =>
        !only || only.some((one) => kind === one || kind?.startsWith(`${one}.`));
      return actionsFor(context, analysis, params).filter(wanted);
    }),
  );
  connection.onExecuteCommand(
    guard.request('executeCommand', null, async ({ command, arguments: given }, token) => {
      const run = commands[command];
      if (!run) return null;
      const outcome = await run(context, given?.[0], token);
      // Other clients than our own have nobody to show the outcome.
      if (!outcome.done && !context.session.clientFiles)
        connection.window.showWarningMessage(outcome.message);
      return outcome;
    }),
  );
}

/** Each checks what it is given: any client may send anything. */
const commands: Readonly<
  Record<string, (context: Context, given: unknown, token: CancellationToken) => Promise<Outcome>>
> = {
  [stetCommand]: (context, given, token) => stet(context, given as StetParams | undefined, token),
  [markRightCommand]: (context, given) => markRight(context, given as MarkRightParams | undefined),
  [judgeNameAsCommand]: (context, given, token) =>
    judgeNameAt(context, given as JudgeNameParams | undefined, token),
  [setSpeakerToCommand]: (context, given, token) =>
    setSpeakerAt(context, given as SetSpeakerParams | undefined, token),
};

function actionsFor(
  context: Context,
  analysis: Analysis,
  { range, context: asked }: CodeActionParams,
): CodeAction[] {
  const { article, diagnostics, convert, dateStyle } = analysis;
  const span = convert.span(range);
  const here = diagnostics.filter((one) => one.span.start <= span.end && span.start <= one.span.end);
  const actions = codeActionsFor(
    article,
    diagnostics,
    span,
    dateStyle,
    context.session.can.annotateEdits,
  ).map((action) => toCodeAction(analysis, action, context.session.can));
  // Fix all is offered where it is asked for: on every light bulb it would be in the way.
  const all = asked.only?.some((kind) => fixAllKind === kind || fixAllKind.startsWith(`${kind}.`))
    ? fixAll(analysis)
    : [];
  return [
    ...actions,
    ...publicationDateActions(context, analysis, span),
    ...speakerActions(context, analysis, span.start, here),
    ...judgingActions(analysis, span),
    ...standingActions(context, analysis, here),
    ...all,
  ];
}

/** Offered at a date that waits for it. */
function publicationDateActions({ session }: Context, { article }: Analysis, { start }: Span): CodeAction[] {
  const timex = session.clientCommands ? timexAt(article, start) : undefined;
  if (!timex || !lacksPublicationDate(article, timex)) return [];
  const title = 'Set the publication date…';
  return [{ title, kind: CodeActionKind.QuickFix, command: { title, command: setPublicationDateCommand } }];
}

function judgingActions({ article, uri, convert }: Analysis, place: Span): CodeAction[] {
  if (uri.startsWith('untitled:')) return [];
  return nameActionsAt(article, place).map(({ title, type, span }) => {
    const params: JudgeNameParams = { uri, range: convert.range(span), type: toNameType(type) };
    const command = { title, command: judgeNameAsCommand, arguments: [params] };
    return { title, kind: CodeActionKind.Refactor, command };
  });
}

function fixAll({ uri, convert, diagnostics }: Analysis): CodeAction[] {
  const edits = safeEdits(diagnostics);
  if (edits.length === 0) return [];
  return [
    {
      title: `Apply all safe fixes (${counted(edits.length, 'change')})`,
      kind: fixAllKind,
      edit: { changes: { [uri]: toEdits(convert, edits) } },
    },
  ];
}
