// Marking passages and judging what was found, as the palette would do it; the file beside the article and the server are asked.
import * as vscode from 'vscode';
import type { ArticleAnnotations, CountedSuggestion, Suggestion } from '../../../src/protocol/annotations.ts';
import type { Outcome } from '../../../src/protocol/protocol.ts';
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
  select,
  selectWords,
} from '../support.ts';

const article = `Fair opens in Tarnow

Wed, 03/05/2023 - 10:00

Mayor Ona Brill opened the fair in Tarnow on Wednesday. 🎪 The fair of Tarnow is the oldest.

“Nobody paid a crown,” Brill said. The Harbour Council left on Tuesday.
`;

suite('Annotations', () => {
  let dateline: Exports;
  let editor: vscode.TextEditor;
  let document: vscode.TextDocument;
  let count = 0;

  const run = <T>(name: string, argument?: unknown) =>
    vscode.commands.executeCommand<T>(`dateline.${name}`, argument);
  const done = async (name: string, argument?: unknown) => {
    const outcome = await run<Outcome>(name, argument);
    ok(outcome.done, `${name}: ${outcome.message}`);
    return outcome;
  };
  const refused = async (name: string, words: RegExp, argument?: unknown) => {
    const outcome = await run<Outcome>(name, argument);
    ok(!outcome.done && words.test(outcome.message), `${name} refused: ${outcome.message}`);
  };
  const ask = async <T>(method: string) =>
    (await dateline.server.ask(`dateline/${method}`, { uri: document.uri.toString() })) as T;
  const list = () => ask<ArticleAnnotations>('annotations');
  const marked = async () => (await list()).annotations.map(({ label, quote }) => `${label}: ${quote}`);
  const states = async (words: string) =>
    (await ask<Suggestion[]>('suggestions')).filter(({ text }) => text === words).map(({ state }) => state);
  const fileOf = () => document.uri.with({ path: `${document.uri.path}.annotations.json` });
  const file = async () => new TextDecoder().decode(await vscode.workspace.fs.readFile(fileOf()));
  const linesWith = async (...words: string[]) =>
    (await file()).split('\n').filter((line) => words.every((word) => line.includes(word))).length;
  const reviewed = () => dateline.review.currentIn(editor)?.text;
  const selected = () => document.getText(editor.selection);
  const idOf = async (quote: string) =>
    (await list()).annotations.find((annotation) => annotation.quote === quote)?.id;

  setup(async () => {
    editor = await openText(`annotations-${++count}.article`, article);
    document = editor.document;
    dateline = await activated();
    await eventually('analysis', async () => (await ask<Suggestion[]>('suggestions')).length > 0);
  });
  teardown(close);

  test('each command has a key, a place in the menus and one in the palette', () => {
    const { contributes } = vscode.extensions.getExtension('dateline-desk.dateline')?.packageJSON as {
      contributes: {
        keybindings: { command: string }[];
        menus: Record<string, { command?: string }[]>;
      };
    };
    const { commandPalette = [], ...menus } = contributes.menus;
    const has = (all: readonly { command?: string }[], name: string) =>
      all.some(({ command }) => command === `dateline.${name}`);
    const inMenus = [
      'annotateSelection',
      'annotateAsLabel',
      'annotateEverywhere',
      'editNote',
      'editLabelAndTags',
    ];
    inMenus.push(
      'resolveAnnotation',
      'relateAnnotations',
      'moveAnnotation',
      'removeAnnotation',
      'undoVerdict',
    );
    inMenus.push(
      'nextSuggestion',
      'previousSuggestion',
      'reviewSuggestions',
      'endReview',
      'correctSuggestion',
    );
    inMenus.push('acceptUnderCursor', 'rejectUnderCursor', 'acceptEverywhere', 'rejectEverywhere');
    const byKey = Array.from('123456789', (key) => `annotateAs${key}`);
    for (const name of [...inMenus, ...byKey]) {
      ok(has(contributes.keybindings, name), `a key for ${name}`);
      ok(has(commandPalette, name), `${name} in the palette`);
      ok(byKey.includes(name) || has(Object.values(menus).flat(), name), `${name} in a menu`);
    }
  });

  test('several selections are marked with one label and a note', async () => {
    const places = ['Harbour Council', 'oldest'].map((words) => rangeOf(document, words));
    await select(editor, ...places);
    await done('annotateSelection', { label: 'check', note: 'Ask the council.' });
    equal(await marked(), ['check: oldest', 'check: Harbour Council'], 'marked');
    equal(await linesWith('"check"', 'Ask the council.'), 2, 'lines of the file');
    const { annotations } = await list();
    equal(annotations[0]?.range?.start.line, 4, 'behind an emoji');
    equal(document.getText(rangeOf(document, 'oldest')), 'oldest', 'the text is as it was');
  });

  test('without a selection the name or the word under the cursor is marked', async () => {
    await putCursor(editor, 'Ona Brill');
    await done('annotateSelection', { label: 'check' });
    await putCursor(editor, 'opened');
    await done('annotateSelection', { label: 'style' });
    equal(await marked(), ['check: Ona Brill', 'style: opened'], 'marked');
    await select(editor, new vscode.Range(1, 0, 1, 0));
    await refused('annotateSelection', /Select the passage/, { label: 'check' });
  });

  test('a label is chosen from the list by keys alone', async () => {
    await selectWords(editor, 'oldest');
    const asked = run<Outcome>('annotateAsLabel');
    const outcome = await accepted(asked);
    ok(outcome.done, outcome.message);
    equal(await marked(), ['check: oldest'], 'the first label');
  });

  test('digits choose labels; a digit that no label has is refused', async () => {
    await selectWords(editor, 'oldest');
    await done('annotateAs2');
    await done('annotateAs9', { label: 'weather' });
    equal((await marked()).sort(), ['source needed: oldest', 'weather: oldest'], 'marked');
    const settings = vscode.workspace.getConfiguration('dateline');
    const labels = [{ name: 'claim', color: 'red', key: '4' }];
    await settings.update('annotationLabels', labels, vscode.ConfigurationTarget.Global);
    try {
      await eventually('the new set', async () => (await list()).labels[0]?.name === 'claim');
      await refused('annotateAs2', /No label has the key 2/);
      await done('annotateAs4');
      ok((await marked()).includes('claim: oldest'), 'its label');
    } finally {
      await settings.update('annotationLabels', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  test('every occurrence is marked', async () => {
    await selectWords(editor, 'fair');
    await done('annotateEverywhere', { label: 'style' });
    equal(await marked(), ['style: fair', 'style: fair'], 'whole words in the same capitals');
  });

  test('accepted and rejected, here and everywhere, and taken back', async () => {
    await putCursor(editor, 'Tarnow', 1);
    await done('acceptUnderCursor');
    equal(await states('Tarnow'), ['open', 'accepted', 'open'], 'one');
    equal(await linesWith('"assessing"', '"accepted"', 'Tarnow'), 1, 'in the file');
    await done('acceptEverywhere');
    equal(await states('Tarnow'), ['accepted', 'accepted', 'accepted'], 'all');
    await done('rejectEverywhere');
    equal(await states('Tarnow'), ['rejected', 'rejected', 'rejected'], 'none');
    equal(await linesWith('"assessing"', '"rejected"', 'Tarnow'), 3, 'in the file');
    await done('undoVerdict');
    await done('undoVerdict');
    equal(await states('Tarnow'), ['open', 'accepted', 'open'], 'two steps back');
    await putCursor(editor, 'opened the');
    await refused('acceptUnderCursor', /Nothing was found/);
  });

  test('corrected: a date, a type, a label, a passage, a speaker', async () => {
    await putCursor(editor, 'Wednesday');
    await refused('correctSuggestion', /no value of a date/, { value: '2023-02-31' });
    await done('correctSuggestion', { value: '2023-05-10' });
    equal(await linesWith('"corrected"', '2023-05-10'), 1, 'the value in the file');
    await putCursor(editor, 'Harbour Council');
    await done('correctSuggestion', { label: 'place' });
    equal(await states('Harbour Council'), ['corrected'], 'the type');
    await selectWords(editor, 'on Tuesday');
    await done('correctSuggestion', { label: 'deadline' });
    equal(await marked(), ['deadline: on Tuesday'], 'the passage');
    equal(await states('Tuesday'), ['corrected'], 'the date that it was');
    await putCursor(editor, 'paid a crown');
    await done('correctSuggestion', { speaker: 'Harbour Council' });
    equal(await linesWith('"speaker"', 'Harbour Council', 'Nobody paid'), 1, 'the speaker in the file');
    await putCursor(editor, 'Ona Brill');
    const outcome = await accepted(run<Outcome>('correctSuggestion'));
    ok(outcome.done, outcome.message);
    equal(await states('Ona Brill'), ['corrected'], 'a person, from the list');
  });

  test('next and previous go from one open suggestion to the other', async () => {
    const all = await ask<Suggestion[]>('suggestions');
    await select(editor, new vscode.Range(1, 0, 1, 0));
    const seen: string[] = [];
    const numbers: string[] = [];
    for (const { text } of all) {
      const next = await run<CountedSuggestion>('nextSuggestion');
      seen.push(selected());
      numbers.push(`${next.number} of ${next.total} ${next.state}`);
      ok(
        all.some((one) => one.text === text),
        text,
      );
    }
    equal([...seen].sort(), all.map(({ text }) => text).sort(), 'all of them, once');
    ok(numbers.includes(`1 of ${all.length} open`), numbers.join());
    await run('previousSuggestion');
    equal(selected(), seen.at(-2), 'back');
    await done('acceptUnderCursor');
    await run('nextSuggestion');
    await run('previousSuggestion');
    ok(selected() !== seen.at(-2), 'what is judged is passed over');
  });

  test('a review goes on by itself, takes back, and leaves the text alone', async () => {
    const all = await ask<Suggestion[]>('suggestions');
    await select(editor, new vscode.Range(0, 0, 0, 0));
    await run('reviewSuggestions');
    equal(reviewed(), all[0]?.text, 'the first one');
    await done('acceptUnderCursor');
    equal(reviewed(), all[1]?.text, 'the second one');
    await run('nextSuggestion');
    await run('previousSuggestion');
    equal(reviewed(), all[1]?.text, 'there and back');
    await done('rejectUnderCursor');
    await done('undoVerdict');
    equal(reviewed(), all[1]?.text, 'the second one again');
    equal((await ask<Suggestion[]>('suggestions'))[1]?.state, 'open', 'open again');
    await done('undoVerdict');
    equal(reviewed(), all[0]?.text, 'the first one again');
    await refused('undoVerdict', /Nothing was judged in this review/);
    ok(editor.selection.isEmpty, 'nothing is selected that a wrong key could replace');
    for (let step = 0; reviewed() !== undefined && step < 30; step++) await done('acceptEverywhere');
    equal(reviewed() ?? null, null, 'it ends when nothing is open');
    ok(
      (await ask<Suggestion[]>('suggestions')).every(({ state }) => state === 'accepted'),
      'all are accepted',
    );
    await refused('reviewSuggestions', /No suggestion in this article is open/);
    equal(document.getText(), article, 'the text');
  });

  test('a review ends by command, by a change of the text and by another editor', async () => {
    await run('reviewSuggestions');
    ok(reviewed() !== undefined, 'on');
    await run('endReview');
    ok(reviewed() === undefined, 'ended');
    await run('reviewSuggestions');
    await editor.edit((edit) => {
      edit.insert(new vscode.Position(0, 0), 'A ');
    });
    ok(reviewed() === undefined, 'the text was changed');
    await run('reviewSuggestions');
    ok(reviewed() !== undefined, 'on again');
    await openText(`annotations-${count}-other.article`, 'It rained.\n');
    await eventually('another editor', () => reviewed() === undefined);
    await close();
    await vscode.window.showTextDocument(document);
  });

  test('notes, label, tags and state are changed', async () => {
    await selectWords(editor, 'oldest');
    await done('annotateSelection', { label: 'check' });
    await putCursor(editor, 'oldest');
    await done('editNote', { text: 'Since when?' });
    await done('editNote', { text: 'Since 1712?' });
    equal(await linesWith('oldest', 'Since 1712?'), 1, 'the note in the file');
    equal(await linesWith('Since when?'), 0, 'not the old one');
    await done('editLabelAndTags', { label: 'legal', tags: 'history, , fairs' });
    await done('resolveAnnotation');
    const [one] = (await list()).annotations;
    equal([one?.label, one?.tags, one?.resolved], ['legal', ['history', 'fairs'], true], 'changed');
    await done('resolveAnnotation');
    await done('editNote', { text: '' });
    const [after] = (await list()).annotations;
    equal([after?.resolved, after?.comments], [false, []], 'changed back');
  });

  test('annotations are related, visited, moved and removed', async () => {
    for (const words of ['Ona Brill', 'Harbour Council']) {
      await selectWords(editor, words);
      await done('annotateSelection', { label: 'check' });
    }
    const [brill, council] = [await idOf('Ona Brill'), await idOf('Harbour Council')];
    await done('relateAnnotations', { id: brill, to: council, label: 'works for' });
    equal(await linesWith('"linking"', '"works for"'), 1, 'the relation in the file');
    const hover = await eventually('a hover with the relation', async () => {
      const said = await hoverOver(document, 'Brill opened');
      return said.includes('works&nbsp;for → [“Harbour&nbsp;Council”]') && said;
    });
    ok(/\*\*check\*\*[^]*\[Add note\]\(command:dateline\.editNote/.test(hover), 'links to what can be done');
    await putCursor(editor, 'opened');
    await run('goToRelated', { id: council });
    equal(selected(), 'Harbour Council', 'visited');
    await selectWords(editor, 'Mayor Ona Brill');
    await done('moveAnnotation', { id: brill });
    equal(await marked(), ['check: Mayor Ona Brill', 'check: Harbour Council'], 'moved');
    equal(await linesWith('"linking"', '"works for"'), 1, 'the relation is still there');
    await putCursor(editor, 'Harbour Council');
    await refused('removeAnnotation', /no such annotation/, { id: '#annotation-none' });
    await done('removeAnnotation');
    equal(await marked(), ['check: Mayor Ona Brill'], 'removed');
    equal((await list()).relations, [], 'the relation with it');
    await refused('relateAnnotations', /no other annotation/, { id: brill });
  });

  test('a damaged file is left as it is', async () => {
    await vscode.workspace.fs.writeFile(fileOf(), new TextEncoder().encode('{"items": ['));
    await selectWords(editor, 'oldest');
    await refused('annotateSelection', /damaged/, { label: 'check' });
    await refused('acceptUnderCursor', /Nothing was found|damaged/);
    equal(await file(), '{"items": [', 'as it was');
    await vscode.workspace.fs.delete(fileOf());
  });

  /** Takes the first entry of the list that the command shows, as soon as it is there. */
  async function accepted(asked: Thenable<Outcome>): Promise<Outcome> {
    return eventually('an answer', async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      const pause = new Promise<undefined>((resolve) => {
        setTimeout(() => {
          resolve(undefined);
        }, 300);
      });
      return Promise.race([asked, pause]);
    });
  }
});
