// Switches the highlight of all mentions of the entity under the cursor on, over or off.
import { entityRequest } from '../../../server/src/protocol/protocol.ts';
import { refuse } from '../outcome.ts';
import type { ArticleCommand } from './command.ts';
import { cursorOf } from './command.ts';

export const highlightEntity: ArticleCommand = async ({ server, highlight }, editor) => {
  const places = await server.ask(entityRequest, cursorOf(editor));
  if (places) highlight.toggle(editor.document, places);
  else if (highlight.name !== undefined) highlight.clear();
  else return refuse('Dateline knows no person, organisation or place under the cursor.');
  return highlight.name;
};
