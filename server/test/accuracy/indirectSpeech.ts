// Scores indirect speech: its content, its sources and its cues as spans, by exact match and by overlap, beside what is published of others.
import type { Span } from '../../src/text/span.ts';
import { printTable } from './printTable.ts';
import type { QuoteDocument } from './quoteCorpora.ts';
import type { QuoteScorer, TaggedDocument, TaggedQuote } from './quoteScorer.ts';
import { scorerDefaults } from './quoteScorer.ts';
import type { SpanF1 } from './spanF1.ts';
import { scoreSpans } from './spanF1.ts';
import { perCent } from './scoreQuotes.ts';

const legend = [
  'F1 in per cent; overlap: 80 % of a content, any of a source or cue. Published, exact: source 83.2, cue 75.3, content 72.9',
  '(CofeNet, BERT, all kinds of speech of PolNeAR), source 82.0, content 59.3 (Citron, PARC3). Speaker right where the content was found:',
];

export function printIndirectSpeech(
  title: string,
  gold: readonly QuoteDocument[],
  predicted: readonly TaggedDocument[],
  scorer: QuoteScorer,
): string {
  const indirect = scorer.score(gold, predicted, { ...scorerDefaults, kinds: ['indirect'] });
  const ofIndirect = ({ kind }: TaggedQuote) => kind === 'indirect';
  const ofSpeech = ({ kind }: TaggedQuote) => kind !== 'other';
  const score = (read: (quote: TaggedQuote) => Span | null | undefined, chosen: typeof ofSpeech) =>
    scoreSpans(spansOf(gold, read, chosen), spansOf(predicted, read, chosen));
  const rows: readonly (readonly [string, SpanF1])[] = [
    ['content', { exact: perCent(indirect.strict.f1), overlap: perCent(indirect.relaxed.f1) }],
    ['source', score(({ speaker }) => speaker, ofIndirect)],
    ['cue', score(({ cue }) => cue, ofIndirect)],
    ['source, all kinds of speech', score(({ speaker }) => speaker, ofSpeech)],
    ['cue, all kinds of speech', score(({ cue }) => cue, ofSpeech)],
  ];
  const cells = rows.map(([name, { exact, overlap }]) => [name, exact.toFixed(1), overlap.toFixed(1)]);
  const table = printTable([[`indirect speech, ${title}`, 'exact', 'overlap'], ...cells]);
  return `${[table, ...legend].join('\n')} ${perCent(indirect.speaker.right.v).toFixed(1)}`;
}

/** Those of each document, keyed by it so that only spans of one document are compared. */
function spansOf(
  documents: readonly TaggedDocument[],
  read: (quote: TaggedQuote) => Span | null | undefined,
  chosen: (quote: TaggedQuote) => boolean,
): ReadonlyMap<string, readonly Span[]> {
  return new Map(
    documents.map(({ id, quotes }) => [id, quotes.filter(chosen).flatMap((quote) => read(quote) ?? [])]),
  );
}
