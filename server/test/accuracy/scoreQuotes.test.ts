// What of an analysis is put before the scorer of quotations, and what of its answer is kept. The scorer here is a stand-in.
import assert from 'node:assert/strict';
import { findQuotes } from './findQuotes.ts';
import { printCases, scoreGuideCases } from './guideCases.ts';
import type { QuoteCorpus, QuoteDocument } from './quoteCorpora.ts';
import { quoteCorpora } from './quoteCorpora.ts';
import { printQuoteErrors } from './quoteErrors.ts';
import type { QuoteResult, QuoteScorer, TaggedQuote } from './quoteScorer.ts';
import { printQuoteTable } from './quoteTable.ts';
import { scoreQuotes } from './scoreQuotes.ts';

const text = '“We will build the bridge this year,” Mayor Jana Holt said.';
const quote: TaggedQuote = { start: 0, end: 37, kind: 'direct', speaker: null, speakerEntity: null };
const counted = { tp: 1, pred: 2, gold: 1, p: 0.5, r: 1, f1: 0.66667 };
const ratio = { n: 1, d: 2, v: 0.5 };

/** Finds more where fragments are asked for. */
const scorer: QuoteScorer = {
  score: (_gold, _predicted, { kinds }): QuoteResult => ({
    strict: { ...counted, f1: kinds.length > 1 ? 0.8 : 0.98 },
    relaxed: counted,
    endToEnd: counted,
    speaker: { right: ratio, entity: { ...ratio, v: 0.25 } },
    unattributed: { ...counted, predNoneOnOther: ratio },
    groups: { position: { before: { found: 4, right: 3 } }, 'speaker type': {} },
    errors: { missed: [{ id: 'a', start: 3, text: 'words', gold: null, pred: 'Holt' }] },
  }),
};

const corpus: QuoteCorpus = {
  id: 'sample',
  title: 'Sample',
  measures: ['direct', 'marked', 'before', 'nominal', 'person', 'notSpeech'],
  floors: { direct: 97.5, marked: 97 },
  indirect: false,
  use: 'reading',
};
const other: TaggedQuote = { ...quote, kind: 'other' };
const gold: readonly QuoteDocument[] = [{ id: 'a', text, quotes: [quote, other, other, other, other] }];

describe('scores of the quotations', () => {
  it('are of the whole phrase of the speaker, with its name', () => {
    const [found] = findQuotes(text);
    assert.equal(found?.kind, 'direct');
    assert.match(found.speaker?.text ?? '', /Jana Holt$/);
    assert.equal(found.speaker?.head?.text, 'Jana Holt');
    assert.equal(found.speakerEntity, 'Jana Holt');
  });

  it('do not claim that scare quotes lack a speaker', () => {
    const kinds = findQuotes('The town called it a “deal” in the end.').map(({ kind }) => kind);
    assert.deepEqual(
      kinds.filter((kind) => kind === 'direct'),
      [],
    );
  });

  it('are in per cent, those of the corpus alone', () => {
    const { figures, takenForSpeech } = scoreQuotes(corpus, gold, scorer);
    assert.deepEqual(figures, {
      ...{ direct: 98, marked: 80, before: 75, nominal: 0, person: 25, notSpeech: 75 },
    });
    assert.deepEqual(takenForSpeech, { all: 2, speakerless: 1 });
  });

  it('are printed beside their floors', () => {
    const table = printQuoteTable([scoreQuotes(corpus, gold, scorer)]);
    assert.match(table, /^spans F1, direct +98\.0 \(97\.5 ✓\)$/m);
    assert.match(table, /^spans F1, direct \+ mixed +80\.0 \(97 ✗\)$/m);
    assert.match(table, /^named person right, direct +25\.0$/m);
    assert.doesNotMatch(table, /^speaker right/m);
    assert.match(table, /^Sample: 2, 1$/m);
  });

  it('show errors of a corpus that may be read, and of no other', () => {
    const score = scoreQuotes(corpus, gold, scorer);
    assert.equal(printQuoteErrors(score, 1), 'missed: 1\n  a @3: words\n     expected nobody  found Holt');
    assert.equal(printQuoteErrors(score, 0), 'missed: 1');
    const closed: QuoteCorpus = { ...corpus, use: 'scoring' };
    assert.match(printQuoteErrors({ ...score, corpus: closed }, 1), /scoring alone/);
    const titles = quoteCorpora.filter(({ use }) => use === 'scoring').map(({ id }) => id);
    assert.deepEqual(titles, ['gum-news']);
  });
});

describe('cases of the guide', () => {
  const score = (pred: number) =>
    scoreGuideCases([{ id: 'guide/7', text, quotes: [quote] }], {
      score: (...args) => ({ ...scorer.score(...args), endToEnd: { ...counted, pred } }),
    });

  it('are right where all is found, and nothing else', () => {
    assert.equal(printCases(score(1)), 'guide cases: 1 of 1 right');
  });

  it('fail where more was found', () => {
    assert.equal(printCases(score(2)), 'guide cases: 0 of 1 right; failing: 7');
  });
});
