// Scores names and quotations on a corpus: writes predictions to a temporary file and lets the corpus's own scorer compare.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { analyzeArticle } from '../../src/article/analyzeArticle.ts';
import type { Article } from '../../src/article/article.ts';
import { defaultOptions } from '../../src/article/article.ts';
import { speakerOf } from '../../src/article/queries.ts';
import type { Span } from '../../src/text/span.ts';
import { sliceSpan } from '../../src/text/span.ts';
import { readCorpus } from './corpora.ts';

export interface Corpus {
  readonly name: string;
  /** Relative to the folder of the corpora. */
  readonly gold: string;
  readonly scorer: string;
  readonly options: readonly string[];
  readonly predict: (article: Article) => object;
}

export const corpora: Readonly<Record<'quotes' | 'entities', readonly Corpus[]>> = {
  quotes: ['polnear-dev', 'gum-news', 'guide-cases'].map((name) => quotes(name)),
  entities: ['uner-ewt.dev', 'gum-news.all', 'conll03.dev', 'ieer-a'].map((name) => entities(name)),
};

/** What the scorer prints. */
export function scoreCorpus(
  folder: string,
  corpus: Corpus,
): { readonly ok: boolean; readonly output: string } {
  const gold = join(folder, corpus.gold);
  const temporary = mkdtempSync(join(tmpdir(), 'dateline-accuracy-'));
  try {
    const predictions = join(temporary, 'predictions.jsonl');
    const lines = readCorpus(gold).map(({ id, text, dct }) => {
      const article = analyzeArticle(text, { ...defaultOptions, publicationDate: dct ?? undefined });
      return JSON.stringify({ id, ...corpus.predict(article) });
    });
    writeFileSync(predictions, `${lines.join('\n')}\n`);
    const run = spawnSync(
      process.execPath,
      [join(folder, corpus.scorer), gold, predictions, ...corpus.options],
      { encoding: 'utf8' },
    );
    return { ok: run.status === 0, output: `${run.stdout}${run.stderr}`.trimEnd() };
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

function place({ start, end }: Span) {
  return { start, end };
}

function entities(name: string): Corpus {
  return {
    name,
    gold: `corpora/entities/${name}.jsonl`,
    scorer: 'eval/entities/score-ner.mjs',
    options: [],
    predict: ({ mentions }) => ({
      entities: mentions
        .filter(({ form }) => form === 'name' || form === 'acronym')
        .map(({ span, type }) => ({ ...place(span), type: type ?? 'MISC' })),
    }),
  };
}

function quotes(name: string): Corpus {
  return {
    name,
    gold: `corpora/quotes/${name}.jsonl`,
    scorer: 'eval/quotes/score-quotes.mjs',
    options: ['--kinds', 'direct,mixed'],
    predict: (article) => ({ quotes: predictQuotes(article) }),
  };
}

function predictQuotes(article: Article) {
  return article.quotations.flatMap(({ id, content, form }) => {
    const { mention, entity } = speakerOf(article, id);
    const speaker = mention
      ? { ...place(mention.span), text: sliceSpan(article.document.text, mention.span) }
      : null;
    const kind = form === 'scare' ? 'other' : form;
    return content.map((span) => ({ ...place(span), kind, speaker, speakerEntity: entity?.name ?? null }));
  });
}
