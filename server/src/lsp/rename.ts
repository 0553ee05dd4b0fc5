// Rename over LSP: another spelling for a name, except inside quotations.
import type { Context } from './context.ts';
import { prepareRename, renameAt } from '../features/rename.ts';
import { withAnalysis } from './withAnalysis.ts';
import { toEdits } from './toLsp.ts';

export function registerRename(context: Context): void {
  const { connection } = context;
  connection.onPrepareRename(
    withAnalysis(context, 'prepareRename', null, ({ article, convert }, { position }) => {
      const prepared = prepareRename(article, convert.offset(position));
      return prepared ? { range: convert.range(prepared.span), placeholder: prepared.placeholder } : null;
    }),
  );
  connection.onRenameRequest(
    withAnalysis(context, 'rename', null, ({ article, convert, uri }, { position, newName }) => {
      const renaming = renameAt(article, convert.offset(position), newName);
      if (!renaming) return null;
      const left = renaming.insideQuotations.length;
      if (left > 0) {
        const places = left === 1 ? 'one place' : `${left} places`;
        connection.window.showInformationMessage(`The name is left as it is in ${places} inside quotations.`);
      }
      return { changes: { [uri]: toEdits(convert, renaming.edits) } };
    }),
  );
}
