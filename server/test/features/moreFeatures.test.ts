// Tests of the small features: folding, inlay hints, symbols, code actions, navigation, statistics, report, Markdown.
import assert from 'node:assert/strict';
import type { Article } from '../../src/article/article.ts';
import { codeActionsFor } from '../../src/features/codeActions.ts';
import { foldingRangesOf } from '../../src/features/folding.ts';
import { inlayHintsOf } from '../../src/features/inlayHints.ts';
import { escapeMarkdown, shorten } from '../../src/features/markdown.ts';
import { nextUnattributed } from '../../src/features/navigation.ts';
import { reportOf } from '../../src/features/report.ts';
import { statisticsOf } from '../../src/features/statistics.ts';
import { symbolsMatching } from '../../src/features/workspaceSymbols.ts';
import { fakeArticle } from '../support/fakeArticle.ts';

/** Dates seen from the publication date, as "Wednesday" is. */
function withRelativeDates(article: Article): Article {
  return {
    ...article,
    timexes: article.timexes.map((timex) => ({ ...timex, anchor: 'publicationDate' as const })),
  };
}

const all = { start: 0, end: 10_000 };

describe('foldingRangesOf', () => {
  it('folds quotations of several paragraphs', () => {
    const ranges = foldingRangesOf(fakeArticle('One.\n[[QUOTE:“Two.\n“Three.”]]\nFour.'));
    assert.deepEqual(ranges, [{ span: { start: 5, end: 19 }, kind: 'quotation' }]);
  });
  it('folds under headings', () => {
    const article = fakeArticle('One\nTwo\nThree\nFour');
    const sections = article.document.sections.map((section, index) =>
      index % 2 === 0 ? { ...section, headingLevel: 1 + index / 2 } : section,
    );
    const ranges = foldingRangesOf({ ...article, document: { ...article.document, sections } });
    assert.deepEqual(
      ranges.map(({ span }) => [span.start, span.end]),
      [
        [0, 18],
        [8, 18],
      ],
    );
  });
});

describe('inlayHintsOf', () => {
  it('resolves relative dates and pronouns', () => {
    const article = withRelativeDates(
      fakeArticle(
        '[[PER=f,s:Ann Lee]] came [[DATE=2022-05-25:Wednesday]]. [[QUOTE:“Yes.”]] said [[SPEAKER:[[PRO=f,s:she]]]].',
      ),
    );
    const hints = inlayHintsOf(article, all).map(({ label }) => label);
    assert.deepEqual(hints, ['25 May 2022', 'Ann Lee']);
    assert.deepEqual(inlayHintsOf(article, { start: 0, end: 3 }), []);
  });
});

describe('symbolsMatching', () => {
  const article = fakeArticle('[[PER:Ann Lée]] met [[PER:Bo Berg]].');
  it('matches characters in order', () => {
    assert.deepEqual(
      symbolsMatching(article, 'anlee').map(({ name }) => name),
      ['Ann Lée'],
    );
    assert.equal(symbolsMatching(article, '').length, 2);
    assert.equal(symbolsMatching(article, 'zz').length, 0);
  });
});

describe('codeActionsFor', () => {
  it('writes out a relative date', () => {
    const article = withRelativeDates(fakeArticle('Ann came [[DATE=2022-05-25:Wednesday]].'));
    assert.deepEqual(
      codeActionsFor(article, [], { start: 10, end: 10 }).map(({ title }) => title),
      ['Change “Wednesday” to “25 May 2022”'],
    );
    assert.deepEqual(codeActionsFor(article, [], { start: 1, end: 1 }), []);
  });
  it('does not change quoted words', () => {
    const article = withRelativeDates(fakeArticle('[[QUOTE:“I came [[DATE=2022-05-25:Wednesday]].”]]'));
    assert.deepEqual(codeActionsFor(article, [], { start: 10, end: 10 }), []);
  });
  it('gives the fixes of what is touched', () => {
    const fix = { title: 'Do', edits: [], safe: true };
    const diagnostic = {
      rule: 'a',
      severity: 'hint' as const,
      span: { start: 4, end: 6 },
      message: '',
      related: [],
      fixes: [fix],
    };
    const actions = (start: number) =>
      codeActionsFor(fakeArticle('One two three.'), [diagnostic], { start, end: start });
    assert.deepEqual(
      actions(6).map(({ title, kind, safe }) => ({ title, kind, safe })),
      [{ title: 'Do', kind: 'quickfix', safe: true }],
    );
    assert.deepEqual(actions(7), []);
  });
});

describe('nextUnattributed', () => {
  const article = fakeArticle('[[QUOTE:“One.”]] a [[QUOTE:“Two.”]] b');
  it('goes round', () => {
    assert.equal(nextUnattributed(article, 0, 'next')?.start, 9);
    assert.equal(nextUnattributed(article, 12, 'next')?.start, 0);
    assert.equal(nextUnattributed(article, 12, 'previous')?.start, 0);
    assert.equal(nextUnattributed(article, 3, 'previous')?.start, 9);
    assert.equal(nextUnattributed(fakeArticle('None.'), 0, 'next'), undefined);
  });
});

describe('reportOf', () => {
  const article = fakeArticle(
    '[[HEADLINE:Bridge *opens*]]\n[[PER:Ann Lee]] came [[DATE=2022-05-25:Wednesday]]. [[QUOTE:“Yes, we can.”]] said [[SPEAKER:[[PER:Lee]]]].',
  );
  it('tells everything on one page', () => {
    const report = reportOf(article, [], { line: () => 1, link: () => undefined });
    assert.match(report, /^# Bridge \\\*opens\\\*\n/);
    for (const chapter of ['People', 'Dates', 'Quotations'])
      assert.ok(report.includes(`## ${chapter}\n`), report);
    assert.ok(!report.includes('## Warnings'));
    assert.match(report, /- \*\*Ann Lee\*\* \(2 mentions, line 1\); also Lee\n {2}- “Yes, we can\.”/);
  });
  it('counts', () => {
    const { people, quotations, quotedWords, unattributedQuotations } = statisticsOf(article);
    assert.deepEqual([people, quotations, quotedWords, unattributedQuotations], [1, 1, 3, 0]);
  });
});

describe('Markdown', () => {
  it('is escaped', () => {
    assert.equal(
      escapeMarkdown('1. <b>*x*</b>\n[a](http://b.c) `d` ~e~ &amp; | www.f.g'),
      '1\\. \\<b\\>\\*x\\*\\</b\\> \\[a\\]\\(http\\://b.c\\) \\`d\\` \\~e\\~ \\&amp; \\| www\\.f.g',
    );
    assert.equal(escapeMarkdown('- one'), '\\- one');
  });
  it('is shortened between words', () => {
    assert.equal(shorten('One two, three four', 10), 'One two…');
    assert.equal(shorten('One', 10), 'One');
    assert.equal(shorten('a'.repeat(9) + '😀😀', 10), `${'a'.repeat(9)}…`);
  });
});
