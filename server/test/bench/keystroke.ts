// Measures what a typist feels: from a keystroke sent to the built server over stdio to the diagnostics of that version.
// Prints percentiles and the share of each stage; figures of one run, to be compared within it.
import { performance } from 'node:perf_hooks';
import { analyzeArticle, assembleArticle } from '../../src/article/analyzeArticle.ts';
import { defaultOptions } from '../../src/article/article.ts';
import { annotatePassage } from '../../src/article/passageLayers.ts';
import { reanalyzeArticle } from '../../src/article/updateArticle.ts';
import { parseDocument } from '../../src/document/parseDocument.ts';
import { runRules } from '../../src/features/diagnostics/runRules.ts';
import { longArticle } from './longArticle.ts';
import { median } from './measure.ts';
import { startTypist } from './typist.ts';

const keystrokes = Number(process.env['KEYSTROKES'] ?? 200);
const words = Number(process.env['WORDS'] ?? 10_000);

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});

async function main(): Promise<void> {
  const text = longArticle(words);
  console.log(`article: ${text.split(/\s+/).length} words, ${text.length} characters`);
  printStages(text);
  const times = await typeOverStdio(text);
  console.log(`keystroke to diagnostics over stdio, ${times.length} keystrokes: ${percentiles(times)}`);
}

/** Medians of the stages of one edited analysis, in this process. */
function printStages(text: string): void {
  const stages: Record<string, number[]> = {
    'parse (reusing passages)': [],
    'annotate changed passage': [],
    'passes over the article': [],
    rules: [],
  };
  let article = analyzeArticle(text);
  const offset = text.indexOf(' said') + 1;
  for (let i = 0; i < 60; i += 1) {
    const edited = text.slice(0, offset) + 'x'.repeat(i + 1) + text.slice(offset);
    const passages = new Map(
      article.document.sections.map((s) => [`${s.kind}\n${s.passage.text}`, s.passage]),
    );
    const layers = new Map(article.document.sections.map((s, n) => [s.passage, article.passageLayers[n]]));
    const t0 = performance.now();
    const document = parseDocument(edited, 'plain', (kind, passage) => passages.get(`${kind}\n${passage}`));
    const t1 = performance.now();
    const found = document.sections.map((section) => layers.get(section.passage) ?? annotatePassage(section));
    const t2 = performance.now();
    const next = assembleArticle(document, found, defaultOptions);
    const t3 = performance.now();
    runRules(next, { severities: {}, suppressions: [], settings: { knownAcronyms: [] } });
    const t4 = performance.now();
    [t1 - t0, t2 - t1, t3 - t2, t4 - t3].forEach((time, n) => Object.values(stages)[n]?.push(time));
    article = reanalyzeArticle(article, edited);
  }
  const medians = Object.entries(stages).map(([name, times]) => [name, median(times)] as const);
  const total = medians.reduce((sum, [, time]) => sum + time, 0);
  for (const [name, time] of medians) {
    console.log(
      `  ${name.padEnd(26)} ${time.toFixed(2).padStart(7)} ms  ${((100 * time) / total).toFixed(0).padStart(3)} %`,
    );
  }
}

async function typeOverStdio(text: string): Promise<number[]> {
  const typist = await startTypist('file:///bench/long.article', text);
  await typist.open();
  const times: number[] = [];
  for (let n = 0; n < keystrokes; n += 1) times.push(await typist.type(n));
  typist.close();
  return times;
}

function percentiles(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0).toFixed(1);
  return `p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, max ${at(1)} ms`;
}
