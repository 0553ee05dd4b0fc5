// Accepts or rejects what Dateline found under the cursor; the verdict is kept beside the article.
import type { JudgeParams } from '../../../server/src/protocol/annotations.ts';
import { judgeRequest } from '../../../server/src/protocol/annotations.ts';
import type { ArticleCommand } from './command.ts';
import { cursorOf, told } from './command.ts';

export function judgeUnderCursor(verdict: JudgeParams['verdict']): ArticleCommand {
  return async ({ server }, editor) => told(await server.ask(judgeRequest, { ...cursorOf(editor), verdict }));
}
