// The reports of one sentence: its cues, each with the speaker and the content that stand beside it.
import { cueVerbs } from '../../../lexicon/en/indirectCues.ts';
import { accordingTo } from './accordingTo.ts';
import { besideParticiple } from './besideParticiple.ts';
import { besideVerb, isAttitude } from './besideVerb.ts';
import type { Report } from './report.ts';
import type { ClauseToken } from '../clause.ts';
import { isAdverb, isCapitalized } from '../wordClasses.ts';

/** In the order of their cues. */
export function findReports(words: readonly ClauseToken[]): readonly Report[] {
  const reports: Report[] = [];
  words.forEach((_, at) => {
    const report = reportAt(words, at);
    if (!report) return;
    const attitude = isAttitude(cueVerbs.get(words[at]?.lower ?? '') ?? { lemma: '' });
    const nested = reports.some(({ content }) => content.some(({ from, to }) => from <= at && at < to));
    if (!(attitude && nested)) reports.push(report);
  });
  return reports;
}

function reportAt(words: readonly ClauseToken[], at: number): Report | undefined {
  const { text = '', lower = '' } = words[at] ?? {};
  if (lower === 'according') return words[at + 1]?.lower === 'to' ? accordingTo(words, at) : undefined;
  const cue = cueVerbs.get(lower);
  if (!cue || isCapitalized(text)) return undefined;
  const participle = cue.form === 'participle' && !isProgressive(words, at);
  return participle ? besideParticiple(words, at, cue) : besideVerb(words, at, cue);
}

/** "she is saying that". */
function isProgressive(words: readonly ClauseToken[], verb: number): boolean {
  let before = verb - 1;
  while (isAdverb(words[before]?.lower ?? '')) before--;
  return /^(?:is|are|was|were|been|he's|she's|they're|i'm|we're)$/.test(words[before]?.lower ?? '');
}
