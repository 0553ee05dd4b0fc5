// Scores the analysis on the hard excerpts, and prints what it gives of each beside what to expect.
import { analyzeArticle } from '../../../src/article/analyzeArticle.ts';
import { defaultOptions } from '../../../src/article/article.ts';
import type { CaseScore } from '../guideCases.ts';
import { checkExcerpt } from './checkExcerpt.ts';
import type { Excerpt, Expectation } from './expectation.ts';
import { printArticle } from './printArticle.ts';

/** An excerpt without an expectation fails: it would else never be noticed. */
export function scoreExcerpts(excerpts: readonly Excerpt[], expectations: readonly Expectation[]): CaseScore {
  const failing = excerpts.filter((excerpt) => wrongsOf(excerpt, expectations).length > 0);
  return { title: 'hard excerpts', all: excerpts.length, failing: failing.map(({ n }) => String(n)) };
}

export function printExcerpts(excerpts: readonly Excerpt[], expectations: readonly Expectation[]): string {
  return excerpts
    .map((excerpt) => {
      const wrongs = wrongsOf(excerpt, expectations);
      return [
        `${excerpt.n}  ${excerpt.class}: ${wrongs.length > 0 ? wrongs.join('; ') : 'as expected'}`,
        `    expected  ${excerpt.expect}`,
        ...printArticle(analyze(excerpt, expectations)).map((line) => `    found     ${line}`),
      ].join('\n');
    })
    .join('\n');
}

function wrongsOf(excerpt: Excerpt, expectations: readonly Expectation[]): readonly string[] {
  const expected = expectations.find(({ n }) => n === excerpt.n);
  return expected ? checkExcerpt(analyze(excerpt, expectations), expected) : ['nothing is expected'];
}

function analyze({ n, text }: Excerpt, expectations: readonly Expectation[]) {
  const publicationDate = expectations.find((expected) => expected.n === n)?.published;
  return analyzeArticle(text, { ...defaultOptions, publicationDate });
}
