// The checks of the hard excerpts, on invented text: each demand is met once and missed once.
import assert from 'node:assert/strict';
import { analyzeArticle } from '../../../src/article/analyzeArticle.ts';
import { checkExcerpt } from './checkExcerpt.ts';
import type { Expectation, Place } from './expectation.ts';
import { readExpectations } from './expectation.ts';
import { printExcerpts, scoreExcerpts } from './scoreExcerpts.ts';

const text =
  'Mayor Jana Holt spoke on Tuesday, 3 May 2022. “We will build the bridge this year,” she said. “It is late.”\n\n' +
  'Boris Varga said: “The money is gone.”';

describe('checks of the hard excerpts', () => {
  const article = analyzeArticle(text);
  const check = (expected: Omit<Expectation, 'n'>) => checkExcerpt(article, { n: 1, ...expected });
  const bridge = { parts: [place('“We will', 'year,”'), place('“It is', 'late.”')] };
  const money = { parts: [place('“The money', 'gone.”')] };
  const holt = place('Jana', 'Holt');
  const varga = place('Boris', 'Varga');

  it('take quotations that are found whole, with their speakers', () => {
    const quotations = [
      ...bridge.parts.map((part) => ({ parts: [part], speaker: [holt], person: [holt] })),
      { ...money, form: 'direct' as const, speaker: [varga] },
    ];
    assert.deepEqual(check({ quotations }), []);
  });

  it('tell of a quotation that is not found as one', () => {
    const joined = { parts: [...bridge.parts, ...money.parts] };
    assert.deepEqual(check({ quotations: [joined] }), ['quotation 1 is not found as one']);
  });

  it('tell of speech where none is listed, unless it is left open', () => {
    assert.deepEqual(check({ quotations: [bridge].flatMap(eachPart) }), [
      `no speech at ${money.parts[0]?.[0] ?? 0}`,
    ]);
    assert.deepEqual(check({ quotations: [bridge].flatMap(eachPart), open: money.parts }), []);
  });

  it('tell of another speaker, form and person', () => {
    const quotations = [{ ...money, form: 'mixed' as const, speaker: [holt], person: [holt] }];
    assert.deepEqual(check({ quotations, open: bridge.parts }), [
      'quotation 1 is direct',
      'quotation 1 has another speaker',
      'quotation 1 has its speaker in another chain',
    ]);
    assert.deepEqual(check({ quotations: [{ ...money, speaker: [] }], open: bridge.parts }), [
      'quotation 1 has a speaker',
    ]);
  });

  it('tell of marks and speech where there is none', () => {
    const open = [...bridge.parts, ...money.parts];
    const [start] = place('“The money', 'gone.”');
    assert.deepEqual(check({ open, notSpeech: money.parts }), [`no speech at ${start}`]);
    assert.deepEqual(check({ open, noMarks: money.parts }), [`no marks at ${start}`]);
    assert.deepEqual(check({ open, notSpeech: [holt], noMarks: [holt] }), []);
  });

  it('compare chains, dates, warnings and sentences', () => {
    const open = [...bridge.parts, ...money.parts];
    const she = place('she', 'she');
    const day = place('Tuesday', '2022');
    assert.deepEqual(
      check({
        open,
        chains: [[holt, she]],
        apart: [[holt, varga]],
        dates: [{ span: day, value: '2022-05-03' }],
      }),
      [],
    );
    assert.deepEqual(
      check({
        open,
        chains: [[varga, she]],
        apart: [[holt, she]],
        dates: [{ span: day, value: '2022-05-04' }],
      }),
      ['chain 1 is split', 'different things 1 are one', 'no date 2022-05-04'],
    );
    assert.deepEqual(check({ open, findings: [{ rule: 'impossible-date', at: [day] }] }), [
      'no impossible-date',
    ]);
    assert.deepEqual(check({ open, atMost: { findings: 0, rules: ['unclosed-quote'] } }), []);
    const start = text.indexOf('“We');
    assert.deepEqual(check({ open, sentenceStarts: [start], oneSentence: [holt] }), []);
    assert.deepEqual(check({ open, sentenceStarts: [start + 4], oneSentence: [[0, start + 4]] }), [
      'a sentence ends after 0',
      `no sentence begins at ${start + 4}`,
    ]);
  });

  it('fail an excerpt of which nothing is expected', () => {
    const excerpt = { n: 7, id: 'a', class: 'plain', expect: 'two speakers', text };
    assert.deepEqual(scoreExcerpts([excerpt], []).failing, ['7']);
    const open: readonly Place[] = [[0, text.length]];
    assert.deepEqual(scoreExcerpts([excerpt], [{ n: 7, open }]).failing, []);
    const printed = printExcerpts([excerpt], [{ n: 7, open }]);
    assert.match(printed, /^7 {2}plain: as expected\n {4}expected {2}two speakers\n/);
    assert.match(printed, /^ {4}found {5}direct \[“The money is gone.”\]: \[Boris Varga\] = Boris Varga$/m);
  });

  it('are written for 45 excerpts, without their text', () => {
    const expectations = readExpectations();
    assert.deepEqual(
      expectations.map(({ n }) => n),
      Array.from({ length: 45 }, (_, index) => index + 1),
    );
    const strings = JSON.stringify(expectations).match(/"[^"]*"/g) ?? [];
    assert.deepEqual(
      strings.filter((string) => !/^"[\w-]+"$/.test(string)),
      [],
    );
  });
});

function eachPart({ parts }: { readonly parts: readonly Place[] }) {
  return parts.map((part) => ({ parts: [part] }));
}

/** From the beginning of one word to the end of another. */
function place(first: string, last: string): Place {
  const start = text.indexOf(first);
  return [start, text.indexOf(last, start) + last.length];
}
