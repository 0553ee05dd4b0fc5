// The status bar entry: how much was found in the article in front; a click shows its report.
import * as vscode from 'vscode';
import type { AnalyzedParams } from '../../server/src/protocol/protocol.ts';
import { articleEditor } from './articles.ts';
import type { DatelineServer } from './server.ts';

export function registerStatusBar(server: DatelineServer): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('dateline.counts', vscode.StatusBarAlignment.Right, 100);
  item.name = 'Dateline';
  item.command = 'dateline.showReport';
  const known = new Map<string, AnalyzedParams>();
  const update = () => {
    const editor = articleEditor();
    const analyzed = editor && known.get(editor.document.uri.toString());
    if (analyzed) show(item, analyzed);
    else item.hide();
  };
  return vscode.Disposable.from(
    item,
    server.onAnalyzed((params) => {
      known.set(vscode.Uri.parse(params.uri).toString(), params);
      update();
    }),
    vscode.window.onDidChangeActiveTextEditor(update),
    vscode.workspace.onDidCloseTextDocument((document) => known.delete(document.uri.toString())),
  );
}

function show(item: vscode.StatusBarItem, analyzed: AnalyzedParams): void {
  const { people, dates, quotations, warnings, declined } = analyzed;
  const counts = [
    { icon: 'person', count: people, what: 'people' },
    { icon: 'calendar', count: dates, what: 'dates' },
    { icon: 'quote', count: quotations, what: 'quotations' },
    { icon: 'warning', count: warnings, what: 'warnings' },
  ];
  const words = counts.map(({ count, what }) => `${count} ${what}`).join(', ');
  item.text = declined
    ? '$(circle-slash) Dateline'
    : counts.map(({ icon, count }) => `$(${icon}) ${count}`).join(' ');
  item.tooltip = declined ?? `Dateline: ${words}. Click for the article report.`;
  item.accessibilityInformation = { label: declined ?? `Dateline: ${words}` };
  item.show();
}
