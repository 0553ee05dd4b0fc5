// Goes from a name, a title or a pronoun to where the article mentions that person, body or place first.
import { entityRequest } from '../../../server/src/protocol/protocol.ts';
import { refuse } from '../outcome.ts';
import type { ArticleCommand } from './command.ts';
import { cursorOf, goTo } from './command.ts';

export const goToFirstMention: ArticleCommand = async ({ server }, editor) => {
  const places = await server.ask(entityRequest, cursorOf(editor));
  if (!places) return refuse('Dateline knows no person, organisation or place under the cursor.');
  await goTo(editor, places.first);
  return places.first;
};
