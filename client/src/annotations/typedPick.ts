// A list to choose from that takes any other words, too.
import * as vscode from 'vscode';

interface Question {
  readonly title: string;
  readonly placeholder: string;
  readonly items: readonly vscode.QuickPickItem[];
  /** What is chosen as soon as so much is typed. */
  readonly atOnce?: (typed: string) => string | undefined;
}

/** The label of what was chosen, or what was typed; undefined where the user thought better of it. */
export function askOrType({ title, placeholder, items, atOnce }: Question): Promise<string | undefined> {
  const pick = vscode.window.createQuickPick();
  Object.assign(pick, { title, placeholder, matchOnDescription: true });
  const offer = () => {
    const typed = pick.value.trim();
    const isNew = typed !== '' && items.every(({ label }) => label !== typed);
    pick.items = isNew ? [...items, { label: typed, alwaysShow: true }] : items;
  };
  offer();
  return new Promise((resolve) => {
    const end = (answer: string | undefined) => {
      resolve(answer);
      pick.hide();
    };
    pick.onDidChangeValue((typed) => {
      const chosen = atOnce?.(typed);
      if (chosen === undefined) offer();
      else end(chosen);
    });
    pick.onDidAccept(() => {
      end(pick.selectedItems[0]?.label);
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}
