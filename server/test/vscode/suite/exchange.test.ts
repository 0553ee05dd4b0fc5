// Export, import and the comparison of two annotators, as the palette runs them.
import * as vscode from 'vscode';
import type { Exports } from '../support.ts';
import {
  activated,
  close,
  equal,
  eventually,
  hoverOver,
  ok,
  openText,
  rangeOf,
  selectWords,
} from '../support.ts';

const article = `Mill at Torbach burns

Wed, 03/05/2023 - 10:00

The mill at Torbach 🔥 burned on Tuesday, fire chief Lena Vogt said. “Nobody was inside,” she said.

The owner, Karl Amsel, wants to build it up again.
`;

const readable = ['w3c', 'brat', 'conll', 'prodigy', 'doccano'];
const writable = [...readable, 'webanno', 'xmi', 'tei', 'timeml', 'html', 'csv'];

interface Outcome {
  readonly done: boolean;
  readonly message: string;
}

interface Placed {
  readonly label: string;
  readonly quote: string;
}

suite('Exchange', () => {
  let dateline: Exports;
  let editor: vscode.TextEditor;
  let document: vscode.TextDocument;
  let count = 0;

  const run = <T>(name: string, argument?: unknown) =>
    vscode.commands.executeCommand<T>(`dateline.${name}`, argument);
  const file = (name: string) => vscode.Uri.joinPath(document.uri, '..', 'exchanged', name);
  const annotate = async (words: string, label: string, note = '') => {
    await selectWords(editor, words);
    const { done, message } = await run<Outcome>('annotateSelection', { label, note });
    ok(done, message);
  };
  const open = async () => {
    editor = await openText(`exchange-${++count}.article`, article);
    document = editor.document;
    await eventually('analysis', async () => (await hoverOver(document, 'Lena Vogt')).includes('Vogt'));
  };
  const marked = async (): Promise<string[]> => {
    const { client } = dateline.server as {
      client: { sendRequest(m: string, p: unknown): Promise<unknown> };
    };
    const params = { uri: document.uri.toString() };
    const { annotations } = (await client.sendRequest('dateline/annotations', params)) as {
      annotations: Placed[];
    };
    return annotations.map(({ label, quote }) => `${label}: ${quote}`);
  };
  const exportTo = async (format: string, uri: vscode.Uri, layers = 'annotated') => {
    const outcome = await run<Outcome & { uris: string[] }>('exportAnnotations', {
      format,
      layers,
      uri: uri.toString(),
    });
    ok(outcome.done, outcome.message);
    return outcome.uris.map((one) => vscode.Uri.parse(one));
  };
  const titles = () => dateline.comparison.differences.map(({ title }) => title);

  setup(async () => {
    dateline = await activated();
    await open();
  });
  teardown(close);

  test('exports every format', async () => {
    await annotate('build it up again', 'check', 'With what money?');
    for (const format of writable) {
      const uris = await exportTo(format, file(`${format}-${count}/`), 'all');
      for (const uri of uris) ok((await vscode.workspace.fs.readFile(uri)).length > 0, String(uri));
      ok(uris.length === (['brat', 'xmi'].includes(format) ? 2 : 1), `${format}: ${uris.length} files`);
    }
  });

  test('imports back what went out, from every format that is read', async () => {
    await annotate('build it up again', 'check');
    await annotate('Torbach 🔥 burned', 'style');
    const before = await marked();
    const places: Record<string, vscode.Uri> = {};
    for (const format of readable) {
      const uris = await exportTo(format, file(`back-${format}-${count}/`));
      places[format] = uris.at(-1) ?? document.uri;
    }
    await close();
    for (const format of readable) {
      await open();
      const outcome = await run<Outcome>('importAnnotations', { uri: String(places[format]), format });
      ok(outcome.done, `${format}: ${outcome.message}`);
      equal(await marked(), before, format);
      const again = await run<Outcome>('importAnnotations', { uri: String(places[format]), format });
      ok(again.message.startsWith('0 annotations added'), again.message);
      await close();
    }
    await open();
  });

  test('says so where a file is not there or cannot be told', async () => {
    equal((await run('importAnnotations', { uri: file('none.ann').toString() })) ?? null, null, 'not there');
    const odd = file('odd.jsonl');
    await vscode.workspace.fs.writeFile(odd, new TextEncoder().encode('{"text":"x"}\n'));
    ok(!(await run<Outcome>('importAnnotations', { uri: odd.toString() })).done, 'not told');
  });

  test('compares with another annotator, walks, settles and ends', async () => {
    await annotate('Torbach', 'place');
    await annotate('build it up again', 'check');
    await annotate('fire chief Lena Vogt', 'person');
    await annotate('The owner', 'role');
    const [theirs] = await exportTo('w3c', file(`theirs-${count}.jsonld`));
    const other = new TextDecoder()
      .decode(await vscode.workspace.fs.readFile(theirs!))
      .replace('"place"', '"town"')
      .replace('"role"', '"owner"');
    await vscode.workspace.fs.writeFile(theirs!, new TextEncoder().encode(other));
    await annotate('on Tuesday', 'date');
    const outcome = await run<Outcome>('compareAnnotations', { uri: theirs!.toString() });
    ok(outcome.done, outcome.message);
    equal(
      titles(),
      [
        '“Torbach”: place, theirs town',
        '“on Tuesday”: date, theirs nothing',
        '“The owner”: role, theirs owner',
      ],
      'differences',
    );
    equal(document.getText(editor.selection), 'Torbach', 'the first one is selected');
    const [summary] = dateline.differences.getChildren();
    const { label } = dateline.differences.getTreeItem(summary);
    ok(typeof label === 'string' && label.startsWith('F1 0.4'), 'summary');
    equal(dateline.differences.getChildren().length, 4, 'rows');

    await run('nextDifference');
    equal(document.getText(vscode.window.activeTextEditor!.selection), 'on Tuesday', 'next');
    await run('nextDifference');
    await run('nextDifference');
    equal(document.getText(vscode.window.activeTextEditor!.selection), 'Torbach', 'round the end');
    await run('previousDifference');
    equal(document.getText(vscode.window.activeTextEditor!.selection), 'The owner', 'previous');

    ok((await run<Outcome>('keepBoth')).done, 'both');
    await eventually(
      'both',
      async () => (await marked()).filter((one) => one.endsWith('The owner')).length === 2,
    );
    await eventually('one less', () => titles().length === 2);
    equal(document.getText(vscode.window.activeTextEditor!.selection), 'Torbach', 'on to the next');
    ok((await run<Outcome>('takeTheirs')).done, 'theirs');
    await eventually('taken', async () => (await marked()).includes('town: Torbach'));
    await eventually('one left', () => titles().length === 1);
    ok((await run<Outcome>('keepMine')).done, 'mine');
    await eventually('none left', () => titles().length === 0);
    ok((await marked()).includes('date: on Tuesday'), 'mine is there');
    await run('endComparison');
    equal(dateline.differences.getChildren().length, 0, 'the view is empty');
    ok(!(await run<Outcome>('nextDifference')).done, 'ended');
  });

  test('follows edits of the text', async () => {
    await annotate('The owner', 'role');
    const [theirs] = await exportTo('w3c', file(`edit-${count}.jsonld`));
    await annotate('fire chief Lena Vogt', 'person');
    ok((await run<Outcome>('compareAnnotations', { uri: theirs!.toString() })).done, 'compared');
    await editor.edit((edit) => {
      edit.insert(new vscode.Position(4, 0), 'It was late. ');
    });
    const range = rangeOf(document, 'fire chief Lena Vogt');
    await eventually('moved', () => {
      const [difference] = dateline.comparison.differences;
      return difference?.mine?.range.start.character === range.start.character;
    });
    await run('endComparison');
    equal(dateline.comparison.uri ?? null, null, 'ended');
  });
});
