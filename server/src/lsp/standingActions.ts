// The ways to let a passage stand: a stet for the place, the file or the workspace, or its spelling listed as right.
import type { CodeAction } from 'vscode-languageserver';
import { CodeActionKind } from 'vscode-languageserver';
import type { Diagnostic } from '../features/diagnostics/rule.ts';
import { configurationFileName } from '../formats/configuration.ts';
import type { MarkRightParams, StetParams } from '../protocol/protocol.ts';
import { markRightCommand, stetCommand } from '../protocol/protocol.ts';
import type { Context } from './context.ts';
import type { Analysis } from './openArticle.ts';
import { toDiagnostic } from './toLsp.ts';

/** Of several findings of a rule at the place, the first has them. */
export function standingActions(
  { session, environments }: Context,
  analysis: Analysis,
  here: readonly Diagnostic[],
): CodeAction[] {
  const { uri } = analysis;
  const hasConfiguration = environments.configurationUri(uri) !== undefined && session.trusted;
  return uniqueRules(here).flatMap((diagnostic) => {
    const { right } = diagnostic;
    const beside = uri.startsWith('untitled:') ? [] : (['place', 'file'] as const);
    const stets = [...beside, ...(hasConfiguration ? (['workspace'] as const) : [])];
    const diagnostics = [toDiagnostic(analysis, diagnostic, session.can.relatedInformation)];
    return [
      ...(right && hasConfiguration ? [rightAction(uri, right)] : []),
      ...stets.map((scope) => stetAction(analysis, diagnostic, scope)),
    ].map((action) => ({ ...action, kind: CodeActionKind.QuickFix, diagnostics }));
  });
}

function uniqueRules(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return [
    ...new Map([...diagnostics].reverse().map((diagnostic) => [diagnostic.rule, diagnostic])).values(),
  ].reverse();
}

const where = { place: 'here', file: 'in this file', workspace: 'in the workspace' } as const;

function stetAction({ uri, convert }: Analysis, { rule, span }: Diagnostic, scope: StetParams['scope']) {
  const title = `Stet: let ${rule} stand ${where[scope]}`;
  const params: StetParams = { uri, rule, scope, range: convert.range(span) };
  return { title, command: { title, command: stetCommand, arguments: [params] } };
}

function rightAction(uri: string, { list, entry }: NonNullable<Diagnostic['right']>) {
  const title = `“${entry}” is right: add it to ${list} in ${configurationFileName}`;
  const params: MarkRightParams = { uri, list, entry };
  return { title, command: { title, command: markRightCommand, arguments: [params] } };
}
