// The call hierarchy over LSP: from people and bodies to what they are quoted as saying, from a quotation to its speaker.
import type { CallHierarchyItem } from 'vscode-languageserver';
import { SymbolKind } from 'vscode-languageserver';
import type { Call, CallItem, CallKey } from '../features/callHierarchy.ts';
import { callItemAt, callsFrom, callsTo } from '../features/callHierarchy.ts';
import type { Context } from './context.ts';
import type { Converter } from './convert.ts';
import type { Analysis } from './openArticle.ts';
import { withAnalysis } from './withAnalysis.ts';

export function registerCallHierarchy(context: Context): void {
  const { connection, store, guard } = context;
  const { callHierarchy } = connection.languages;
  callHierarchy.onPrepare(
    withAnalysis(context, 'prepareCallHierarchy', null, (analysis, { position }) => {
      const item = callItemAt(analysis.article, analysis.convert.offset(position));
      return item ? [toItem(analysis, item)] : null;
    }),
  );
  callHierarchy.onOutgoingCalls(
    guard.request('outgoingCalls', [], async ({ item }, token) => {
      const analysis = await store.analysis(item.uri, token);
      const key = analysis && keyOf(analysis.convert, item);
      if (!key) return [];
      return callsFrom(analysis.article, key).map((call) => ({
        to: toItem(analysis, call.item),
        fromRanges: rangesOf(analysis, call),
      }));
    }),
  );
  callHierarchy.onIncomingCalls(
    guard.request('incomingCalls', [], async ({ item }, token) => {
      const analysis = await store.analysis(item.uri, token);
      const key = analysis && keyOf(analysis.convert, item);
      if (!key) return [];
      return callsTo(analysis.article, key).map((call) => ({
        from: toItem(analysis, call.item),
        fromRanges: rangesOf(analysis, call),
      }));
    }),
  );
}

function rangesOf({ convert }: Analysis, { spans }: Call) {
  return spans.map((span) => convert.range(span));
}

function toItem({ uri, convert }: Analysis, item: CallItem): CallHierarchyItem {
  const { name, detail, kind, key, span, selection } = item;
  return {
    name,
    detail,
    kind: symbolKindOf(item),
    uri,
    range: convert.range(span),
    selectionRange: convert.range(selection),
    data: { kind, key },
  };
}

function symbolKindOf({ kind, type }: CallItem): SymbolKind {
  if (kind === 'quotation') return SymbolKind.String;
  if (type === 'ORG') return SymbolKind.Module;
  return type === 'LOC' ? SymbolKind.Namespace : SymbolKind.Class;
}

const kinds: readonly CallKey['kind'][] = ['entity', 'speaker', 'quotation'];

/** Any client may send anything. */
function keyOf(convert: Converter, { data, range }: CallHierarchyItem): CallKey | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { kind: given, key } = data as Record<string, unknown>;
  const kind = kinds.find((one) => one === given);
  if (!kind || typeof key !== 'string') return undefined;
  return { kind, key, offset: convert.offset(range.start) };
}
