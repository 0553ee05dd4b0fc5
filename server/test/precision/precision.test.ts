// Judgements held against hits: matching, tallies, floors, the page, and the sheets for judging.
import assert from 'node:assert/strict';
import { isoDate } from './bank.ts';
import { missedFloors } from './floors.ts';
import type { Hit } from './hits.ts';
import type { Judgement, Verdict } from './judgements.ts';
import { parseJudgements } from './judgements.ts';
import { printPrecisionPage } from './precisionPage.ts';
import { printSheet, readSheet, sampleHits } from './sheet.ts';
import type { RuleTally } from './tally.ts';
import { precisionOf, tallyRule } from './tally.ts';

const hit = (start: number, severity: Hit['severity'] = 'warning'): Hit => {
  const article = 'bank/one';
  return { rule: 'some-rule', article, start, end: start + 3, severity, message: 'Wrong.', related: [] };
};
const judge = (start: number, verdict: Verdict): Judgement => {
  return { article: 'bank/one', start, end: start + 3, verdict, reason: 'Because.' };
};
const rule = { id: 'some-rule', severity: 'warning' } as const;

describe('precision', () => {
  it('matches a judgement by article and offsets', () => {
    const hits = [hit(1), hit(5), hit(9), { ...hit(5), article: 'bank/two' }];
    const tally = tallyRule(rule, hits, [judge(1, 'right'), judge(5, 'wrong'), judge(7, 'right')]);
    assert.deepEqual(tally.verdicts, { right: 1, wrong: 1, arguable: 0 });
    assert.deepEqual(
      tally.unjudged.map(({ article, start }) => [article, start]),
      [
        ['bank/one', 9],
        ['bank/two', 5],
      ],
    );
    assert.deepEqual(
      tally.stale.map(({ start }) => start),
      [7],
    );
  });

  it('counts hints of a rule apart, and those of a hint as findings', () => {
    const hits = [hit(1), hit(5, 'hint')];
    const tally = tallyRule(rule, hits, [judge(1, 'right'), judge(5, 'wrong')]);
    assert.deepEqual(
      [tally.findings, tally.warnings, tally.verdicts.wrong, tally.stale.length],
      [2, 1, 0, 0],
    );
    const asHint = tallyRule({ ...rule, severity: 'hint' }, [hit(5, 'hint')], [judge(5, 'wrong')]);
    assert.deepEqual([asHint.warnings, asHint.verdicts.wrong], [0, 1]);
  });

  it('leaves the arguable out of the precision', () => {
    assert.equal(precisionOf({ verdicts: { right: 9, wrong: 1, arguable: 5 } }), 0.9);
    assert.equal(precisionOf({ verdicts: { right: 0, wrong: 0, arguable: 5 } }), undefined);
  });

  it('says which floors are missed', () => {
    const missed = (right: number, wrong: number, warnings: number, words = 100_000) => {
      const verdicts = { right, wrong, arguable: 0 };
      const tally: RuleTally = {
        rule: 'some-rule',
        severity: 'warning',
        findings: warnings,
        warnings,
        verdicts,
        unjudged: [],
        stale: [],
      };
      return missedFloors({ tallies: [tally], articles: 1, words });
    };
    assert.deepEqual(missed(30, 0, 90), []);
    assert.deepEqual(missed(7, 0, 7), []);
    assert.match(missed(20, 0, 90).join(), /20 judged of 30/);
    assert.match(missed(26, 4, 30).join(), /some-rule: precision 0.867/);
    assert.match(missed(28, 2, 30).join(), /all rules: precision 0.933/);
    assert.match(missed(30, 0, 90, 10_000).join(), /9.00 warnings per 1,000 words/);
  });

  it('prints a page with the share of each rule', () => {
    const tally = tallyRule(rule, [hit(1), hit(5)], [judge(1, 'right'), judge(5, 'wrong')]);
    const page = printPrecisionPage({ tallies: [tally], articles: 1, words: 4_000 });
    assert.match(page, /Warnings: 2, which is 0\.50 per 1,000 words/);
    assert.match(
      page,
      /\| \[some-rule\]\(rules\/some-rule\.md\) \| 2 \| 0 \| 2 \| 1 \| 0 \| 1 \| 50\.0 % \|/,
    );
  });

  it('reads back what was filled in on a sheet', () => {
    const text = 'The ferry left.\n\nNobody came.';
    const sheet = printSheet([hit(4), hit(9)], () => text);
    assert.match(sheet, /The ⟦fer⟧ry left\.¶¶Nobody/);
    const filled = sheet.replace('>> ', '>> wrong: It is a ferry.');
    assert.deepEqual(readSheet(filled), [{ ...judge(4, 'wrong'), reason: 'It is a ferry.' }]);
  });

  it('samples by place, so that one hit more does not change the rest', () => {
    const hits = Array.from({ length: 40 }, (_, index) => hit(index * 10));
    const sample = sampleHits(hits, 10, 3);
    assert.equal(sample.length, 10);
    const more = sampleHits([...hits, hit(1_000)], 11, 3);
    assert.ok(sample.filter((one) => !more.includes(one)).length <= 1);
  });

  it('refuses what is no judgement', () => {
    assert.throws(() =>
      parseJudgements('[{"article":"a","start":1,"end":2,"verdict":"rihgt","reason":"x"}]'),
    );
    assert.throws(() => parseJudgements('[{"article":"a","start":1,"end":2,"verdict":"right","reason":""}]'));
  });

  it('reads the dates of the sources', () => {
    const dates = [
      '2004-12-08',
      '03/14/1998',
      '27-APR-1987 05:19:15.02',
      'November 29, 2020',
      '1989',
      'soon',
    ];
    assert.deepEqual(dates.map(isoDate), [
      '2004-12-08',
      '1998-03-14',
      '1987-04-27',
      '2020-11-29',
      undefined,
      undefined,
    ]);
  });
});
