// Changes an annotation: its note, its label and tags, whether it is resolved, and its place.
import * as vscode from 'vscode';
import type { PlacedAnnotation } from '../../../server/src/protocol/annotations.ts';
import { changeAnnotationRequest, commentRequest } from '../../../server/src/protocol/annotations.ts';
import { askText } from '../annotations/askText.ts';
import { chooseAnnotation, pickAnnotation } from '../annotations/chooseAnnotation.ts';
import { askLabel } from '../annotations/labelPick.ts';
import { refuse } from '../outcome.ts';
import type { ArticleCommand } from './command.ts';
import { goTo, selectionOf, textOf, told, uriOf } from './command.ts';

/** Changes a comment or adds the first one; the argument is `{ id, text }`. Of several the user chooses. */
export const editNote: ArticleCommand = async ({ server }, editor, argument) => {
  const chosen = await chooseAnnotation(server, editor, argument, 'Edit a note');
  if (!chosen || 'done' in chosen) return chosen;
  const { id, quote, comments } = chosen.one;
  const index = await chooseComment(chosen.one);
  if (index === undefined) return undefined;
  const before = comments[index]?.text ?? '';
  const prompt = before === '' ? 'Note' : 'Note; empty removes it';
  const text = textOf(argument, 'text') ?? (await askText(`Note on “${quote}”`, prompt, before));
  if (text === undefined) return undefined;
  const params = { uri: uriOf(editor), id, index: comments.length === 0 ? null : index, text };
  return told(await server.ask(commentRequest, params));
};

async function chooseComment({ comments }: PlacedAnnotation): Promise<number | undefined> {
  if (comments.length < 2) return 0;
  const items = comments.map(({ text, creator }, index) => ({
    label: text,
    description: creator ?? '',
    index,
  }));
  return (await vscode.window.showQuickPick(items, { title: 'Which note?' }))?.index;
}

/** The argument is `{ id, label, tags }`, tags between commas. */
export const editLabelAndTags: ArticleCommand = async ({ server }, editor, argument) => {
  const chosen = await chooseAnnotation(server, editor, argument, 'Edit label and tags');
  if (!chosen || 'done' in chosen) return chosen;
  const { id, tags, label: before } = chosen.one;
  const title = before === '' ? 'Label' : `Label instead of “${before}”`;
  const label = textOf(argument, 'label') ?? (await askLabel(chosen.all.labels, title));
  if (label === undefined) return undefined;
  const typed =
    textOf(argument, 'tags') ?? (await askText('Tags', 'Tags, with commas between them', tags.join(', ')));
  if (typed === undefined) return undefined;
  const change = { uri: uriOf(editor), id, label, tags: typed.split(',') };
  return told(await server.ask(changeAnnotationRequest, change));
};

export const resolveAnnotation: ArticleCommand = async ({ server }, editor, argument) => {
  const chosen = await chooseAnnotation(server, editor, argument, 'Resolve or reopen an annotation');
  if (!chosen || 'done' in chosen) return chosen;
  const { id, resolved } = chosen.one;
  return told(await server.ask(changeAnnotationRequest, { uri: uriOf(editor), id, resolved: !resolved }));
};

/** The argument is `{ id }`; without one those come first whose words are gone. */
export const moveAnnotation: ArticleCommand = async ({ server }, editor, argument) => {
  if (editor.selection.isEmpty) return refuse('Select the words that the annotation is about.');
  const range = selectionOf(editor);
  const chosen = await chooseAnnotation(server, editor, argument, 'Move which annotation here?', (all) => {
    const orphans = all.filter((one) => !one.range);
    return pickAnnotation([...orphans, ...all.filter((one) => one.range)], 'Move which annotation here?');
  });
  if (!chosen || 'done' in chosen) return chosen;
  return told(await server.ask(changeAnnotationRequest, { uri: uriOf(editor), id: chosen.one.id, range }));
};

/** Of one that was found again after the text changed: it stands where it should. The argument is `{ id }`. */
export const confirmPlace: ArticleCommand = async ({ server }, editor, argument) => {
  const title = 'Whose place is right?';
  const chosen = await chooseAnnotation(server, editor, argument, title);
  if (!chosen || 'done' in chosen) return chosen;
  const { id, range, certainty } = chosen.one;
  if (!range) return refuse('Its words are gone from the article. Select others and move it there.');
  if (certainty === 'exact') return refuse('Its place is not in doubt.');
  return told(await server.ask(changeAnnotationRequest, { uri: uriOf(editor), id, range }));
};

/** The argument is `{ id }`. */
export const goToRelated: ArticleCommand = async ({ server }, editor, argument) => {
  const chosen = await chooseAnnotation(server, editor, argument, 'Go to an annotation');
  if (!chosen || 'done' in chosen) return chosen;
  const { range } = chosen.one;
  if (!range) return refuse('Its words are gone from the article.');
  await goTo(editor, range);
  return range;
};
