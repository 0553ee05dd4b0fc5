// Notes in the margin in a real VS Code: threads of comments, made and changed as the buttons in the margin do.
import * as vscode from 'vscode';
import type { Exports } from '../support.ts';
import { activated, close, equal, eventually, ok, openText, rangeOf } from '../support.ts';

const article = `Ferry to Lindholm stops

Wed, 03/05/2023 - 10:00

Captain Edda Marwitz told the council of Lindholm that the ferry stops in June.

The council asked for the figures. Nobody had brought them.
`;

suite('Threads', () => {
  let dateline: Exports;
  let editor: vscode.TextEditor;
  let document: vscode.TextDocument;
  let count = 0;

  const run = <T>(name: string, ...args: unknown[]) =>
    vscode.commands.executeCommand<T>(`dateline.thread.${name}`, ...args);
  const uri = () => document.uri.toString();
  const threads = () => dateline.threads.of(uri());
  const bodies = () => threads().map(({ comments }) => comments.map(({ body }) => body));
  const only = () => {
    const [thread, ...more] = threads();
    ok(thread && more.length === 0, `one thread among ${JSON.stringify(bodies())}`);
    return thread;
  };
  const sidecar = () => vscode.Uri.parse(`${uri()}.annotations.json`);
  const kept = async () => new TextDecoder().decode(await vscode.workspace.fs.readFile(sidecar()));

  async function begin(words: string, text: string): Promise<vscode.CommentThread> {
    const { controller } = dateline.threads;
    const thread = controller.createCommentThread(document.uri, rangeOf(document, words), []);
    await run('addComment', { thread, text });
    return thread;
  }

  setup(async () => {
    editor = await openText(`threads-${++count}.article`, article);
    document = editor.document;
    dateline = await activated();
    await eventually('annotations', () => dateline.annotations.of(uri()) !== undefined);
  });
  teardown(close);

  test('the margin of a whole article takes notes, that of other files none', async () => {
    const provider = dateline.threads.controller.commentingRangeProvider;
    const token = new vscode.CancellationTokenSource().token;
    const ranges = await provider?.provideCommentingRanges(document, token);
    equal(ranges?.[0]?.end.line, document.lineCount - 1, 'to the last line');
    const json = await vscode.workspace.openTextDocument({ language: 'json', content: '{}' });
    equal(await provider?.provideCommentingRanges(json, token), [], 'JSON');
  });

  test('a note, a reply, a changed and a deleted comment', async () => {
    const thread = await begin('Edda Marwitz', 'Is she *still* the captain?');
    equal(only() === thread, true, 'the thread that was begun is kept');
    equal(thread.comments[0]?.body, 'Is she *still* the captain?', 'plain text');
    equal(thread.comments[0]?.author.name, 'You', 'author');
    ok(thread.comments[0]?.timestamp, 'a date');
    ok((await kept()).includes('still'), 'in the file');
    await run('addComment', { thread, text: 'Since May.' });
    equal(bodies(), [['Is she *still* the captain?', 'Since May.']], 'a reply');
    const second = thread.comments[1];
    ok(second, 'a second comment');
    await run('editComment', second);
    equal(second.mode, vscode.CommentMode.Editing, 'is edited');
    // VS Code puts what was typed into the body before it runs the command.
    second.body = 'Since April.';
    await run('saveComment', second);
    equal(thread.comments[1]?.body, 'Since April.', 'saved');
    equal(thread.comments[1]?.mode, vscode.CommentMode.Preview, 'no longer edited');
    const first = thread.comments[0];
    await run('editComment', first);
    first.body = 'Thought better of it.';
    await run('cancelComment', first);
    equal(bodies(), [['Is she *still* the captain?', 'Since April.']], 'cancelled');
    await run('deleteComment', thread.comments[1]);
    equal(bodies(), [['Is she *still* the captain?']], 'one comment is left');
    await run('deleteComment', thread.comments[0]);
    equal(threads().length, 0, 'nothing is left of an annotation without a label');
  });

  test('label, resolve, reopen, delete', async () => {
    const thread = await begin('stops in June', 'Who says June?');
    equal(thread.label, 'Note', 'no label as yet');
    await run('setLabel', thread, { label: 'check' });
    equal(thread.label, 'check', 'label');
    equal(thread.state, vscode.CommentThreadState.Unresolved, 'open');
    await run('resolve', thread);
    equal([thread.state, thread.contextValue], [vscode.CommentThreadState.Resolved, 'resolved'], 'resolved');
    await run('reopen', thread);
    equal([thread.state, thread.contextValue], [vscode.CommentThreadState.Unresolved, 'open'], 'open again');
    await run('addComment', { thread, text: 'The council does.' });
    await run('delete', thread, { confirmed: 'yes' });
    equal(threads().length, 0, 'deleted');
    ok(!(await kept()).includes('Who says June?'), 'also from the file');
  });

  test('a note begun on a line of the margin is about the words of the line', async () => {
    const { controller } = dateline.threads;
    const line = new vscode.Range(6, 0, 6, 0);
    const thread = controller.createCommentThread(document.uri, line, []);
    await run('addComment', { thread, text: 'Which figures?' });
    equal(document.getText(only().range), document.lineAt(6).text, 'the line');
  });

  test('threads keep their identity, and what is being edited, when the article and its notes change', async () => {
    const thread = await begin('ferry stops', 'Which ferry?');
    await run('editComment', thread.comments[0]);
    const edited = thread.comments[0];
    ok(edited, 'a comment');
    edited.body = 'Which of the two fer';
    await editor.edit((edit) => {
      edit.insert(new vscode.Position(4, 0), 'It rained. ');
    });
    await eventually('the new place', () => document.getText(thread.range) === 'ferry stops');
    await begin('the figures', 'Another one.');
    equal(threads().length, 2, 'threads');
    equal(threads()[0] === thread && thread.comments[0] === edited, true, 'the same objects');
    equal(edited.body, 'Which of the two fer', 'what was typed');
    await editor.edit((edit) => {
      edit.replace(rangeOf(document, 'ferry stops'), 'boat ends');
    });
    await eventually('words gone', () => thread.label?.includes('please check'));
    equal(threads().includes(thread), true, 'a thread whose words are gone stays while the article is open');
  });

  test('a thread that is begun takes the place of one that was made of its annotation meanwhile', async () => {
    await begin('the figures', 'Which?');
    const [known] = dateline.annotations.of(uri())?.annotations ?? [];
    ok(known, 'an annotation');
    const range = rangeOf(document, 'the figures');
    const begun = dateline.threads.controller.createCommentThread(document.uri, range, []);
    dateline.threads.adopt(begun, { uri: uri(), id: known.id });
    equal(only() === begun, true, 'the one that was begun');
    equal(bodies(), [['Which?']], 'with its comment');
  });

  test('of many notes those near to what is seen have threads', async () => {
    const text = Array.from({ length: 300 }, (_, line) => `Line ${line} of the log.\n`).join('');
    const log = `log-${count}.article`;
    const page = { '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationPage' };
    const items = Array.from({ length: 300 }, (_, line) => noteOn(text, `Line ${line} of`, log));
    const folder = vscode.Uri.joinPath(document.uri, '..');
    const file = vscode.Uri.joinPath(folder, `${log}.annotations.json`);
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(JSON.stringify({ ...page, items })));
    editor = await openText(log, text);
    document = editor.document;
    const lines = () => threads().map(({ range }) => range.start.line);
    await eventually('threads', () => threads().length >= 80);
    equal(threads().length, 80, 'of 300 notes');
    ok(lines().includes(0) && !lines().includes(299), 'those in front');
    editor.revealRange(document.lineAt(299).range);
    await eventually('threads at the end', () => lines().includes(299));
    ok(!lines().includes(0), 'those in front have gone');
    editor.revealRange(document.lineAt(215).range, vscode.TextEditorRevealType.AtTop);
    await eventually('threads in between', () => lines().includes(215));
    ok(lines().includes(265), 'those just seen stay');
    ok(threads().length <= 120, `${threads().length} threads`);
  });

  test('a failure is told, and leaves the words where they were typed', async () => {
    await vscode.workspace.fs.writeFile(sidecar(), new TextEncoder().encode('{"items": ['));
    await failureOf(begin('Nobody had', 'This must not get lost.'), 'damaged');
    equal(await kept(), '{"items": [', 'the file is left as it is');
    equal(threads().length, 0, 'no thread of an annotation that was not made');
    const untitled = await vscode.workspace.openTextDocument({ language: 'article', content: article });
    const range = rangeOf(untitled, 'figures');
    const thread = dateline.threads.controller.createCommentThread(untitled.uri, range, []);
    await failureOf(run('addComment', { thread, text: 'x' }), 'Save the article first');
    thread.dispose();
  });
});

function noteOn(text: string, exact: string, source: string): object {
  const start = text.indexOf(exact);
  const end = start + exact.length;
  const around = { prefix: text.slice(Math.max(0, start - 64), start), suffix: text.slice(end, end + 64) };
  const selector = [
    { type: 'TextQuoteSelector', exact, ...around },
    { type: 'TextPositionSelector', start, end },
  ];
  const body = [{ type: 'TextualBody', purpose: 'commenting', value: `About ${exact}.` }];
  const target = { source, selector };
  return { id: `#${exact.replaceAll(' ', '-')}`, type: 'Annotation', motivation: 'commenting', body, target };
}

async function failureOf(promise: Thenable<unknown>, expected: string): Promise<void> {
  const end: unknown = await promise.then(
    () => 'nothing failed',
    (error: unknown) => error,
  );
  ok(String(end).includes(expected), String(end));
}
