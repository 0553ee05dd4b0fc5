// Accepts or rejects what Dateline found under the cursor or has under review; the verdict is kept beside the article.
import type * as vscode from 'vscode';
import type { JudgeParams, Suggestion } from '../../../server/src/protocol/annotations.ts';
import { judgeRequest, undoVerdictRequest } from '../../../server/src/protocol/annotations.ts';
import type { Outcome } from '../../../server/src/protocol/protocol.ts';
import { suggestionHere } from '../annotations/suggestionHere.ts';
import { refuse } from '../outcome.ts';
import type { ArticleCommand, CommandContext } from './command.ts';
import { told, uriOf } from './command.ts';

type Judging = Pick<JudgeParams, 'verdict' | 'everywhere' | 'correction'>;

export function judgeUnderCursor(judging: Judging): ArticleCommand {
  return async (context, editor) => {
    const suggestion = await suggestionHere(context, editor);
    return suggestion ? judgeIt(context, editor, suggestion, judging) : nothingHere(suggestion);
  };
}

/** Where a review is on it goes on to the next suggestion. */
export async function judgeIt(
  { server, review }: CommandContext,
  editor: vscode.TextEditor,
  { layer, range }: Suggestion,
  judging: Judging,
): Promise<Outcome> {
  const place = { uri: uriOf(editor), position: range.start, suggestion: { layer, range } };
  const outcome = told(await server.ask(judgeRequest, { ...place, ...judging }));
  if (outcome.done) await review.wasJudged(editor);
  return outcome;
}

export function nothingHere(suggestion: null | undefined): Outcome {
  return suggestion === null ? refuse('Nothing was found here that could be judged.') : told(undefined);
}

/** In a review, what was said in it alone. */
export const undoVerdict: ArticleCommand = async ({ server, review }, editor) => {
  const inReview = review.currentIn(editor) !== undefined;
  if (inReview && !review.canUndo) return refuse('Nothing was judged in this review yet.');
  const outcome = told(await server.ask(undoVerdictRequest, { uri: uriOf(editor) }));
  if (outcome.done && inReview) await review.wasUndone();
  return outcome;
};
