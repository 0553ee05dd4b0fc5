// Marks the selected passages, or what stands under the cursor, with a label and perhaps a note of the user's.
import type * as vscode from 'vscode';
import type { AnnotationLabel } from '../../../server/src/protocol/annotations.ts';
import { annotateRequest, annotationsRequest } from '../../../server/src/protocol/annotations.ts';
import type { Outcome } from '../../../server/src/protocol/protocol.ts';
import { askLabel } from '../annotations/labelPick.ts';
import { askText } from '../annotations/askText.ts';
import { passagesIn } from '../annotations/passages.ts';
import { refuse } from '../outcome.ts';
import type { ArticleCommand, CommandContext } from './command.ts';
import { textOf, told, uriOf } from './command.ts';

interface Manner {
  readonly title: string;
  readonly askNote: boolean;
  readonly everywhere: boolean;
}

const manners = {
  annotateSelection: { title: 'Annotate', askNote: true, everywhere: false },
  annotateAsLabel: { title: 'Annotate as', askNote: false, everywhere: false },
  annotateEverywhere: { title: 'Annotate every occurrence', askNote: false, everywhere: true },
} as const satisfies Record<string, Manner>;

/** The argument `{ label, note }` takes the place of the questions. */
export function annotate(name: keyof typeof manners): ArticleCommand {
  const { title, askNote, everywhere } = manners[name];
  return async (context, editor, argument) => {
    const given = textOf(argument, 'label');
    const label = given ?? (await askLabel(await labelsOf(context, editor), title));
    if (label === undefined || label === '') return undefined;
    const asked = askNote && given === undefined;
    const note =
      textOf(argument, 'note') ?? (asked ? await askText(`${title}: ${label}`, 'Note (may stay empty)') : '');
    return note === undefined ? undefined : mark(context, editor, { label, note, everywhere });
  };
}

/** With the label that has the key; the argument `{ label }` takes its place. */
export function annotateByKey(key: string): ArticleCommand {
  return async (context, editor, argument) => {
    const label =
      textOf(argument, 'label') ?? (await labelsOf(context, editor)).find((one) => one.key === key)?.name;
    if (label !== undefined) return mark(context, editor, { label, note: '', everywhere: false });
    return refuse(
      `No label has the key ${key}. Give one that key in the setting dateline.annotationLabels, or under labels in .dateline.yaml.`,
    );
  };
}

async function labelsOf(
  { server }: CommandContext,
  editor: vscode.TextEditor,
): Promise<readonly AnnotationLabel[]> {
  return (await server.ask(annotationsRequest, { uri: uriOf(editor) }))?.labels ?? [];
}

interface What {
  readonly label: string;
  readonly note: string;
  readonly everywhere: boolean;
}

async function mark({ server }: CommandContext, editor: vscode.TextEditor, what: What): Promise<Outcome> {
  const [range, ...others] = await passagesIn(server, editor);
  if (!range) return refuse('Select the passage to annotate, or put the cursor on a word.');
  return told(await server.ask(annotateRequest, { uri: uriOf(editor), range, others, ...what }));
}
