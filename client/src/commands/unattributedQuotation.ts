// Goes to the next or previous quotation that nobody is said to have spoken.
import type { NextQuotationParams } from '../../../server/src/protocol/protocol.ts';
import { nextQuotationRequest } from '../../../server/src/protocol/protocol.ts';
import { refuse } from '../outcome.ts';
import type { ArticleCommand } from './command.ts';
import { cursorOf, goTo } from './command.ts';

export function goToUnattributedQuotation(direction: NextQuotationParams['direction']): ArticleCommand {
  return async ({ server }, editor) => {
    const range = await server.ask(nextQuotationRequest, { ...cursorOf(editor), direction });
    if (!range) return refuse('Every quotation in this article has a speaker.');
    await goTo(editor, range);
    return range;
  };
}
