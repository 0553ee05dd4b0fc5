// Says what the name under the cursor, or the selected one, is: in the whole article, against what Dateline takes it for.
import * as vscode from 'vscode';
import type { NameAtPlace, NameType } from '../../../server/src/protocol/protocol.ts';
import { judgeNameRequest, nameRequest } from '../../../server/src/protocol/protocol.ts';
import { refuse } from '../outcome.ts';
import type { ArticleCommand } from './command.ts';
import { selectionOf, textOf, told, uriOf } from './command.ts';

type Answer = NameType | 'forget';

/** The argument `{ type }` takes the place of the question; the type 'forget' takes back what was said. */
export const judgeName: ArticleCommand = async ({ server }, editor, argument) => {
  const place = { uri: uriOf(editor), range: selectionOf(editor) };
  const name = await server.ask(nameRequest, place);
  if (name === undefined) return told(undefined);
  if (name === null) return refuse('Put the cursor on a name, or select the words of one.');
  const given = textOf(argument, 'type');
  const answer = answers.find((one) => one === given) ?? (await ask(name));
  if (answer === undefined) return undefined;
  return told(await server.ask(judgeNameRequest, { ...place, type: answer === 'forget' ? null : answer }));
};

const labels: Readonly<Record<NameType, string>> = {
  person: 'A person',
  organisation: 'An organisation',
  place: 'A place',
  other: 'Another name',
  none: 'Not a name',
};
const types: readonly NameType[] = ['person', 'organisation', 'place', 'other', 'none'];
const answers: readonly Answer[] = [...types, 'forget'];

async function ask({ name, type: present, judged }: NameAtPlace): Promise<Answer | undefined> {
  const mark = judged === null ? 'as Dateline takes it' : 'as you said';
  const items: (vscode.QuickPickItem & { readonly answer?: Answer })[] = types.map((type) => ({
    label: `$(${type === present ? 'check' : 'blank'}) ${labels[type]}`,
    description: type === present ? mark : '',
    answer: type,
  }));
  if (judged !== null) {
    items.push({ label: '', kind: vscode.QuickPickItemKind.Separator });
    items.push({ label: `$(discard) Forget what was said about “${judged}”`, answer: 'forget' });
  }
  const title = `What is “${name}” in this article?`;
  return (await vscode.window.showQuickPick(items, { title }))?.answer;
}
