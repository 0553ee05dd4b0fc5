// The code actions that say who speaks the quotation under the cursor; at a warning that nobody does they are fixes.
import type { CodeAction, Diagnostic as LspDiagnostic } from 'vscode-languageserver';
import { CodeActionKind } from 'vscode-languageserver';
import type { Quotation } from '../annotators/layers.ts';
import type { Diagnostic } from '../features/diagnostics/rule.ts';
import { speakerName } from '../features/facts.ts';
import { shorten } from '../features/markdown.ts';
import { openingWords, quotationUnder, speakerChoices } from '../features/speakerSubject.ts';
import type { SetSpeakerParams } from '../protocol/protocol.ts';
import { setSpeakerCommand, setSpeakerToCommand } from '../protocol/protocol.ts';
import type { Context } from './context.ts';
import type { Analysis } from './openArticle.ts';
import { answerOf } from './speakerRequests.ts';
import { toDiagnostic } from './toLsp.ts';

/** The rules whose warnings are settled by naming the speaker. */
const settledRules: ReadonlySet<string> = new Set(['unattributed-quote']);

/** Where the client cannot ask, so many people are offered by name. */
const mostPeople = 5;

/** `here`: the diagnostics at the cursor. */
export function speakerActions(
  { session }: Context,
  analysis: Analysis,
  offset: number,
  here: readonly Diagnostic[],
): CodeAction[] {
  const { article, uri } = analysis;
  const quotation = quotationUnder(article, offset);
  if (!quotation || uri.startsWith('untitled:')) return [];
  const warning = here.find(({ rule }) => settledRules.has(rule));
  const diagnostics = warning && [toDiagnostic(analysis, warning, session.can.relatedInformation)];
  const actions = session.clientCommands ? [asking(analysis, quotation)] : naming(analysis, quotation);
  const said = answerOf(analysis, quotation);
  const nobody = said && said.speaker === undefined ? [] : [settingTo(analysis, quotation, 'nobody')];
  const forget = said ? [settingTo(analysis, quotation, null)] : [];
  return [...actions, ...nobody, ...forget].map((action) => asFix(action, diagnostics));
}

function asFix(action: CodeAction, diagnostics: LspDiagnostic[] | undefined): CodeAction {
  if (!diagnostics) return { ...action, kind: CodeActionKind.Refactor };
  return { ...action, kind: CodeActionKind.QuickFix, diagnostics };
}

function asking({ convert }: Analysis, quotation: Quotation): CodeAction {
  const title = 'Set the speaker…';
  const { start } = convert.range(quotation.content[0] ?? quotation.span);
  return { title, command: { title, command: setSpeakerCommand, arguments: [{ position: start }] } };
}

function naming(analysis: Analysis, quotation: Quotation): CodeAction[] {
  const present = speakerName(analysis.article, quotation);
  return speakerChoices(analysis.article, quotation)
    .filter(({ name }) => name !== present)
    .slice(0, mostPeople)
    .map(({ name }) => settingTo(analysis, quotation, { speaker: name }));
}

function settingTo(
  { article, uri, convert }: Analysis,
  quotation: Quotation,
  answer: SetSpeakerParams['answer'],
): CodeAction {
  const title = titleOf(openingWords(article, quotation, 30), answer);
  const range = convert.range(quotation.content[0] ?? quotation.span);
  const params: SetSpeakerParams = { uri, range, answer };
  return { title, command: { title, command: setSpeakerToCommand, arguments: [params] } };
}

function titleOf(words: string, answer: SetSpeakerParams['answer']): string {
  if (answer === 'nobody') return `${words} needs no speaker`;
  return answer
    ? `${words} is by “${shorten(answer.speaker, 50)}”`
    : `Forget what you said of the speaker of ${words}`;
}
