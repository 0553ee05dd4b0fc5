// Dates in a real VS Code: the link to the publication date, and the style of the paper.
import * as vscode from 'vscode';
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
} from '../support.ts';

const undated = 'Bridge opens\n\nMayor Sofia Brandt opened the bridge in Graz on Wednesday.\n';
const dated = undated.replace('\n\n', '\n\nWed, 03/05/2023 - 10:00\n\n');

suite('Dates', () => {
  setup(activated);
  teardown(close);

  test('a date that waits for the publication date links to the command, and only commands that ask are trusted', async () => {
    const { document } = await openText('undated.article', undated);
    await eventually('hover', async () => (await hoverOver(document, 'Wednesday')) !== '');
    const [hover] = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      rangeOf(document, 'Wednesday').start,
    );
    const content = hover?.contents[0];
    ok(content instanceof vscode.MarkdownString, 'Markdown');
    ok(content.value.includes('(<command:dateline.setPublicationDate>)'), content.value);
    const trusted = ['dateline.setPublicationDate', 'dateline.setSpeaker'];
    equal(content.isTrusted, { enabledCommands: trusted }, 'trust');
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      rangeOf(document, 'Wednesday'),
    );
    const action = actions.find(({ title }) => title === 'Set the publication date…');
    equal(action?.command?.command, 'dateline.setPublicationDate', 'command');
    await vscode.commands.executeCommand('dateline.setPublicationDate', { date: '2023-05-03' });
    await eventually('value', async () => (await hoverOver(document, 'Wednesday')).includes('2023-05-03'));
  });

  test('front matter gives the publication date', async () => {
    const text = undated.replace('Bridge opens', '---\ntitle: Bridge opens\ndate: 2023-05-03\n---');
    const { document } = await openText('dated.md', text);
    await eventually('value', async () => (await hoverOver(document, 'Wednesday')).includes('2023-05-03'));
  });

  test('the style of the setting counts for replacements and hints', async () => {
    const editor = await openText('style.article', dated);
    const { document } = editor;
    const settings = vscode.workspace.getConfiguration('dateline');
    await settings.update('dateStyle', 'month-day-year', vscode.ConfigurationTarget.Global);
    try {
      await eventually('hint', async () => (await hintsOf(document)).includes('May 3, 2023'));
      await putCursor(editor, 'Wednesday');
      equal(
        await vscode.commands.executeCommand('dateline.replaceDateByAbsolute'),
        'May 3, 2023',
        'replaced',
      );
      ok(document.getText().endsWith('in Graz on May 3, 2023.\n'), document.getText());
    } finally {
      await settings.update('dateStyle', undefined, vscode.ConfigurationTarget.Global);
    }
  });
});

async function hintsOf(document: vscode.TextDocument): Promise<readonly string[]> {
  const all = new vscode.Range(0, 0, document.lineCount, 0);
  const hints = await vscode.commands.executeCommand<vscode.InlayHint[] | undefined>(
    'vscode.executeInlayHintProvider',
    document.uri,
    all,
  );
  return (hints ?? []).map(({ label }) => (typeof label === 'string' ? label : ''));
}
