// Sheets for judging: hits with their context, each with a line for the verdict; and the verdicts read back from them.
import type { Hit } from './hits.ts';
import type { Judgement, Verdict } from './judgements.ts';
import { placeName } from './judgements.ts';
import { shuffleBy } from './random.ts';

/** UTF-16 code units of context on each side. */
const context = 320;

/** A random sample, the same for the same seed; where hits come and go, the others stay in it. */
export function sampleHits(hits: readonly Hit[], count: number, seed: number): readonly Hit[] {
  return shuffleBy(seed, hits, placeName).slice(0, count);
}

/** Fill in each line ">>" as "right: why", "wrong: why" or "arguable: why". */
export function printSheet(hits: readonly Hit[], textOf: (article: string) => string): string {
  return hits.map((hit) => printHit(hit, textOf(hit.article))).join('\n');
}

export function readSheet(sheet: string): readonly Judgement[] {
  const judged: Judgement[] = [];
  let place: Pick<Judgement, 'article' | 'start' | 'end'> | undefined;
  for (const line of sheet.split('\n')) {
    const head = /^== (\S+) (\d+)-(\d+)$/.exec(line);
    if (head) place = { article: head[1] ?? '', start: Number(head[2]), end: Number(head[3]) };
    const verdict = /^>> (right|wrong|arguable): (.+)$/.exec(line);
    if (verdict && place)
      judged.push({ ...place, verdict: verdict[1] as Verdict, reason: (verdict[2] ?? '').trim() });
  }
  return judged;
}

function printHit(hit: Hit, text: string): string {
  const { start, end, severity, message, related } = hit;
  const before = text.slice(Math.max(0, start - context), start);
  const after = text.slice(end, end + context);
  const others = related.map(
    (place) => `   also ${place.start}-${place.end}: ${around(text, place.start, place.end)}`,
  );
  return [
    `== ${placeName(hit)}`,
    `   ${severity}: ${message}`,
    ...others,
    oneLine(`…${before}⟦${text.slice(start, end)}⟧${after}…`),
    '>> ',
    '',
  ].join('\n');
}

function around(text: string, start: number, end: number): string {
  return oneLine(
    `…${text.slice(Math.max(0, start - 60), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + 60)}…`,
  );
}

function oneLine(text: string): string {
  return text.replaceAll('\n', '¶');
}
