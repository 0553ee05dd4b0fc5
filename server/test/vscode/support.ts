// What the tests inside VS Code share: opening the sample, waiting, finding places by their words.
import * as vscode from 'vscode';

/** What the extension's `activate` gives back, as far as the tests need it. */
export interface Exports {
  readonly server: {
    readonly client: unknown;
    ask(method: string, params: object): Promise<unknown>;
  };
  readonly tree: {
    readonly data: Tree;
    refresh(): Promise<void>;
    readonly view: { readonly selection: readonly Node[] };
  };
  readonly highlight: { readonly name: string | undefined };
  readonly review: { currentIn(editor: vscode.TextEditor): { readonly text: string } | undefined };
  readonly annotations: { of(uri: string): Annotations | undefined };
  readonly threads: {
    readonly controller: vscode.CommentController;
    of(uri: string): readonly vscode.CommentThread[];
    adopt(thread: vscode.CommentThread, place: { readonly uri: string; readonly id: string }): void;
  };
  readonly annotationsView: {
    readonly data: AnnotationTree;
    readonly view: { readonly badge?: vscode.ViewBadge | undefined };
  };
  readonly comparison: {
    readonly uri: vscode.Uri | undefined;
    readonly differences: readonly DifferenceShown[];
  };
  readonly differences: {
    getChildren(row?: unknown): unknown[];
    getTreeItem(row: unknown): vscode.TreeItem;
  };
  readonly serverPid?: () => number | undefined;
}

interface Annotations {
  readonly annotations: readonly { readonly id: string }[];
}

export interface AnnotationElement {
  readonly kind: string;
}

export interface AnnotationTree {
  getChildren(element?: AnnotationElement): AnnotationElement[];
  getTreeItem(element: AnnotationElement): vscode.TreeItem;
  show(articles: readonly unknown[], grouping: string, options: unknown): void;
}

export interface DifferenceShown {
  readonly title: string;
  readonly mine: { readonly range: { readonly start: { readonly character: number } } } | null;
}

export interface Node {
  readonly label: string;
  readonly kind: string;
}

export interface Tree {
  getChildren(element?: Node): Node[];
  getTreeItem(element: Node): vscode.TreeItem;
}

export async function activated(): Promise<Exports> {
  const extension = vscode.extensions.getExtension<Exports>('dateline-desk.dateline');
  ok(extension, 'the extension is installed');
  return extension.activate();
}

export async function openSample(name = 'tram-depot.article'): Promise<vscode.TextEditor> {
  const folder = vscode.workspace.workspaceFolders?.[0];
  ok(folder, 'a folder is open');
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, name));
  return vscode.window.showTextDocument(document);
}

/** Opens an article of its own, in the temporary copy of the folder that the host works on. */
export async function openText(name: string, text: string): Promise<vscode.TextEditor> {
  const folder = vscode.workspace.workspaceFolders?.[0];
  ok(folder, 'a folder is open');
  const uri = vscode.Uri.joinPath(folder.uri, name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
}

export async function close(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
}

/** The place of the words in the document, `nth` from zero. */
export function rangeOf(document: vscode.TextDocument, words: string, nth = 0): vscode.Range {
  let at = -1;
  for (let i = 0; i <= nth; i++) at = document.getText().indexOf(words, at + 1);
  ok(at >= 0, `"${words}" stands in the text`);
  return new vscode.Range(document.positionAt(at), document.positionAt(at + words.length));
}

/** Puts the cursor one character into the words. */
export function putCursor(editor: vscode.TextEditor, words: string, nth = 0): Promise<void> {
  const position = rangeOf(editor.document, words, nth).start.translate(0, 1);
  return select(editor, new vscode.Range(position, position));
}

export function selectWords(editor: vscode.TextEditor, words: string): Promise<void> {
  return select(editor, rangeOf(editor.document, words));
}

/** Milliseconds after which a window that says nothing has nothing to say: it had these selections. */
const longestEcho = 1000;

/** Resolves when the selections have come back from the window: until then the ones before may come back. */
export async function select(editor: vscode.TextEditor, ...ranges: readonly vscode.Range[]): Promise<void> {
  const areThere = (selections: readonly vscode.Selection[]) =>
    selections.length === ranges.length && selections.every((one, index) => ranges[index]?.isEqual(one));
  if (areThere(editor.selections)) return;
  await new Promise<void>((resolve) => {
    const listening = vscode.window.onDidChangeTextEditorSelection((event) => {
      if (event.textEditor === editor && areThere(event.selections)) end();
    });
    const timer = setTimeout(end, longestEcho);
    function end(): void {
      clearTimeout(timer);
      listening.dispose();
      resolve();
    }
    editor.selections = ranges.map(({ start, end: last }) => new vscode.Selection(start, last));
  });
}

export async function hoverOver(document: vscode.TextDocument, words: string, nth = 0): Promise<string> {
  const position = rangeOf(document, words, nth).start.translate(0, 1);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    position,
  );
  const contents = hovers.flatMap((hover) => hover.contents);
  return contents
    .map((content) => (content instanceof vscode.MarkdownString ? content.value : ''))
    .join('\n');
}

export function rulesOf(document: vscode.TextDocument): string[] {
  return vscode.languages
    .getDiagnostics(document.uri)
    .map(({ code }) => (typeof code === 'object' ? String(code.value) : String(code)));
}

/** Tries until there is a value that is neither undefined nor false. */
export async function eventually<T>(
  what: string,
  probe: () => T | undefined | false | Promise<T | undefined | false>,
  limit = 20_000,
): Promise<T> {
  const start = Date.now();
  for (;;) {
    const value = await probe();
    if (value !== undefined && value !== false) return value;
    if (Date.now() - start > limit) throw new Error(`timed out: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Plain checks: Node's `assert` is not there in a web worker. */
export function ok(condition: unknown, what: string): asserts condition {
  if (!condition) throw new Error(`not so: ${what}`);
}

export function equal(actual: unknown, expected: unknown, what: string): void {
  const [given, wanted] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (given !== wanted) throw new Error(`${what}: expected ${wanted}, got ${given}`);
}
