// Every command of the extension, executed as the palette would.
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
  putCursor,
  rangeOf,
  rulesOf,
  selectWords,
} from '../support.ts';

const article = `Bridge of Graz opens

Wed, 03/05/2023 - 10:00

Mayor Sofia Brandt opened the bridge in Graz on Wednesday.

“It is wide enough for two trams,” Brandt said. “We counted on Tuesday.”

The rain stopped. Trams run every ten minutes.

“Nobody asked the boatmen.”

A brass band played. Brandt left the bridge at noon.

“Nobody asked the swimmers either.”
`;

interface Outcome {
  readonly done: boolean;
  readonly message: string;
}

suite('Commands', () => {
  let dateline: Exports;
  let editor: vscode.TextEditor;
  let document: vscode.TextDocument;
  let count = 0;

  const run = <T>(name: string, argument?: unknown) =>
    vscode.commands.executeCommand<T>(`dateline.${name}`, argument);
  const selected = () => document.getText(editor.selection);

  setup(async () => {
    // A new file for each test: notes beside one do not reach the next.
    editor = await openText(`commands-${++count}.article`, article);
    document = editor.document;
    dateline = await activated();
    await eventually('analysis', async () => (await hoverOver(document, 'Sofia Brandt')).includes('Brandt'));
  });
  teardown(close);

  test('all commands of the manifest are registered', async () => {
    const extension = vscode.extensions.getExtension('dateline-desk.dateline');
    const manifest = extension?.packageJSON as { contributes: { commands: { command: string }[] } };
    const known = await vscode.commands.getCommands(true);
    const missing = manifest.contributes.commands.filter(({ command }) => !known.includes(command));
    equal(missing, [], 'missing');
  });

  test('next and previous quotation without a speaker, round the end', async () => {
    await run('nextUnattributedQuotation');
    ok(selected().includes('boatmen'), `first: ${selected()}`);
    await run('nextUnattributedQuotation');
    ok(selected().includes('swimmers'), `second: ${selected()}`);
    await run('nextUnattributedQuotation');
    ok(selected().includes('boatmen'), `round: ${selected()}`);
    await run('previousUnattributedQuotation');
    ok(selected().includes('swimmers'), `back: ${selected()}`);
  });

  test('first mention', async () => {
    await putCursor(editor, 'Brandt left');
    await run('goToFirstMention');
    ok(selected().includes('Sofia Brandt'), selected());
  });

  test('highlight, and again to switch it off', async () => {
    await putCursor(editor, 'Brandt said');
    ok((await run<string | undefined>('highlightEntity'))?.includes('Brandt'), 'on');
    await editor.edit((edit) => {
      edit.insert(new vscode.Position(4, 0), 'It was cold. ');
    });
    await new Promise((resolve) => setTimeout(resolve, 400));
    ok(dateline.highlight.name?.includes('Brandt'), 'it survives an edit');
    await putCursor(editor, 'Brandt said');
    equal((await run('highlightEntity')) ?? null, null, 'off');
  });

  test('annotate, find the note beside the article, remove', async () => {
    await selectWords(editor, 'two trams');
    const outcome = await run<Outcome>('annotateSelection', {
      label: 'check',
      note: 'Ask the tramway office.',
    });
    ok(outcome.done, outcome.message);
    const folder = vscode.Uri.joinPath(document.uri, '..');
    const sidecar = await eventually('sidecar', async () => {
      const files = await vscode.workspace.fs.readDirectory(folder);
      return files
        .map(([name]) => name)
        .find((name) => name.startsWith(`commands-${count}`) && name.endsWith('.annotations.json'));
    });
    const text = new TextDecoder().decode(
      await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder, sidecar)),
    );
    ok(text.includes('two trams') && text.includes('Ask the tramway office.'), text);
    const files = await vscode.workspace.fs.readDirectory(folder);
    equal(
      files.filter(([name]) => name.endsWith('.part')),
      [],
      'left-over parts',
    );
    await putCursor(editor, 'two trams');
    ok((await run<Outcome>('removeAnnotation')).done, 'removed');
  });

  test('accept and reject', async () => {
    await putCursor(editor, 'Sofia Brandt');
    const accepted = await run<Outcome>('acceptUnderCursor');
    ok(accepted.done, accepted.message);
    await putCursor(editor, 'Graz on');
    const rejected = await run<Outcome>('rejectUnderCursor');
    ok(rejected.done, rejected.message);
    await eventually('no hover', async () => !(await hoverOver(document, 'Graz on')).includes('Graz'));
  });

  test('replace a date; inside a quotation only when confirmed', async () => {
    await putCursor(editor, 'Wednesday');
    ok((await run<string>('replaceDateByAbsolute')).includes('2023'), 'in the text');
    ok(!document.getText().includes('Wednesday'), 'the weekday is gone');
    await eventually('analysis', async () => (await hoverOver(document, 'Tuesday')).includes('2023-05-02'));
    await putCursor(editor, 'Tuesday');
    ok(
      (await run<string>('replaceDateByAbsolute', { confirmed: 'yes' })).includes('2023'),
      'in the quotation',
    );
  });

  test('copy a date', async () => {
    await putCursor(editor, 'Wednesday');
    equal(await run('copyResolvedDate'), '2023-05-03', 'value');
  });

  test('set the publication date and leave it to the article again', async () => {
    const wrong = await run<Outcome>('setPublicationDate', { date: '2023-02-30' });
    equal(wrong.done, false, 'there is no such day');
    ok((await run<Outcome>('setPublicationDate', { date: '2023-06-07' })).done, 'set');
    await eventually('new date', async () => (await hoverOver(document, 'Wednesday')).includes('2023-06-07'));
    ok((await run<Outcome>('setPublicationDate', { date: '' })).done, 'removed');
    await eventually('old date', async () => (await hoverOver(document, 'Wednesday')).includes('2023-05-03'));
  });

  test('add to the register of names, find it in the hover, open its entry', async () => {
    const uri = vscode.Uri.joinPath(document.uri, '..', 'entities.yaml');
    const text = async () => new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
    await putCursor(editor, 'Sofia Brandt');
    const outcome = await run<Outcome>('addToRegister');
    ok(outcome.done, outcome.message);
    equal(await text(), '- name: Sofia Brandt\n  type: person\n', 'a new file');
    await eventually('entry in the hover', async () =>
      (await hoverOver(document, 'Brandt said')).includes('Register of names: **Sofia Brandt**'),
    );
    equal((await run<Outcome>('addToRegister')).done, false, 'a second time');
    await putCursor(editor, 'Graz on');
    equal((await run<Outcome>('openRegisterEntry')).done, false, 'no entry yet');
    ok((await run<Outcome>('addToRegister')).done, 'a second entry');
    ok((await text()).endsWith('- name: Graz\n  type: place\n'), await text());
    await eventually('entry of the place', async () =>
      (await hoverOver(document, 'Graz on')).includes('Register of names'),
    );
    equal(await run<string>('openRegisterEntry'), uri.toString(), 'opened');
    const opened = vscode.window.activeTextEditor;
    equal(opened?.document.getText(opened.selection), 'Graz', 'at the entry');
    await close();
    await vscode.workspace.fs.delete(uri);
    await eventually('no entry', async () => !(await hoverOver(document, 'Graz on')).includes('Register'));
    await vscode.window.showTextDocument(document);
  });

  test('say what a name is, see it in the hover, forget it by the light bulb', async () => {
    await putCursor(editor, 'Sofia Brandt');
    const outcome = await run<Outcome>('judgeName', { type: 'organisation' });
    ok(outcome.done, outcome.message);
    await eventually('what was said of the full name', async () =>
      (await hoverOver(document, 'Brandt said')).includes('you said: organisation'),
    );
    const atName = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      rangeOf(document, 'Sofia Brandt'),
      vscode.CodeActionKind.Refactor.value,
    );
    const forget = atName.find(({ title }) => title === 'Forget what was said about “Sofia Brandt”');
    ok(forget?.command, `forget among ${atName.map(({ title }) => title).join(', ')}`);
    const { command, arguments: given } = forget.command;
    ok(
      (await vscode.commands.executeCommand<Outcome>(command, ...((given ?? []) as unknown[]))).done,
      'forgotten',
    );
    await eventually('a person again', async () =>
      (await hoverOver(document, 'Brandt said')).includes('**Sofia Brandt** · person'),
    );
    await selectWords(editor, 'bridge in Graz');
    ok((await run<Outcome>('judgeName', { type: 'place' })).done, 'words that were no name');
    await eventually('a new name', async () =>
      (await hoverOver(document, 'bridge in Graz')).includes('**bridge in Graz** · you said: place'),
    );
    await putCursor(editor, 'opened the');
    equal((await run<Outcome>('judgeName', { type: 'none' })).done, false, 'no name under the cursor');
  });

  test('set the speaker, see it in the hover, take it back by the light bulb', async () => {
    await putCursor(editor, 'asked the boatmen');
    const outcome = await run<Outcome>('setSpeaker', { speaker: 'Sofia Brandt' });
    ok(outcome.done, outcome.message);
    await eventually('the speaker in the hover', async () => {
      const text = await hoverOver(document, 'asked the boatmen');
      return text.includes('Sofia Brandt') && text.includes('as you said');
    });
    const actions = async () => {
      const found = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        rangeOf(document, 'asked the boatmen'),
      );
      return (title: string) => found.find((action) => action.title.startsWith(title))?.command;
    };
    const forget = (await actions())('Forget what you said of the speaker');
    ok(forget, 'a way to forget');
    await vscode.commands.executeCommand(forget.command, ...((forget.arguments ?? []) as unknown[]));
    await eventually('the warning again', () => rulesOf(document).includes('unattributed-quote'));
    equal((await actions())('Set the speaker…')?.command, 'dateline.setSpeaker', 'the fix');
    ok((await run<Outcome>('setSpeaker', { answer: 'nobody' })).done, 'no speaker needed');
    await eventually('that in the hover', async () =>
      (await hoverOver(document, 'asked the boatmen')).includes('No speaker needed'),
    );
    ok((await run<Outcome>('setSpeaker', { answer: 'forget' })).done, 'forgotten');
    await putCursor(editor, 'rain stopped');
    equal((await run<Outcome>('setSpeaker', { answer: 'nobody' })).done, false, 'no quotation here');
  });

  test('the speaker is chosen from a list by keys alone', async () => {
    await putCursor(editor, 'asked the swimmers');
    const asked = run<Outcome>('setSpeaker');
    // The list comes when the server has answered; until then the keys go nowhere.
    const chosen = await eventually('an answer', async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      const pause = new Promise<undefined>((resolve) =>
        setTimeout(() => {
          resolve(undefined);
        }, 300),
      );
      return Promise.race([asked, pause]);
    });
    ok(chosen.done, chosen.message);
    await eventually('the nearest person', async () =>
      (await hoverOver(document, 'asked the swimmers')).includes('Sofia Brandt'),
    );
  });

  test('call hierarchy from a person to quotations, and back', async () => {
    const prepare = (words: string) =>
      vscode.commands.executeCommand<vscode.CallHierarchyItem[]>(
        'vscode.prepareCallHierarchy',
        document.uri,
        rangeOf(document, words).start.translate(0, 1),
      );
    const [person] = await prepare('Sofia Brandt');
    equal(person?.name, 'Sofia Brandt', 'prepared');
    const outgoing = await vscode.commands.executeCommand<vscode.CallHierarchyOutgoingCall[]>(
      'vscode.provideOutgoingCalls',
      person,
    );
    equal(
      outgoing.map(({ to }) => to.name),
      ['“It is wide enough for two trams,”', '“We counted on Tuesday.”'],
      'what she says',
    );
    const [quotation] = await prepare('“It is wide');
    const incoming = await vscode.commands.executeCommand<vscode.CallHierarchyIncomingCall[]>(
      'vscode.provideIncomingCalls',
      quotation,
    );
    equal(incoming[0]?.from.name, 'Sofia Brandt', 'who says it');
  });

  test('the report', async () => {
    const uri = await run<string>('showReport');
    const report = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
    ok(report.getText().includes('Brandt'), report.getText());
    await vscode.commands.executeCommand('workbench.action.closeEditorsInOtherGroups');
    await vscode.window.showTextDocument(document);
  });

  test('stet lets a passage stand', async () => {
    await eventually('warning', () => rulesOf(document).includes('unattributed-quote'));
    const warnings = vscode.languages.getDiagnostics(document.uri);
    const range = warnings.find(({ message }) => message.includes('whose words'))?.range;
    ok(range, 'the warning has a place');
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      range,
    );
    const stet = actions.find(({ title }) => /stet/i.test(title));
    ok(stet, `stet among ${actions.map(({ title }) => title).join(', ')}`);
    const before = rulesOf(document).length;
    if (stet.edit) await vscode.workspace.applyEdit(stet.edit);
    if (stet.command) {
      const [params] = (stet.command.arguments ?? []) as object[];
      await vscode.commands.executeCommand(stet.command.command, {
        ...params,
        reason: 'the boatmen agreed',
      });
    }
    await eventually('fewer warnings', () => rulesOf(document).length < before);
    ok((await run<Outcome>('listStets', { rule: 'unattributed-quote' })).done, 'listed');
    equal(selected(), document.getText(range), 'at its place');
    const removed = await run<Outcome>('listStets', { rule: 'unattributed-quote', remove: 'yes' });
    ok(removed.done, removed.message);
    await eventually('the warning again', () => rulesOf(document).length === before);
  });

  test('stale stets are removed together, comments by an edit', async () => {
    const sidecar = vscode.Uri.joinPath(document.uri, '..', 'stale.md.annotations.json');
    const body = [
      { type: 'TextualBody', purpose: 'tagging', value: 'stet' },
      { type: 'TextualBody', purpose: 'classifying', value: 'scare-quotes' },
    ];
    const item = {
      id: '#stet-1',
      type: 'Annotation',
      motivation: 'moderating',
      body,
      target: { source: 'x' },
    };
    const context = 'http://www.w3.org/ns/anno.jsonld';
    const json = JSON.stringify({ '@context': context, type: 'AnnotationPage', items: [item] });
    await vscode.workspace.fs.writeFile(sidecar, new TextEncoder().encode(json));
    const page = await openText(
      'stale.md',
      'Bridge opens\n\n<!-- stet undefined-acronym: readers know it -->\n\nIt rained.\n',
    );
    const outcome = await run<Outcome>('removeStaleStets', { confirmed: 'yes' });
    ok(outcome.done && /stets are removed: save/.test(outcome.message), outcome.message);
    equal(page.document.getText(), 'Bridge opens\n\nIt rained.\n', 'without the comment');
    const left = new TextDecoder().decode(await vscode.workspace.fs.readFile(sidecar));
    ok(!left.includes('scare-quotes'), left);
    await vscode.workspace.saveAll();
    equal((await run<Outcome>('removeStaleStets', { confirmed: 'yes' })).done, false, 'none is left');
  });

  test('restart and log', async () => {
    await run('restartServer');
    await eventually('hover', async () => (await hoverOver(document, 'Sofia Brandt')).includes('Brandt'));
    await run('showLog');
  });
});
