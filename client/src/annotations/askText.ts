// Asks for a line of text.
import * as vscode from 'vscode';

/** Undefined where the user thought better of it. */
export async function askText(title: string, prompt: string, value = ''): Promise<string | undefined> {
  return vscode.window.showInputBox({ title, prompt, value });
}
