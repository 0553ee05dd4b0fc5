// Opens the article report as a Markdown preview, or as text where there is no preview.
import * as vscode from 'vscode';
import { reportUri } from '../report.ts';
import type { ArticleCommand } from './command.ts';

export const showReport: ArticleCommand = async ({ server }, editor) => {
  const uri = reportUri(editor.document.uri);
  try {
    await vscode.commands.executeCommand('markdown.showPreviewToSide', uri);
  } catch (error) {
    server.log.debug(`Markdown preview: ${String(error)}`);
    await vscode.window.showTextDocument(uri, { viewColumn: vscode.ViewColumn.Beside, preview: true });
  }
  return uri.toString();
};
