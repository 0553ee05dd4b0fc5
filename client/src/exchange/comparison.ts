// A comparison with another annotator's file while it is on: what the server finds, and which differences are settled.
import * as vscode from 'vscode';
import type {
  Comparison,
  Difference,
  ExchangedFile,
  SettleParams,
} from '../../../server/src/protocol/exchange.ts';
import { compareRequest, settleRequest } from '../../../server/src/protocol/exchange.ts';
import type { Outcome } from '../../../server/src/protocol/protocol.ts';
import { refuse, told } from '../outcome.ts';
import { toRange } from '../ranges.ts';
import type { DatelineServer } from '../server.ts';

export class AnnotatorComparison implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<undefined>();
  readonly onDidChange = this.changed.event;
  private readonly listening: vscode.Disposable;
  private article: vscode.Uri | undefined;
  private files: readonly ExchangedFile[] = [];
  private result: Comparison | undefined;
  /** The user has seen to these, whether or not they are gone. */
  private readonly settled = new Set<string>();
  private current: string | undefined;

  constructor(private readonly server: DatelineServer) {
    this.listening = vscode.Disposable.from(
      this.changed,
      server.onAnalyzed(({ uri }) => {
        if (vscode.Uri.parse(uri).toString() === this.article?.toString()) void this.refresh();
      }),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => {
        if (uri.toString() === this.article?.toString()) this.end();
      }),
    );
  }

  get uri(): vscode.Uri | undefined {
    return this.article;
  }

  get comparison(): Comparison | undefined {
    return this.result;
  }

  /** Those that are not settled, in the order of the text. */
  get differences(): readonly Difference[] {
    return (this.result?.differences ?? []).filter((one) => !this.settled.has(keyOf(one)));
  }

  /** The one that was gone to last, if it is not settled. */
  get currentDifference(): Difference | undefined {
    return this.differences.find((one) => keyOf(one) === this.current);
  }

  async start(article: vscode.Uri, files: readonly ExchangedFile[]): Promise<Outcome> {
    const result = await this.server.ask(compareRequest, { uri: article.toString(), files });
    if (!result || 'done' in result) return told(result);
    this.settled.clear();
    this.current = undefined;
    this.article = article;
    this.files = files;
    this.result = result;
    for (const problem of result.problems) this.server.log.warn(problem);
    this.show(true);
    return { done: true, message: '' };
  }

  end(): void {
    this.article = undefined;
    this.result = undefined;
    this.files = [];
    this.settled.clear();
    this.show(false);
  }

  /** Goes to a difference: its article comes to the front with the words selected. */
  async goTo(difference: Difference): Promise<void> {
    if (!this.article) return;
    this.current = keyOf(difference);
    const range = rangeOf(difference);
    await vscode.window.showTextDocument(this.article, range ? { selection: toRange(range) } : {});
    this.changed.fire(undefined);
  }

  /** The next or previous one from the last that was gone to, else from the cursor; round the end. */
  neighbour(step: 1 | -1, cursor: vscode.Position | undefined): Difference | undefined {
    const open = this.differences;
    const at = open.findIndex((one) => keyOf(one) === this.current);
    if (at >= 0) return open[(at + step + open.length) % open.length];
    if (step === 1) return open.find((one) => cursor && startOf(one)?.isAfterOrEqual(cursor)) ?? open[0];
    return open.findLast((one) => cursor && startOf(one)?.isBefore(cursor)) ?? open.at(-1);
  }

  /** Nothing needs to be written where mine is kept. */
  async settle(difference: Difference, take: SettleParams['take']): Promise<Outcome> {
    if (!this.article) return refuse('No comparison is on.');
    const uri = this.article.toString();
    const [mine, theirs] = [difference.mine?.id ?? null, difference.theirs?.id ?? null];
    const outcome =
      take === 'mine'
        ? { done: true, message: 'Mine is kept.' }
        : await this.server.ask(settleRequest, { uri, files: this.files, mine, theirs, take });
    if (!outcome?.done) return told(outcome);
    // Where both are kept, each of the two is now without a partner, and that is as it should be.
    for (const pair of [
      [mine, theirs],
      [mine, null],
      [null, theirs],
    ])
      this.settled.add(JSON.stringify(pair));
    this.changed.fire(undefined);
    return told(outcome);
  }

  dispose(): void {
    this.listening.dispose();
  }

  private async refresh(): Promise<void> {
    const { article, files } = this;
    if (!article) return;
    const result = await this.server.ask(compareRequest, { uri: article.toString(), files });
    if (this.article !== article || this.files !== files || !result || 'done' in result) return;
    this.result = result;
    this.changed.fire(undefined);
  }

  private show(on: boolean): void {
    void vscode.commands.executeCommand('setContext', 'dateline.comparing', on);
    this.changed.fire(undefined);
  }
}

function keyOf({ mine, theirs }: Difference): string {
  return JSON.stringify([mine?.id ?? null, theirs?.id ?? null]);
}

export function rangeOf({ mine, theirs }: Difference) {
  return mine?.range ?? theirs?.range;
}

function startOf(difference: Difference): vscode.Position | undefined {
  const range = rangeOf(difference);
  return range && toRange(range).start;
}
