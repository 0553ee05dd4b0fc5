// What every command is given, and the small steps that they share.
import * as vscode from 'vscode';
import type { PlaceParams, Position, Range } from '../../../server/src/protocol/protocol.ts';
import type { Review } from '../annotations/review.ts';
import { articleEditor } from '../articles.ts';
import type { AnnotatorComparison } from '../exchange/comparison.ts';
import type { EntityHighlight } from '../highlight.ts';
import { refuse } from '../outcome.ts';
import { fromRange, toRange } from '../ranges.ts';
import type { DatelineServer } from '../server.ts';

export { told } from '../outcome.ts';

export interface CommandContext {
  readonly server: DatelineServer;
  readonly highlight: EntityHighlight;
  readonly review: Review;
  readonly comparison: AnnotatorComparison;
}

/** A command with the article in front; its result goes to whoever executed it. */
export type ArticleCommand = (
  context: CommandContext,
  editor: vscode.TextEditor,
  argument?: unknown,
) => Promise<unknown>;

/** Makes a command's handler, which says so where no article is in front. */
export function withArticle(
  context: CommandContext,
  command: ArticleCommand,
): (argument?: unknown) => Promise<unknown> {
  return async (argument) => {
    const editor = articleEditor();
    return editor ? command(context, editor, argument) : refuse('Open an article first.');
  };
}

export function uriOf(editor: vscode.TextEditor): string {
  return editor.document.uri.toString();
}

/** The cursor, as requests want it. */
export function cursorOf(editor: vscode.TextEditor): PlaceParams {
  const { line, character } = editor.selection.active;
  return { uri: uriOf(editor), position: { line, character } };
}

/** The selection, as requests want it; its two ends are one where nothing is selected. */
export function selectionOf({ selection }: vscode.TextEditor): Range {
  return fromRange(selection);
}

/** Resolves when the selection has come back from the editor: what is asked of it before may be answered for the one before. */
export async function goTo(editor: vscode.TextEditor, place: Range): Promise<void> {
  const range = toRange(place);
  const selected = selectionOn(editor, range);
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  await selected;
}

/** Milliseconds after which it is not waited for any more: an editor that is gone never answers. */
const longestWait = 500;

function selectionOn(editor: vscode.TextEditor, range: vscode.Range): Promise<void> {
  if (editor.selection.isEqual(range)) return Promise.resolve();
  return new Promise((resolve) => {
    const listening = vscode.window.onDidChangeTextEditorSelection((event) => {
      if (event.textEditor === editor && event.selections[0]?.isEqual(range)) end();
    });
    const timer = setTimeout(end, longestWait);
    function end(): void {
      clearTimeout(timer);
      listening.dispose();
      resolve();
    }
  });
}

/** The string properties of a command's argument, which other extensions and key bindings may fill at will. */
export function textOf(argument: unknown, name: string): string | undefined {
  if (typeof argument !== 'object' || argument === null) return undefined;
  const value = (argument as Record<string, unknown>)[name];
  return typeof value === 'string' ? value : undefined;
}

/** The `position` of a command's argument. */
export function positionOf(argument: unknown): Position | undefined {
  if (typeof argument !== 'object' || argument === null) return undefined;
  const { position } = argument as Record<string, unknown>;
  if (typeof position !== 'object' || position === null) return undefined;
  const { line, character } = position as Record<string, unknown>;
  return typeof line === 'number' && typeof character === 'number' ? { line, character } : undefined;
}
