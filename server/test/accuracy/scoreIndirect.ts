// Scores the indirect speech of the analysis on a corpus: content spans and sources, exact and overlapping.
import { join } from 'node:path';
import { analyzeArticle } from '../../src/article/analyzeArticle.ts';
import { cueVerbs } from '../../src/lexicon/en/indirectCues.ts';
import type { Span } from '../../src/text/span.ts';
import { overlaps, sliceSpan } from '../../src/text/span.ts';
import { readCorpus } from './corpora.ts';
import { matchSpans } from './matchSpans.ts';

export interface SourcedSpan extends Span {
  readonly speaker: Span | null;
  /** Whether one of the words of its cue is in our lexicon of cues; the gold also has views, plans and praise. */
  readonly reported: boolean;
}

export interface IndirectDocument {
  readonly gold: readonly SourcedSpan[];
  readonly found: readonly SourcedSpan[];
  /** Of the gold: marked speech. It has marked fragments alone of the reported words that hold one. */
  readonly marked: readonly Span[];
}

export interface IndirectScore {
  readonly gold: number;
  /** Of the gold: those with a cue of our lexicon, and how many of them were found (any overlap). */
  readonly reported: number;
  readonly reportedFound: number;
  /** Without those that the gold says nothing of, as they hold a marked fragment. */
  readonly found: number;
  readonly content: Readonly<Record<ContentMeasure, number>>;
  /** Gold sources of the content that was found (any overlap), and how many are right. */
  readonly sources: number;
  readonly source: Readonly<Record<'exact' | 'overlap', number>>;
}

export const contentMeasures = ['exact', 'close', 'overlap'] as const;
/** close: intersection over union of at least 0.8; overlap: any. */
export type ContentMeasure = (typeof contentMeasures)[number];

const leastUnion: Readonly<Record<ContentMeasure, number>> = { exact: 1, close: 0.8, overlap: 0 };

export function scoreIndirect(documents: readonly IndirectDocument[]): IndirectScore {
  const total = {
    gold: 0,
    found: 0,
    exact: 0,
    close: 0,
    overlap: 0,
    sources: 0,
    same: 0,
    touching: 0,
    reported: 0,
    reportedFound: 0,
  };
  for (const { gold, found, marked } of documents) {
    const pairs = matchSpans(gold, found);
    const matched = new Set(pairs.map((pair) => pair.found));
    const counted = found.filter((span) => matched.has(span) || !marked.some((mark) => overlaps(mark, span)));
    total.gold += gold.length;
    total.reported += gold.filter(({ reported }) => reported).length;
    total.reportedFound += pairs.filter((pair) => pair.gold.reported).length;
    total.found += counted.length;
    for (const measure of contentMeasures)
      total[measure] += pairs.filter(({ union }) => union >= leastUnion[measure]).length;
    for (const { gold: right, found: answer } of pairs) {
      if (!right.speaker) continue;
      total.sources++;
      if (!answer.speaker) continue;
      if (isSame(right.speaker, answer.speaker)) total.same++;
      if (overlaps(right.speaker, answer.speaker)) total.touching++;
    }
  }
  const { gold, found, reported, reportedFound, exact, close, overlap, sources, same, touching } = total;
  return {
    gold,
    found,
    reported,
    reportedFound,
    content: { exact, close, overlap },
    sources,
    source: { exact: same, overlap: touching },
  };
}

export function readIndirect(folder: string, name: string): readonly IndirectDocument[] {
  const lines = readCorpus(
    join(folder, `corpora/quotes/${name}.jsonl`),
  ) as readonly unknown[] as readonly GoldLine[];
  return lines.map(({ text, quotes }) => ({
    gold: quotes.filter(({ kind }) => kind === 'indirect').map((quote) => goldSpan(text, quote)),
    found: findIndirect(text),
    marked: quotes.filter(({ kind }) => kind === 'direct' || kind === 'mixed'),
  }));
}

interface GoldQuote extends Span {
  readonly kind: string;
  readonly cue: Span | null;
  readonly speaker: Span | null;
}

interface GoldLine {
  readonly text: string;
  readonly quotes: readonly GoldQuote[];
}

function goldSpan(text: string, { start, end, cue, speaker }: GoldQuote): SourcedSpan {
  const words = cue
    ? sliceSpan(text, cue)
        .toLowerCase()
        .match(/[a-z]+/g)
    : [];
  const reported = words?.some((word) => word === 'according' || cueVerbs.has(word)) ?? false;
  return { ...trimmed(text, { start, end }), speaker: speaker && trimmed(text, speaker), reported };
}

function findIndirect(text: string): readonly SourcedSpan[] {
  const article = analyzeArticle(text);
  const speakers = new Map(article.attributions.map(({ quotationId, speaker }) => [quotationId, speaker]));
  return article.quotations
    .filter(({ form }) => form === 'indirect')
    .flatMap(({ id, content }) => {
      const speaker = speakers.get(id);
      return content.map((span) => ({
        ...trimmed(text, span),
        speaker: speaker ? trimmed(text, speaker) : null,
        reported: true,
      }));
    });
}

/** Without commas, stops and space at the edges: the gold has them now within, now without. */
function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const from = words.search(/[^\s,.;:]/u);
  return from < 0
    ? { start, end }
    : { start: start + from, end: start + words.trimEnd().replace(/[\s,.;:]{1,8}$/u, '').length };
}

function isSame(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}
