// Goes to the next or previous open suggestion, and reviews them one after the other.
import * as vscode from 'vscode';
import type { NextSuggestionParams } from '../../../server/src/protocol/annotations.ts';
import { nextSuggestionRequest } from '../../../server/src/protocol/annotations.ts';
import { suggestionHere } from '../annotations/suggestionHere.ts';
import { suggestionInWords } from '../annotations/suggestionInWords.ts';
import { refuse } from '../outcome.ts';
import type { ArticleCommand } from './command.ts';
import { cursorOf, goTo } from './command.ts';

const shownFor = 10_000;

export function goToSuggestion(direction: NextSuggestionParams['direction']): ArticleCommand {
  return async (context, editor) => {
    const { server, review } = context;
    if (review.currentIn(editor)) return review.move(direction);
    const here = editor.selection.isEmpty ? undefined : await suggestionHere(context, editor);
    const from = here ? { suggestion: { layer: here.layer, range: here.range } } : {};
    const next = await server.ask(nextSuggestionRequest, { ...cursorOf(editor), ...from, direction });
    if (!next) return refuse('No suggestion in this article is open.');
    await goTo(editor, next.range);
    vscode.window.setStatusBarMessage(`Dateline: ${suggestionInWords(next)}`, shownFor);
    return next;
  };
}

export const reviewSuggestions: ArticleCommand = async ({ review }, editor) => {
  if (await review.start(editor)) return review.currentIn(editor);
  return refuse('No suggestion in this article is open.');
};

export const endReview: ArticleCommand = ({ review }) => {
  review.end();
  return Promise.resolve(undefined);
};
