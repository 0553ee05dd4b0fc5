// The Annotations view in a real VS Code, and articles that are renamed with what is noted of them.
import * as vscode from 'vscode';
import type { AnnotationElement, Exports } from '../support.ts';
import {
  activated,
  close,
  equal,
  eventually,
  ok,
  openText,
  rangeOf,
  select,
  selectWords,
} from '../support.ts';

const article = `Mill of Ostrau reopens

Wed, 03/05/2023 - 10:00

Mayor Hedda Rosin reopened the mill in Ostrau on Wednesday. She baked for the whole village.

Jan Tobler of the parish council thanked her. The wheel turns again.
`;

interface Outcome {
  readonly done: boolean;
  readonly message: string;
}

suite('Annotations view', () => {
  let dateline: Exports;
  let editor: vscode.TextEditor;
  let document: vscode.TextDocument;
  let count = 0;

  const run = <T>(name: string, ...args: unknown[]) =>
    vscode.commands.executeCommand<T>(`dateline.${name}`, ...args);
  const tree = () => dateline.annotationsView.data;
  const labelOf = (element: AnnotationElement) => {
    const { label } = tree().getTreeItem(element);
    return typeof label === 'string' ? label : (label?.label ?? '');
  };
  const groups = () => tree().getChildren().map(labelOf);
  const inGroup = (label: string) => {
    const group = tree()
      .getChildren()
      .find((one) => labelOf(one) === label);
    return group ? tree().getChildren(group) : [];
  };
  const entry = (group: string, words: string) => {
    const found = inGroup(group).find((one) => labelOf(one) === `“${words}”`);
    ok(found, `${words} in ${group}: ${inGroup(group).map(labelOf).join(', ')}`);
    return found;
  };
  const shown = (what: string, probe: () => boolean) =>
    eventually(`${what}: ${JSON.stringify(groups())}`, () => {
      try {
        return probe();
      } catch {
        return false;
      }
    });

  async function annotate(words: string, label: string, note: string): Promise<void> {
    await selectWords(editor, words);
    const outcome = await run<Outcome>('annotateSelection', { label, note });
    ok(outcome.done, outcome.message);
  }

  setup(async () => {
    editor = await openText(`view-${++count}.article`, article);
    document = editor.document;
    dateline = await activated();
    await run('annotations.showArticle');
    await run('annotations.groupBy', { by: 'label' });
    await eventually('annotations', () => dateline.annotations.of(document.uri.toString()) !== undefined);
  });
  teardown(close);

  test('groups by label, by state and by the people of the passage; a click goes there', async () => {
    await run('showAllAnnotations');
    await vscode.window.showTextDocument(document);
    await annotate('Hedda Rosin', 'check', 'Spelling?');
    await annotate('She baked', 'legal', '');
    await annotate('The wheel', 'check', 'Since when?');
    await shown('labels', () => groups().join() === 'check,legal' && inGroup('check').length === 2);
    const item = tree().getTreeItem(entry('check', 'The wheel'));
    equal(item.description, 'check · Since when?', 'what is said');
    const given: unknown[] = item.command?.arguments ?? [];
    await vscode.commands.executeCommand(item.command?.command ?? '', ...given);
    const front = vscode.window.activeTextEditor;
    equal(front?.document.getText(front.selection), 'The wheel', 'the place');
    await run('annotations.groupBy', { by: 'mentioned' });
    await shown('people', () => inGroup('Hedda Rosin').length === 2 && inGroup('Nobody').length === 1);
    await run('annotations.groupBy', { by: 'annotator' });
    equal(inGroup('You, or nobody named').length, 3, 'who annotated');
    await selectWords(editor, 'Jan Tobler');
    ok((await run<Outcome>('acceptUnderCursor')).done, 'accepted');
    await run('annotations.groupBy', { by: 'state' });
    await shown('states', () => groups().join() === 'Open,Accepted suggestions');
    ok(labelOf(entry('Accepted suggestions', 'Jan Tobler')), 'the suggestion');
  });

  test('edit the note, resolve, reopen, delete from the view', async () => {
    await run('annotations.groupBy', { by: 'state' });
    await annotate('the mill', 'check', 'Which mill?');
    await shown('open', () => inGroup('Open').length === 1);
    await run('annotations.editNote', entry('Open', 'the mill'), { text: 'The upper mill?' });
    equal(tree().getTreeItem(entry('Open', 'the mill')).description, 'check · The upper mill?', 'note');
    await run('annotations.resolve', entry('Open', 'the mill'));
    equal(groups(), ['Resolved'], 'resolved');
    await run('annotations.reopen', entry('Resolved', 'the mill'));
    equal(groups(), ['Open'], 'reopened');
    await run('annotations.delete', entry('Open', 'the mill'));
    equal(groups(), [], 'deleted');
  });

  test('words that are gone are listed, counted on the badge, and moved to a selection', async () => {
    const gone = 'Words gone: please check';
    await run('annotations.groupBy', { by: 'state' });
    await annotate('whole village', 'check', '');
    await editor.edit((edit) => {
      edit.replace(rangeOf(document, ' for the whole village'), '');
    });
    await shown('orphan', () => inGroup(gone).length === 1);
    equal(dateline.annotationsView.view.badge?.value, 1, 'badge');
    const orphan = entry(gone, 'whole village');
    equal(tree().getTreeItem(orphan).contextValue, 'annotation open check orphan', 'menus');
    await select(editor, new vscode.Range(0, 0, 0, 0));
    equal((await run<Outcome>('annotations.moveToSelection', orphan)).done, false, 'nothing is selected');
    await selectWords(editor, 'She baked');
    ok((await run<Outcome>('annotations.moveToSelection', orphan)).done, 'moved');
    await shown('open', () => labelOf(entry('Open', 'She baked')) !== '');
    equal(dateline.annotationsView.view.badge?.value ?? 0, 0, 'nothing is to be checked any more');
  });

  test('the whole workspace, also of articles that are not open', async () => {
    await annotate('The wheel', `label-${count}`, '');
    const { uri } = document;
    await close();
    await openText(`view-${++count}.article`, article);
    await run('annotations.showWorkspace');
    const label = `label-${count - 1}`;
    await shown('the other article', () => inGroup(label).length === 1);
    const item = tree().getTreeItem(entry(label, 'The wheel'));
    ok(String(item.description).startsWith(vscode.workspace.asRelativePath(uri)), String(item.description));
    await run('annotations.resolve', entry(label, 'The wheel'));
    equal(tree().getTreeItem(entry(label, 'The wheel')).contextValue, 'annotation resolved', 'resolved');
  });

  test('relations stand below the annotation that they go out from', () => {
    const uri = document.uri.toString();
    const annotations = dateline.annotations.of(uri);
    const mark = (id: string, quote: string) => {
      const nothing = { tags: [], comments: [], creator: null, created: null, range: null, certainty: null };
      return { ...nothing, id, quote, label: 'person', resolved: false };
    };
    const all = {
      ...annotations,
      annotations: [mark('#a', 'Hedda Rosin'), mark('#b', 'the mill')],
      relations: [
        { id: '#r', label: 'works for', from: '#a', to: '#b' },
        { id: '#s', label: 'same as', from: '#a', to: '#gone' },
      ],
    };
    tree().show([{ uri, annotations: all }], 'label', { withFiles: false, peopleOf: () => [] });
    const children = tree().getChildren(entry('person', 'Hedda Rosin')).map(labelOf);
    equal(children, ['works for → “the mill”', 'same as → what is gone'], 'relations');
    equal(tree().getChildren(entry('person', 'the mill')), [], 'none the other way');
  });

  test('ten thousand annotations: groups wait to be opened, ids differ', async () => {
    const annotations = dateline.annotations.of(document.uri.toString());
    await annotate('the mill', 'check', '');
    await shown('one', () => inGroup('check').length === 1);
    const [one] = dateline.annotations.of(document.uri.toString())?.annotations ?? [];
    ok(one && annotations, 'an annotation');
    const many = Array.from({ length: 10_000 }, (_, index) => ({ ...one, id: `#many-${index}` }));
    const articles = [{ uri: document.uri.toString(), annotations: { ...annotations, annotations: many } }];
    tree().show(articles, 'label', { withFiles: false, peopleOf: () => [] });
    const [group] = tree().getChildren();
    ok(group, 'a group');
    equal(
      tree().getTreeItem(group).collapsibleState,
      vscode.TreeItemCollapsibleState.Collapsed,
      'waits to be opened',
    );
    const ids = new Set(
      tree()
        .getChildren(group)
        .map((element) => tree().getTreeItem(element).id),
    );
    equal(ids.size, 10_000, 'ids');
  });

  test('an article that is renamed takes its annotations along', async () => {
    await annotate('Hedda Rosin', 'check', 'Spelling?');
    const { uri } = document;
    const target = vscode.Uri.joinPath(uri, '..', `renamed-${count}.article`);
    const beside = (one: vscode.Uri) => one.with({ path: `${one.path}.annotations.json` });
    const exists = async (one: vscode.Uri) => {
      const names = await vscode.workspace.fs.readDirectory(vscode.Uri.joinPath(one, '..'));
      return names.some(([name]) => one.path.endsWith(`/${name}`));
    };
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(uri, target);
    ok(await vscode.workspace.applyEdit(edit), 'renamed');
    await eventually('the sidecar', () => exists(beside(target)));
    equal(await exists(beside(uri)), false, 'none is left behind');
    document = await vscode.workspace.openTextDocument(target);
    editor = await vscode.window.showTextDocument(document);
    await shown('the annotation', () => labelOf(entry('check', 'Hedda Rosin')) !== '');
    await eventually('the new name in the file', async () => {
      // A remote file system may have no file for a moment while one takes the place of another.
      const json = await readText(beside(target)).catch(() => '');
      return json.includes(`"source":"renamed-${count}.article"`) && !json.includes(`"source":"view-`);
    });
  });
});

async function readText(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}
