// Says who speaks the quotation under the cursor, against what Dateline takes it for; the answer is kept beside the article.
import * as vscode from 'vscode';
import type { Range, SetSpeakerParams, SpeakerAtPlace } from '../../../server/src/protocol/protocol.ts';
import { setSpeakerRequest, speakerRequest } from '../../../server/src/protocol/protocol.ts';
import { refuse } from '../outcome.ts';
import type { ArticleCommand } from './command.ts';
import { positionOf, selectionOf, textOf, told, uriOf } from './command.ts';

type Answer = SetSpeakerParams['answer'];

/**
 * The argument `{ position }` takes the place of the cursor, `{ speaker }` that of the question; so does `{ answer }`, which is
 * 'nobody' or 'forget'.
 */
export const setSpeaker: ArticleCommand = async ({ server }, editor, argument) => {
  const at = positionOf(argument);
  const range: Range = at ? { start: at, end: at } : selectionOf(editor);
  const place = { uri: uriOf(editor), range };
  const quotation = await server.ask(speakerRequest, place);
  if (quotation === undefined) return told(undefined);
  if (quotation === null) return refuse('Put the cursor on a quotation.');
  const given = answerIn(argument);
  const answer = given === undefined ? await ask(quotation) : given;
  if (answer === undefined) return undefined;
  return told(await server.ask(setSpeakerRequest, { ...place, answer }));
};

function answerIn(argument: unknown): Answer | undefined {
  const speaker = textOf(argument, 'speaker');
  if (speaker !== undefined) return { speaker };
  const answer = textOf(argument, 'answer');
  if (answer === 'nobody') return answer;
  return answer === 'forget' ? null : undefined;
}

type Item = vscode.QuickPickItem & { readonly answer?: Answer; readonly ask?: boolean };

async function ask(quotation: SpeakerAtPlace): Promise<Answer | undefined> {
  const title = `Who says ${quotation.words}?`;
  const options = { title, matchOnDescription: true };
  const picked = await vscode.window.showQuickPick(itemsFor(quotation), options);
  if (picked?.ask !== true) return picked?.answer;
  const prompt = 'The speaker, by name or as the article may call them: “a witness”';
  const speaker = (await vscode.window.showInputBox({ title, prompt }))?.trim();
  return speaker === undefined || speaker === '' ? undefined : { speaker };
}

const groups = [
  { kind: 'person', label: 'People' },
  { kind: 'organisation', label: 'Organisations' },
  { kind: 'other', label: 'Other speakers' },
] as const;

function itemsFor({ choices, speaker, said }: SpeakerAtPlace): Item[] {
  const mark = said === null ? 'as Dateline takes it' : 'as you said';
  const choose = (label: string, isPresent: boolean, detail: string, answer: Answer): Item => ({
    label: `$(${isPresent ? 'check' : 'blank'}) ${label}`,
    description: [isPresent ? mark : '', detail].filter((part) => part !== '').join(' · '),
    answer,
  });
  const people = groups.flatMap(({ kind, label }) => {
    const own = choices.filter((choice) => choice.kind === kind);
    const items = own.map(({ name, detail }) => choose(name, name === speaker, detail, { speaker: name }));
    return items.length > 0 ? [separator(label), ...items] : [];
  });
  const forget: Item = { label: '$(discard) Forget what was said of this quotation', answer: null };
  return [
    ...people,
    separator(''),
    { label: '$(edit) Someone else…', ask: true, alwaysShow: true },
    choose('No speaker needed', said === 'nobody', '', 'nobody'),
    ...(said === null ? [] : [separator(''), forget]),
  ];
}

function separator(label: string): Item {
  return { label, kind: vscode.QuickPickItemKind.Separator };
}
