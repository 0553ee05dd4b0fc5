// The extension in a real VS Code: what it shows of an article, and that it keeps up with edits and crashes.
import * as vscode from 'vscode';
import type { Exports } from '../support.ts';
import {
  activated,
  close,
  equal,
  eventually,
  hoverOver,
  ok,
  openSample,
  openText,
  putCursor,
  rangeOf,
  rulesOf,
} from '../support.ts';

suite('Dateline', () => {
  let dateline: Exports;
  let editor: vscode.TextEditor;
  let document: vscode.TextDocument;

  setup(async () => {
    editor = await openSample();
    document = editor.document;
    dateline = await activated();
  });

  test('opens the sample as an article and activates', () => {
    equal(document.languageId, 'article', 'language');
    ok(vscode.extensions.getExtension('dateline-desk.dateline')?.isActive, 'active');
  });

  test('hovers: a person, a pronoun, a date, a quotation', async () => {
    const person = await hoverOver(document, 'Teresa Valdrão');
    ok(person.includes('Teresa Valdrão') && person.includes('Mayor'), `a person with her title: ${person}`);
    const pronoun = await hoverOver(document, 'she told');
    ok(pronoun.includes('Teresa Valdrão'), `a pronoun: ${pronoun}`);
    const date = await hoverOver(document, 'Tuesday');
    ok(date.includes('2024-03-19'), `a weekday: ${date}`);
    const quotation = await hoverOver(document, 'We have talked');
    ok(quotation.includes('Valdrão'), `a quotation: ${quotation}`);
  });

  test('finds the seeded faults and no others', async () => {
    const found = await eventually('diagnostics', () => rulesOf(document).length >= 5 && rulesOf(document));
    equal(
      [...new Set(found)].sort(),
      [
        'inconsistent-name-spelling',
        'leftover-boilerplate',
        'unattributed-quote',
        'undefined-acronym',
        'weekday-date-mismatch',
      ],
      'rules',
    );
  });

  test('warnings come and go as text is typed', async () => {
    const own = await openText(
      'typed.article',
      'A headline\n\n3 May 2023\n\nThe council of Porto met on Wednesday.\n',
    );
    const text = own.document;
    await own.edit((edit) => {
      edit.insert(text.lineAt(4).range.end, ' It votes on Monday, 10 May 2023.');
    });
    await eventually('the warning', () => rulesOf(text).includes('weekday-date-mismatch'));
    await own.edit((edit) => {
      edit.replace(rangeOf(text, 'Monday'), 'Wednesday');
    });
    await eventually('no warning', () => !rulesOf(text).includes('weekday-date-mismatch'));
    await close();
  });

  test('gives an outline', async () => {
    const symbols = await eventually('symbols', async () => {
      const all = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
        'vscode.executeDocumentSymbolProvider',
        document.uri,
      );
      return all?.length ? all : undefined;
    });
    const names: string[] = [];
    const visit = (symbol: vscode.DocumentSymbol) => {
      names.push(symbol.name);
      symbol.children.forEach(visit);
    };
    symbols.forEach(visit);
    ok(
      names.some((name) => name.includes('Valdrão')),
      `people in ${names.join(' | ')}`,
    );
  });

  test('the Article view groups what was found and follows the cursor', async () => {
    await vscode.commands.executeCommand('dateline.article.focus');
    await vscode.window.showTextDocument(document);
    const { data } = dateline.tree;
    const groups = await eventually('groups', () => data.getChildren().length >= 4 && data.getChildren());
    const labels = groups.map(({ label }) => label);
    for (const label of ['People', 'Places', 'Dates', 'Quotations'])
      ok(labels.includes(label), `${label} in ${labels.join(', ')}`);
    const people = data.getChildren(groups.find(({ label }) => label === 'People'));
    const solheim = people.find(({ label }) => label.includes('Solheim'));
    ok(solheim, `Solheim among ${people.map(({ label }) => label).join(', ')}`);
    equal(data.getTreeItem(solheim).command?.command, 'vscode.open', 'a click goes there');
    await putCursor(editor, 'Solheim, who');
    const selected = () => dateline.tree.view.selection[0];
    await eventually('selection', () => selected()?.label.includes('Solheim'));
  });

  test('semantic tokens, folding and references answer', async () => {
    const position = rangeOf(document, 'Valdrão', 1).start;
    const places = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      position,
    );
    ok(places.length >= 3, `${places.length} references`);
    const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend | undefined>(
      'vscode.provideDocumentSemanticTokensLegend',
      document.uri,
    );
    ok(legend?.tokenTypes.includes('person'), 'a legend with persons');
  });

  test('a Markdown article is analysed too', async () => {
    const markdown = (await openSample('river-fair.md')).document;
    await eventually('hover', async () => (await hoverOver(markdown, 'Hannelore Brandl')).includes('Brandl'));
    equal(rulesOf(markdown), [], 'a clean article has no warnings');
  });

  test('a killed server comes back with unsaved text', async function () {
    const pid = dateline.serverPid?.();
    if (pid === undefined) this.skip();
    const own = await openText('crash.article', 'A headline\n\n3 May 2023\n\nNothing yet.\n');
    const text = own.document;
    await own.edit((edit) => {
      edit.replace(rangeOf(text, 'Nothing yet.'), 'Mayor Sofia Brandt of Graz spoke on Wednesday.');
    });
    await eventually('hover before', async () => (await hoverOver(text, 'Sofia Brandt')).includes('Brandt'));
    process.kill(pid, 'SIGKILL');
    await eventually('another process', () => {
      const next = dateline.serverPid?.();
      return next !== undefined && next !== pid;
    });
    await eventually('hover after', async () => (await hoverOver(text, 'Wednesday')).includes('2023-05-03'));
    await close();
  });
});
