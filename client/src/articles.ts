// Which documents are articles: those in a language of the setting `dateline.languages`, in a scheme that holds user files.
import * as vscode from 'vscode';

const defaultLanguages = ['article', 'markdown', 'plaintext'];

/** Schemes of files that people write; reports, diffs and consoles have others and are left alone. */
const fileSchemes = [
  'file',
  'untitled',
  'vscode-remote',
  'vscode-vfs',
  'vscode-test-web',
  'memfs',
  'vscode-userdata',
];

export function articleLanguages(): readonly string[] {
  const languages = vscode.workspace.getConfiguration('dateline').get<unknown>('languages');
  if (!Array.isArray(languages)) return defaultLanguages;
  return languages.filter((language): language is string => typeof language === 'string');
}

export function articleSelector(): { scheme: string; language: string }[] {
  const languages = articleLanguages();
  return articleSchemes().flatMap((scheme) => languages.map((language) => ({ scheme, language })));
}

export function isArticle(document: vscode.TextDocument): boolean {
  return articleLanguages().includes(document.languageId) && articleSchemes().includes(document.uri.scheme);
}

/** The editor in front, where it shows an article. */
export function articleEditor(): vscode.TextEditor | undefined {
  const editor = vscode.window.activeTextEditor;
  return editor && isArticle(editor.document) ? editor : undefined;
}

/**
 * Tells of editors that were not seen before and show articles. VS Code tells of every change, and the box of each thread of
 * comments is an editor as well.
 */
export function onDidShowArticle(show: (editor: vscode.TextEditor) => void): vscode.Disposable {
  let seen = new Set(vscode.window.visibleTextEditors);
  return vscode.window.onDidChangeVisibleTextEditors((editors) => {
    const fresh = editors.filter((editor) => !seen.has(editor) && isArticle(editor.document));
    seen = new Set(editors);
    fresh.forEach(show);
  });
}

/** The article in front; while something else has the focus (a view, a panel) the one that is shown already. */
export function articleInFront(shown: string | undefined): vscode.TextDocument | undefined {
  const editor = articleEditor();
  if (editor || shown === undefined) return editor?.document;
  const uri = vscode.Uri.parse(shown).toString();
  const visible = vscode.window.visibleTextEditors.map(({ document }) => document);
  return visible.find((document) => document.uri.toString() === uri);
}

function articleSchemes(): readonly string[] {
  const folders = vscode.workspace.workspaceFolders ?? [];
  return [...new Set([...fileSchemes, ...folders.map((folder) => folder.uri.scheme)])];
}
