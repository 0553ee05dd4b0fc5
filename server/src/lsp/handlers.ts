// The handlers of LSP requests: each takes the analysis, asks one feature and converts its answer.
import { DocumentHighlightKind, InlayHintKind } from 'vscode-languageserver';
import { foldingRangesOf } from '../features/folding.ts';
import { hoverAt } from '../features/hover.ts';
import { inlayHintsOf } from '../features/inlayHints.ts';
import { outlineOf } from '../features/outline.ts';
import { definitionAt, highlightsAt, referencesAt } from '../features/references.ts';
import { setPublicationDateCommand, setSpeakerCommand } from '../protocol/protocol.ts';
import type { Span } from '../text/span.ts';
import { registerCallHierarchy } from './callHierarchy.ts';
import { registerCodeActions } from './codeActions.ts';
import type { Context } from './context.ts';
import { registerCustomRequests } from './customRequests.ts';
import { registerDiagnostics } from './diagnostics.ts';
import { registerFileRenames } from './fileRenames.ts';
import { registerRename } from './rename.ts';
import { registerSemanticTokens } from './semanticTokens.ts';
import type { Analysis } from './openArticle.ts';
import { placeOptions, toSymbols } from './toLsp.ts';
import { withAnalysis } from './withAnalysis.ts';
import { registerWorkspaceSymbols } from './workspaceSymbols.ts';

export function registerHandlers(context: Context): void {
  registerPlaces(context);
  registerDocument(context);
  registerInlayHints(context);
  registerSemanticTokens(context);
  registerCallHierarchy(context);
  registerRename(context);
  registerCodeActions(context);
  registerDiagnostics(context);
  registerWorkspaceSymbols(context);
  registerFileRenames(context);
  registerCustomRequests(context);
}

function registerPlaces(context: Context): void {
  const { connection, session } = context;
  const setPublicationDate = session.clientCommands ? `command:${setPublicationDateCommand}` : undefined;
  connection.onHover(
    withAnalysis(context, 'hover', null, (analysis, { position }) => {
      const { article, convert } = analysis;
      const options = {
        ...placeOptions(analysis),
        setPublicationDate,
        setSpeaker: setSpeakerLink(context, analysis),
      };
      const hover = hoverAt(article, convert.offset(position), options);
      return hover
        ? { contents: { kind: 'markdown', value: hover.markdown }, range: convert.range(hover.span) }
        : null;
    }),
  );
  connection.onDefinition(
    withAnalysis(context, 'definition', null, ({ article, convert, uri }, { position }) => {
      const span = definitionAt(article, convert.offset(position));
      return span ? { uri, range: convert.range(span) } : null;
    }),
  );
  connection.onReferences(
    withAnalysis(context, 'references', [], ({ article, convert, uri }, { position }) =>
      referencesAt(article, convert.offset(position)).map((span) => ({ uri, range: convert.range(span) })),
    ),
  );
  connection.onDocumentHighlight(
    withAnalysis(context, 'documentHighlight', [], ({ article, convert }, { position }) =>
      highlightsAt(article, convert.offset(position)).map(({ span, named }) => ({
        range: convert.range(span),
        kind: named ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
      })),
    ),
  );
}

/** Not offered before the article is saved: what is said of it is kept beside it. */
function setSpeakerLink({ session }: Context, { uri, convert }: Analysis) {
  if (!session.clientCommands || uri.startsWith('untitled:')) return undefined;
  return ({ start }: Span) => {
    const given = encodeURIComponent(JSON.stringify([{ position: convert.position(start) }]));
    return `command:${setSpeakerCommand}?${given}`;
  };
}

function registerDocument(context: Context): void {
  const { connection, session } = context;
  connection.onDocumentSymbol(
    withAnalysis(context, 'documentSymbol', [], ({ article, convert, uri }) => {
      const groups = outlineOf(article).map((group) => toSymbols(group, convert));
      if (session.can.hierarchicalSymbols) return groups;
      return groups.flatMap(({ name: containerName, children = [] }) =>
        children.map(({ name, kind, selectionRange }) => ({
          name,
          kind,
          containerName,
          location: { uri, range: selectionRange },
        })),
      );
    }),
  );
  connection.onFoldingRanges(
    withAnalysis(context, 'foldingRange', [], ({ article, convert }) =>
      foldingRangesOf(article).map(({ span, kind }) => ({
        startLine: convert.line(span.start),
        endLine: convert.line(span.end),
        kind: kind === 'boilerplate' ? 'comment' : 'region',
      })),
    ),
  );
}

function registerInlayHints(context: Context): void {
  context.connection.languages.inlayHint.on(
    withAnalysis(context, 'inlayHint', [], ({ article, convert, environment, dateStyle }, { range }) => {
      const { dates, speakers } = environment.settings.inlayHints;
      return inlayHintsOf(article, convert.span(range), dateStyle)
        .filter(({ kind }) => (kind === 'date' ? dates : speakers))
        .map(({ offset, label, tooltip }) => ({
          position: convert.position(offset),
          label,
          tooltip,
          paddingLeft: true,
          kind: InlayHintKind.Type,
        }));
    }),
  );
}
