// All that `accuracy quotes` prints: the table, indirect speech, the guide's cases, the hard excerpts, and where asked for the errors.
import { printExcerpts, scoreExcerpts } from './excerpts/scoreExcerpts.ts';
import { readExcerpts, readExpectations } from './excerpts/expectation.ts';
import type { Figures } from './baseline.ts';
import type { CaseScore } from './guideCases.ts';
import { printCases, scoreGuideCases } from './guideCases.ts';
import { printIndirectSpeech } from './indirectSpeech.ts';
import type { QuoteCorpus } from './quoteCorpora.ts';
import { guideCases, quoteCorpora, readQuoteGold, trainingCorpus } from './quoteCorpora.ts';
import { printQuoteErrors } from './quoteErrors.ts';
import type { QuoteScorer } from './quoteScorer.ts';
import { printQuoteTable } from './quoteTable.ts';
import { perCent, scoreQuotes } from './scoreQuotes.ts';

export interface QuoteReport {
  readonly text: string;
  /** What the baseline holds. */
  readonly figures: readonly Figures[];
}

/** Undefined where there is no such corpus. `examples`: how many errors of each kind are printed; undefined: none, and no counts. */
export function reportCorpus(
  folder: string,
  scorer: QuoteScorer,
  id: string,
  examples: number | undefined,
): string | undefined {
  const corpus = [...quoteCorpora, trainingCorpus].find((one) => one.id === id);
  return corpus && reportCorpora(folder, scorer, [corpus], examples).text;
}

/** Everything but the training corpus. */
export function reportQuotes(
  folder: string,
  scorer: QuoteScorer,
  { examples, excerpts }: { readonly examples: number | undefined; readonly excerpts: boolean },
): QuoteReport {
  const { text, figures } = reportCorpora(folder, scorer, quoteCorpora, examples);
  const [hard, expectations] = [readExcerpts(folder), readExpectations()];
  const cases = [
    scoreGuideCases(readQuoteGold(folder, guideCases), scorer),
    scoreExcerpts(hard, expectations),
  ];
  const printed = [text, cases.map(printCases).join('\n')];
  if (excerpts) printed.push(printExcerpts(hard, expectations));
  return { text: printed.join('\n\n'), figures: [...figures, ...cases.map(figureOf)] };
}

function reportCorpora(
  folder: string,
  scorer: QuoteScorer,
  corpora: readonly QuoteCorpus[],
  examples: number | undefined,
): QuoteReport {
  const scores = corpora.map((corpus) => {
    const gold = readQuoteGold(folder, corpus.id);
    return { gold, score: scoreQuotes(corpus, gold, scorer) };
  });
  const printed = [`── quotes\n${printQuoteTable(scores.map(({ score }) => score))}`];
  for (const { gold, score } of scores)
    if (score.corpus.indirect)
      printed.push(printIndirectSpeech(score.corpus.title, gold, score.predicted, scorer));
  if (examples !== undefined)
    for (const { score } of scores)
      printed.push(`── errors: ${score.corpus.title}\n${printQuoteErrors(score, examples)}`);
  return { text: printed.join('\n\n'), figures: scores.map(({ score }) => score) };
}

function figureOf({ title, all, failing }: CaseScore): Figures {
  return {
    corpus: { id: title.replace(' ', '-'), title },
    figures: { right: perCent(1 - failing.length / all) },
  };
}
