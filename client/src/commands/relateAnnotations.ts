// Relates the annotation under the cursor to another one: “works for”, “contradicts”.
import { relateRequest } from '../../../server/src/protocol/annotations.ts';
import { chooseAnnotation, pickAnnotation } from '../annotations/chooseAnnotation.ts';
import { askOrType } from '../annotations/typedPick.ts';
import { refuse } from '../outcome.ts';
import type { ArticleCommand } from './command.ts';
import { textOf, told, uriOf } from './command.ts';

/** The argument is `{ id, to, label }`. */
export const relateAnnotations: ArticleCommand = async ({ server }, editor, argument) => {
  const chosen = await chooseAnnotation(server, editor, argument, 'Relate which annotation?');
  if (!chosen || 'done' in chosen) return chosen;
  const { one, all } = chosen;
  const others = all.annotations.filter(({ id }) => id !== one.id);
  if (others.length === 0) return refuse('There is no other annotation that this one could be related to.');
  const to = textOf(argument, 'to') ?? (await pickAnnotation(others, `Relate “${one.quote}” to`))?.id;
  if (to === undefined) return undefined;
  const label =
    textOf(argument, 'label') ??
    (await askOrType({
      title: `Relate “${one.quote}”`,
      placeholder: 'The relation: choose one or type your own',
      items: all.relationLabels.map((name) => ({ label: name })),
    }));
  if (label === undefined || label === '') return undefined;
  return told(await server.ask(relateRequest, { uri: uriOf(editor), from: one.id, to, label }));
};
