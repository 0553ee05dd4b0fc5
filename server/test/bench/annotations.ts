// Measures what annotations cost: one article of 100,000 words without and with 10,000 of them, in one run over stdio: from a
// keystroke to the diagnostics of that version, and from opening to the annotations and to the first diagnostics.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { spanDescriber } from '../../src/formats/anchor.ts';
import type { SidecarItem } from '../../src/formats/sidecar.ts';
import { emptySidecar } from '../../src/formats/sidecar.ts';
import { printSidecar } from '../../src/formats/sidecarFile.ts';
import type { ArticleAnnotations } from '../../src/protocol/annotations.ts';
import { longArticle } from './longArticle.ts';
import { median } from './measure.ts';
import { startTypist } from './typist.ts';

const keystrokes = Number(process.env['KEYSTROKES'] ?? 40);
const words = Number(process.env['WORDS'] ?? 100_000);
const annotations = Number(process.env['ANNOTATIONS'] ?? 10_000);

interface Times {
  readonly placed: number;
  readonly opened: number;
  readonly keys: readonly number[];
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});

/** The two take turns, so that what slows the machine down slows both. */
async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'));
  try {
    const text = longArticle(words);
    const desks = await Promise.all(
      ['without', 'with'].map((name, index) => open(folder, name, text, index === 0 ? 0 : annotations)),
    );
    const times: Times[] = [];
    for (const desk of desks) times.push({ ...(await desk.open()), keys: [] });
    const keys = desks.map((): number[] => []);
    for (let n = 0; n < keystrokes; n += 1)
      for (const [index, desk] of desks.entries()) keys[index]?.push(await desk.type(n));
    print(times.map((time, index) => ({ ...time, keys: keys[index] ?? [] })));
    for (const desk of desks) desk.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function print([without, and]: readonly Times[]): void {
  if (!without || !and) return;
  const row = (name: string, one: number, other: number) => {
    const figures = [`${one.toFixed(0)} ms`, `${other.toFixed(0)} ms`, (other / one).toFixed(2)];
    console.log(`${name.padEnd(40)}${figures.map((figure) => figure.padStart(12)).join('')}`);
  };
  const head = ['without', 'with', 'ratio'].map((name) => name.padStart(12)).join('');
  console.log(`${`${words} words, ${annotations} annotations`.padEnd(40)}${head}`);
  row('opening to the annotations', without.placed, and.placed);
  row('opening to the first diagnostics', without.opened, and.opened);
  row(`keystroke to diagnostics, median of ${keystrokes}`, median(without.keys), median(and.keys));
}

/** Notes, judgements and stets by turns, on words all over the text. */
function sidecarOf(source: string, text: string, count: number): string {
  const places = Array.from(text.matchAll(/[A-Z]\w+ \w+/g), ({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
  const describe = spanDescriber(text);
  const by = { creator: 'Ona Brill', created: '2026-03-04T10:00:00.000Z' };
  const items = Array.from({ length: count }, (_, n): SidecarItem => {
    const place = places[Math.floor((n * places.length) / count)] ?? { start: 0, end: 1 };
    const base = { id: `#item-${n}`, anchor: describe(place), ...by };
    const comments = [{ text: `note ${n}`, ...by }];
    if (n % 3 === 0)
      return { ...base, kind: 'annotation', label: 'check', tags: [], comments, resolved: false };
    if (n % 3 === 1) return { ...base, kind: 'stet', rule: 'unattributed-quote', reason: 'as agreed' };
    const verdict = n % 2 === 0 ? 'rejected' : 'accepted';
    return { ...base, kind: 'judgement', layer: 'timex', verdict, value: undefined };
  });
  return printSidecar({ ...emptySidecar(source), items });
}

/** A server of its own with one article. */
async function open(folder: string, name: string, text: string, count: number) {
  const place = join(folder, name);
  mkdirSync(place);
  const file = join(place, 'long.article');
  writeFileSync(file, text);
  if (count > 0) writeFileSync(`${file}.annotations.json`, sidecarOf('long.article', text, count));
  const uri = pathToFileURL(file).toString();
  const typist = await startTypist(uri, text);
  return {
    ...typist,
    open: async () => {
      const { asked, diagnosed } = await typist.open(async (request) => {
        const { annotations: placed } = await request<ArticleAnnotations>('dateline/annotations', { uri });
        if (placed.length !== Math.ceil(count / 3)) throw new Error(`${placed.length} annotations`);
      });
      return { placed: asked, opened: diagnosed };
    },
  };
}
