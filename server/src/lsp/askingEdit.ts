// An edit that the editor shows in parts, each with what it does, and does not make without asking.
import type { ChangeAnnotation, WorkspaceEdit } from 'vscode-languageserver';
import type { AskedEdit } from '../features/quotedEdits.ts';
import type { Analysis } from './openArticle.ts';

/** Parts that do the same in the same place share an annotation. */
export function toAskingEdit(
  { uri, version, convert }: Analysis,
  edits: readonly AskedEdit[],
): WorkspaceEdit {
  const changeAnnotations: Record<string, ChangeAnnotation> = {};
  const annotated = edits.map((edit) => {
    const { title = '', ask } = edit;
    const isQuoted = ask !== undefined && ask !== '';
    const label = isQuoted ? `${title}, ${ask}` : title;
    const annotationId = `${ask === undefined ? 'plain' : 'ask'}: ${label}`;
    changeAnnotations[annotationId] = {
      label,
      needsConfirmation: ask !== undefined,
      ...(isQuoted && { description: 'This changes the words of a speaker.' }),
    };
    return { ...convert.edit(edit), annotationId };
  });
  return { documentChanges: [{ textDocument: { uri, version }, edits: annotated }], changeAnnotations };
}
