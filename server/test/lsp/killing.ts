// Kills the built server while it is annotating, and looks at what it left: the sidecar, the article, and parts of files.
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Sidecar } from '../../src/formats/sidecar.ts';
import { parseSidecar } from '../../src/formats/sidecarFile.ts';
import type { AnnotateOutcome } from '../../src/protocol/annotations.ts';
import type { Outcome } from '../../src/protocol/protocol.ts';
import { TestClient, article, positionOf, rangeOf } from './support.ts';

export interface Killed {
  /** Changes that the server said were done. */
  readonly acknowledged: number;
  /** Whether the change in flight was written all the same. */
  readonly inFlightKept: boolean;
  /** What is wrong; empty where all is as it must be. */
  readonly faults: readonly string[];
}

/** What must be in the sidecar, by what was acknowledged. */
interface Model {
  /** By label: the id, and the texts of its comments. */
  readonly marks: Map<string, { readonly id: string; readonly comments: string[] }>;
  readonly removed: Set<string>;
  /** By words. */
  readonly verdicts: Map<string, string>;
}

/** One article that is annotated by one server after the other, each of which is killed. */
export class KillingGround {
  readonly #model: Model = { marks: new Map(), removed: new Set(), verdicts: new Map() };
  #number = 0;
  /** Milliseconds that the last change took. */
  #pace = 20;

  private constructor(
    readonly folder: string,
    private readonly random: () => number,
  ) {}

  static async make(random: () => number): Promise<KillingGround> {
    const folder = await mkdtemp(join(tmpdir(), 'dateline-killed-'));
    await writeFile(join(folder, 'a.txt'), article);
    return new KillingGround(folder, random);
  }

  /** Annotates, comments, judges and removes until the server is killed: `moment` changes after the first request, in the midst of one. */
  async round(moment: number): Promise<Killed> {
    const client = await TestClient.start({ settings: { annotator: 'Mia' } });
    const uri = pathToFileURL(join(this.folder, 'a.txt')).toString();
    await client.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'plaintext', version: 1, text: article },
    });
    await client.ask('dateline/annotations', uri);
    const gone = new Promise<void>((resolve) =>
      client.process.once('exit', () => {
        resolve();
      }),
    );
    const whole = Math.floor(moment);
    let timer: ReturnType<typeof setTimeout> | undefined;
    let acknowledged = 0;
    let begun = performance.now();
    let inFlight: Change = this.#next();
    for (;;) {
      if (acknowledged === whole)
        timer = setTimeout(() => client.process.kill('SIGKILL'), (moment - whole) * this.#pace);
      const answer = await Promise.race([this.#send(client, uri, inFlight), gone]);
      if (!answer) break;
      if (!answer.done) throw new Error(`${inFlight.kind}: ${answer.message}`);
      this.#acknowledge(inFlight, answer);
      acknowledged += 1;
      this.#pace = performance.now() - begun;
      begun = performance.now();
      inFlight = this.#next();
    }
    clearTimeout(timer);
    client.connection.dispose();
    await rm(client.folder, { recursive: true, force: true });
    return { acknowledged, ...(await this.#inspect(inFlight)) };
  }

  /** Parts of files that crashes left. */
  async leftovers(): Promise<readonly string[]> {
    return (await readdir(this.folder)).filter((name) => !['a.txt', 'a.txt.annotations.json'].includes(name));
  }

  /** Makes what was left look like what an earlier day left. */
  async age(): Promise<void> {
    const yesterday = new Date(Date.now() - 86_400_000);
    for (const name of await this.leftovers()) await utimes(join(this.folder, name), yesterday, yesterday);
  }

  #next(): Change {
    this.#number += 1;
    const label = `n${this.#number}`;
    const known = [...this.#model.marks];
    const [chosen, mark] = known[Math.floor(this.random() * known.length)] ?? [];
    const dice = this.random();
    if (chosen === undefined || !mark || dice < 0.4) return { kind: 'annotate', label };
    if (dice < 0.6) return { kind: 'comment', label: chosen, id: mark.id, text: `c${this.#number}` };
    if (dice < 0.8 || known.length < 4)
      return { kind: 'judge', words: 'Brest', verdict: this.#number % 2 === 0 ? 'accepted' : 'rejected' };
    return { kind: 'remove', label: chosen, id: mark.id };
  }

  async #send(client: TestClient, uri: string, change: Change): Promise<Outcome | undefined> {
    try {
      return await client.ask<Outcome>(...requestFor(change, uri));
    } catch {
      return undefined;
    }
  }

  #acknowledge(change: Change, answer: Outcome): void {
    const { marks, removed, verdicts } = this.#model;
    if (change.kind === 'annotate')
      marks.set(change.label, { id: (answer as AnnotateOutcome).ids[0] ?? '', comments: [] });
    else if (change.kind === 'comment') marks.get(change.label)?.comments.push(change.text);
    else if (change.kind === 'judge') verdicts.set(change.words, change.verdict);
    else {
      marks.delete(change.label);
      removed.add(change.label);
    }
  }

  async #inspect(inFlight: Change): Promise<Omit<Killed, 'acknowledged'>> {
    const faults: string[] = [];
    if ((await readFile(join(this.folder, 'a.txt'), 'utf8')) !== article)
      faults.push('the article was touched');
    const path = join(this.folder, 'a.txt.annotations.json');
    if (!existsSync(path)) {
      if (this.#model.marks.size > 0) faults.push('the sidecar is gone');
      return { faults, inFlightKept: false };
    }
    const parsed = parseSidecar(await readFile(path, 'utf8'));
    if (!parsed.ok) return { faults: [...faults, parsed.message], inFlightKept: false };
    const inFlightKept = holds(parsed.sidecar, inFlight);
    if (inFlightKept)
      this.#acknowledge(inFlight, { done: true, message: '', ...idsOf(parsed.sidecar, inFlight) });
    faults.push(...this.#missing(parsed.sidecar));
    return { faults, inFlightKept };
  }

  #missing({ items }: Sidecar): string[] {
    const faults: string[] = [];
    const annotations = new Map(
      items.flatMap((item) => (item.kind === 'annotation' ? [[item.label, item]] : [])),
    );
    for (const [label, { comments }] of this.#model.marks) {
      const item = annotations.get(label);
      if (!item) faults.push(`${label} is missing`);
      const texts = item?.comments.map(({ text }) => text) ?? [];
      for (const text of comments)
        if (!texts.includes(text)) faults.push(`${label} lost the comment ${text}`);
    }
    for (const label of this.#model.removed) if (annotations.has(label)) faults.push(`${label} is back`);
    for (const [words, verdict] of this.#model.verdicts) {
      const item = items.find((one) => one.kind === 'judgement' && one.anchor.exact === words);
      if (item?.kind !== 'judgement' || item.verdict !== verdict) faults.push(`${words} is not ${verdict}`);
    }
    if (annotations.size !== this.#model.marks.size) faults.push('there is more than was asked for');
    return faults;
  }
}

type Change =
  | { readonly kind: 'annotate'; readonly label: string }
  | { readonly kind: 'comment'; readonly label: string; readonly id: string; readonly text: string }
  | { readonly kind: 'judge'; readonly words: string; readonly verdict: 'accepted' | 'rejected' }
  | { readonly kind: 'remove'; readonly label: string; readonly id: string };

function requestFor(change: Change, uri: string): [string, string, object] {
  switch (change.kind) {
    case 'annotate':
      return [
        'dateline/annotate',
        uri,
        { range: rangeOf(article, 'the debate'), label: change.label, note: '' },
      ];
    case 'comment':
      return ['dateline/comment', uri, { id: change.id, index: null, text: change.text }];
    case 'judge':
      return [
        'dateline/judge',
        uri,
        { position: positionOf(article, change.words, 1), verdict: change.verdict },
      ];
    case 'remove':
      return ['dateline/removeAnnotation', uri, { id: change.id }];
  }
}

function holds({ items }: Sidecar, change: Change): boolean {
  const annotation = items.find(
    (item) => item.kind === 'annotation' && 'label' in change && item.label === change.label,
  );
  switch (change.kind) {
    case 'annotate':
      return annotation !== undefined;
    case 'comment':
      return (
        annotation?.kind === 'annotation' && annotation.comments.some(({ text }) => text === change.text)
      );
    case 'judge':
      return items.some(
        (item) =>
          item.kind === 'judgement' && item.anchor.exact === change.words && item.verdict === change.verdict,
      );
    case 'remove':
      return annotation === undefined;
  }
}

function idsOf({ items }: Sidecar, change: Change): { readonly ids: readonly string[] } {
  const ids = items.flatMap((item) =>
    item.kind === 'annotation' && change.kind === 'annotate' && item.label === change.label ? [item.id] : [],
  );
  return { ids };
}
