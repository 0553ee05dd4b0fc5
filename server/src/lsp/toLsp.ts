// Answers of the features in the shapes of LSP and of the protocol.
import type {
  CodeAction,
  Diagnostic as LspDiagnostic,
  DocumentSymbol,
  TextEdit,
} from 'vscode-languageserver';
import { DiagnosticSeverity, SymbolKind } from 'vscode-languageserver';
import type { CodeAction as ArticleAction } from '../features/codeActions.ts';
import type { Diagnostic, Severity } from '../features/diagnostics/rule.ts';
import type { OutlineGroup, OutlineNode } from '../features/outline.ts';
import type { TextEdit as ArticleEdit } from '../text/edit.ts';
import type { Span } from '../text/span.ts';
import type { TreeGroup, TreeNode } from '../protocol/protocol.ts';
import type { Converter } from './convert.ts';
import type { Analysis, Declined } from './openArticle.ts';
import { isAnalysis } from './openArticle.ts';
import type { Session } from './session.ts';
import { toAskingEdit } from './askingEdit.ts';

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

export function toDiagnostic(
  { uri, convert }: Analysis,
  diagnostic: Diagnostic,
  related: boolean,
): LspDiagnostic {
  const { span, message, rule, severity, link } = diagnostic;
  const base = {
    range: convert.range(span),
    message,
    severity: severities[severity],
    source: 'dateline',
    code: rule,
    ...(link === undefined ? {} : { codeDescription: { href: link } }),
  };
  if (!related || diagnostic.related.length === 0) return base;
  const relatedInformation = diagnostic.related.map((place) => ({
    location: { uri, range: convert.range(place.span) },
    message: place.message,
  }));
  return { ...base, relatedInformation };
}

/** The diagnostics of a text; of one that is not analysed, the reason. */
export function diagnosticsOf(result: Analysis | Declined | undefined, related: boolean): LspDiagnostic[] {
  if (isAnalysis(result))
    return result.diagnostics.map((diagnostic) => toDiagnostic(result, diagnostic, related));
  if (!result?.declined) return [];
  const start = { line: 0, character: 0 };
  const severity = DiagnosticSeverity.Information;
  return [
    {
      range: { start, end: start },
      message: result.declined,
      severity,
      source: 'dateline',
      code: 'not-analysed',
    },
  ];
}

export function toEdits(convert: Converter, edits: readonly ArticleEdit[]): TextEdit[] {
  return edits.map((edit) => convert.edit(edit));
}

export function toCodeAction(
  analysis: Analysis,
  action: ArticleAction,
  { relatedInformation, annotateEdits }: Session['can'],
): CodeAction {
  const { uri, convert } = analysis;
  const { title, kind, edits, diagnostic, safe } = action;
  const asks = annotateEdits && edits.some(({ ask }) => ask !== undefined);
  const edit = asks ? toAskingEdit(analysis, edits) : { changes: { [uri]: toEdits(convert, edits) } };
  const base = { title, kind, edit };
  if (!diagnostic) return base;
  return {
    ...base,
    diagnostics: [toDiagnostic(analysis, diagnostic, relatedInformation)],
    isPreferred: safe,
  };
}

const symbolKinds: Readonly<Record<OutlineNode['kind'], SymbolKind>> = {
  person: SymbolKind.Class,
  organisation: SymbolKind.Module,
  place: SymbolKind.Namespace,
  date: SymbolKind.Event,
  speaker: SymbolKind.Class,
  quotation: SymbolKind.String,
  mention: SymbolKind.Field,
};

/** A group spans its nodes, a node what it and its children span, as LSP asks of hierarchical symbols. */
export function toSymbols({ kind, label, nodes }: OutlineGroup, convert: Converter): DocumentSymbol {
  const children = nodes.map((node) => toSymbol(node, convert));
  const range = convert.range(around(nodes.map(extent)));
  const first = nodes[0];
  const selectionRange = first ? convert.range(first.span) : range;
  const groupKind = kind === 'quotations' ? SymbolKind.Array : SymbolKind.Package;
  return { name: label, detail: String(nodes.length), kind: groupKind, range, selectionRange, children };
}

function toSymbol(node: OutlineNode, convert: Converter): DocumentSymbol {
  return {
    // A symbol without a name is an error to clients.
    name: node.label === '' ? '…' : node.label,
    detail: node.description,
    kind: symbolKinds[node.kind],
    range: convert.range(extent(node)),
    selectionRange: convert.range(node.span),
    children: node.children.map((child) => toSymbol(child, convert)),
  };
}

function extent(node: OutlineNode): Span {
  return around([node.span, ...node.children.map(extent)]);
}

function around(spans: readonly Span[]): Span {
  let start = Infinity;
  let end = 0;
  for (const span of spans) [start, end] = [Math.min(start, span.start), Math.max(end, span.end)];
  return { start: Math.min(start, end), end };
}

export function toTreeGroup({ kind, label, nodes }: OutlineGroup, convert: Converter): TreeGroup {
  return { kind, label, nodes: nodes.map((node) => toTreeNode(node, convert)) };
}

function toTreeNode(
  { id, kind, label, description, tooltip, span, children }: OutlineNode,
  convert: Converter,
): TreeNode {
  const nodes = children.map((child) => toTreeNode(child, convert));
  return { id, kind, label, description, tooltip, range: convert.range(span), children: nodes };
}

/** What a feature needs to name lines and to link to places: the link opens the place in VS Code. */
export function placeOptions({ uri, convert }: Analysis) {
  return {
    line: (offset: number) => convert.line(offset) + 1,
    link: (span: Span) => {
      const { line, character } = convert.position(span.start);
      return `${uri}#L${line + 1},${character + 1}`;
    },
  };
}
