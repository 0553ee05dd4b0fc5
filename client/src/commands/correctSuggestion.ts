// Says what stands there instead of what Dateline found: another type, value, speaker, label or passage.
import * as vscode from 'vscode';
import type { Correction, Suggestion } from '../../../server/src/protocol/annotations.ts';
import { annotationsRequest, dateValueRequest } from '../../../server/src/protocol/annotations.ts';
import type { Outcome, Range } from '../../../server/src/protocol/protocol.ts';
import { askLabel } from '../annotations/labelPick.ts';
import { suggestionHere } from '../annotations/suggestionHere.ts';
import { toRange } from '../ranges.ts';
import type { ArticleCommand, CommandContext } from './command.ts';
import { selectionOf, textOf, uriOf } from './command.ts';
import { judgeIt, nothingHere } from './judgeUnderCursor.ts';
import { setSpeaker } from './setSpeaker.ts';

type Answer = Correction | 'none' | 'ask value' | 'ask speaker' | 'ask label';

/** The argument `{ label }`, `{ value }` or `{ speaker }` takes the place of the questions; a selection is the right passage. */
export const correctSuggestion: ArticleCommand = async (context, editor, argument) => {
  const suggestion = await suggestionHere(context, editor);
  if (!suggestion) return nothingHere(suggestion);
  const passage = otherPassage(editor, suggestion);
  const answer = answerIn(argument) ?? (await ask(editor, suggestion, passage));
  if (answer === 'none') return judgeIt(context, editor, suggestion, { verdict: 'rejected' });
  if (answer === 'ask speaker') return correctSpeaker(context, editor, suggestion, argument);
  const correction = await correctionFor(context, editor, suggestion, answer);
  if (!correction) return undefined;
  const whole = 'label' in correction && passage ? { ...correction, range: passage } : correction;
  return judgeIt(context, editor, suggestion, { verdict: 'corrected', correction: whole });
};

function answerIn(argument: unknown): Answer | undefined {
  const [label, value] = [textOf(argument, 'label'), textOf(argument, 'value')];
  if (label !== undefined) return { label };
  if (value !== undefined) return { value };
  return textOf(argument, 'speaker') === undefined ? undefined : 'ask speaker';
}

/** The selection, where it is not just the words of the suggestion. */
function otherPassage(editor: vscode.TextEditor, { range }: Suggestion): Range | undefined {
  const { selection } = editor;
  return selection.isEmpty || toRange(range).isEqual(selection) ? undefined : selectionOf(editor);
}

async function correctSpeaker(
  context: CommandContext,
  editor: vscode.TextEditor,
  { range }: Suggestion,
  argument: unknown,
): Promise<Outcome | undefined> {
  const given = typeof argument === 'object' ? argument : {};
  const outcome = (await setSpeaker(context, editor, { ...given, position: range.start })) as
    Outcome | undefined;
  if (outcome?.done) await context.review.wasJudged(editor);
  return outcome;
}

async function correctionFor(
  { server }: CommandContext,
  editor: vscode.TextEditor,
  { text, detail }: Suggestion,
  answer: Exclude<Answer, 'none' | 'ask speaker'> | undefined,
): Promise<Correction | undefined> {
  if (answer === 'ask label') {
    const labels = (await server.ask(annotationsRequest, { uri: uriOf(editor) }))?.labels ?? [];
    const label = await askLabel(labels, `What is “${text}”?`);
    return label === undefined || label === '' ? undefined : { label };
  }
  if (answer !== 'ask value') return answer;
  const value = await vscode.window.showInputBox({
    title: `Which date is “${text}”?`,
    prompt: 'As 2022-05-25, 2022-05, 2022-W21 or P3D',
    value: detail,
    validateInput: async (typed) => server.ask(dateValueRequest, { value: typed.trim() }),
  });
  return value === undefined ? undefined : { value: value.trim() };
}

type Item = vscode.QuickPickItem & { readonly answer: Answer };

async function ask(
  editor: vscode.TextEditor,
  suggestion: Suggestion,
  passage: Range | undefined,
): Promise<Answer | undefined> {
  const { layer, label } = suggestion;
  const words = passage && editor.document.getText(toRange(passage));
  const extent: Item[] = words
    ? [{ label: `The selected words, as ${label}`, description: words, answer: { label } }]
    : [];
  const items = [
    ...extent,
    ...choices[layer],
    { label: 'Another label…', answer: 'ask label' } satisfies Item,
  ];
  const title = `What is “${suggestion.text}”?`;
  return (await vscode.window.showQuickPick(items, { title }))?.answer;
}

const choices: Readonly<Record<Suggestion['layer'], readonly Item[]>> = {
  mention: [
    { label: 'A person', answer: { label: 'person' } },
    { label: 'An organisation', answer: { label: 'organisation' } },
    { label: 'A place', answer: { label: 'place' } },
    { label: 'Another name', answer: { label: 'name' } },
    { label: 'Not a name', answer: 'none' },
  ],
  timex: [
    { label: 'Another date…', answer: 'ask value' },
    { label: 'Not a date', answer: 'none' },
  ],
  quotation: [
    { label: 'By another speaker…', answer: 'ask speaker' },
    { label: 'Not a quotation', answer: 'none' },
  ],
};
