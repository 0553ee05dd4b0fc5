// The register of names in the analysis: types, names added, one entity an entry, and linear time.
import assert from 'node:assert/strict';
import type { Register } from '../../../src/annotators/register/register.ts';
import { isHeldOn } from '../../../src/annotators/register/register.ts';
import type { Article } from '../../../src/article/article.ts';
import { applyJudgements } from '../../../src/article/judgements.ts';
import { analyze } from '../../support/analyze.ts';
import { printChains } from '../../support/fakeArticle.ts';
import { entry } from '../../support/register.ts';
import { assertLinear } from '../../support/linearTime.ts';

/** "PER Ann Lee" for each name of the register in the text. */
function printKnown({ document: { text }, mentions }: Article): readonly string[] {
  return mentions.flatMap(({ known, type, span }) =>
    known ? [`${String(type)} ${text.slice(span.start, span.end)}`] : [],
  );
}

describe('names of the register', () => {
  const register: Register = [
    entry('PER', 'Ann Lee', { aliases: ['Lee'], never: ['Annie'] }),
    entry('ORG', 'bank of the north', { aliases: ['BN'] }),
    entry('ORG', 'University of Ayton'),
    entry('LOC', 'Ayton', { aliases: ['the Old Mole', "People's Square"] }),
  ];
  for (const [text, expected] of [
    ['Ann Lee opened the bridge.', ['PER Ann Lee']],
    ['The bank of the north opened. BN closed.', ['ORG bank of the north', 'ORG BN']],
    ['They met at the Old Mole in Ayton.', ['LOC the Old Mole', 'LOC Ayton']],
    ['A walk over People’s Square.', ['LOC People’s Square']],
    ["Ann Lee's car and Ayton’s bridge.", ['PER Ann Lee', 'LOC Ayton']],
    ['She taught at the University of Ayton.', ['ORG University of Ayton']],
    ['Ayton Herald and Tom Lee.', []],
    ['ayton and the old mole, Aytonites.', []],
    ['Annie came.', ['PER Annie']],
  ] as const) {
    it(`are found in ${JSON.stringify(text)}`, () => {
      assert.deepEqual(printKnown(analyze(text, { register })), expected);
    });
  }

  it('are found over line breaks and Markdown marks', () => {
    const text = 'The bridge was opened by **Ann\nLee** and by *Annie* at noon.';
    assert.deepEqual(printKnown(analyze(text, { register, format: 'markdown' })), [
      'PER Ann\nLee',
      'PER Annie',
    ]);
  });

  it('have the type of their entry, whatever the analysis makes of them', () => {
    const text = 'Mayor Ann Lee spoke in Oslo. She left.';
    const odd = [entry('ORG', 'Ann Lee'), entry('PER', 'Oslo')];
    const { mentions, entities } = analyze(text, { register: odd });
    assert.deepEqual(
      entities.map(({ name, type }) => `${String(type)} ${name}`).filter((name) => /Lee|Oslo/.test(name)),
      ['ORG Ann Lee', 'PER Oslo'],
    );
    assert.equal(mentions.find(({ known }) => known?.entry === 'Ann Lee')?.gender, undefined);
  });

  it('keep the title of the name that they take in', () => {
    const { mentions, document } = analyze('Mayor Tom Roe of the Hills spoke.', {
      register: [entry('PER', 'Tom Roe of the Hills')],
    });
    const title = mentions.find(({ known }) => known)?.title;
    assert.equal(title && document.text.slice(title.start, title.end), 'Mayor');
  });

  it('take the place of a description in the same words, with what is known of it', () => {
    const { mentions } = analyze('The President opened the bridge.', {
      register: [entry('ORG', 'The President')],
    });
    assert.deepEqual(
      mentions.map(({ form, type, subject }) => [form, type, subject]),
      [['name', 'ORG', true]],
    );
  });

  it('have the gender of their given name where the analysis had not found them', () => {
    const register = [entry('PER', 'ann of the lower bridge')];
    const [ann] = analyze('Later ann of the lower bridge rose.', { register }).mentions;
    assert.deepEqual([ann?.known?.entry, ann?.gender], ['ann of the lower bridge', 'female']);
  });

  it('leave an article as it is where none of them stands in it', () => {
    const text = 'Mayor Tom Roe spoke in Oslo.';
    const plain = analyze(text);
    assert.deepEqual({ ...analyze(text, { register }), options: plain.options }, plain);
  });
});

describe('entities of the register', () => {
  it('gather all names of an entry under the preferred name', () => {
    const register = [entry('PER', 'Ann Lee', { aliases: ['the Iron Lady of Ayton'], never: ['Annie'] })];
    const text = 'The bridge is ready. Annie came with the Iron Lady of Ayton. Lee spoke.';
    assert.ok(
      printChains(analyze(`Ann Lee came. ${text}`, { register })).includes(
        'Ann Lee: Ann Lee | Annie | the Iron Lady of Ayton | Lee',
      ),
    );
    const [first] = analyze(text, { register }).entities.filter(({ type }) => type === 'PER');
    assert.deepEqual([first?.name, first?.aliases], ['Ann Lee', ['Annie', 'Iron Lady of Ayton']]);
  });

  it('are never joined, however alike their names are', () => {
    const text = 'Oleg Deineka met Oleg Deyneka in Lugansk and in Luhansk.';
    const named = (register: Register) =>
      printChains(analyze(text, { register })).map((chain) => chain.split(':')[0]);
    assert.deepEqual(named([]), ['Oleg Deineka', 'Lugansk']);
    const names = ['Oleg Deineka', 'Oleg Deyneka'].map((name) => entry('PER', name));
    const places = ['Lugansk', 'Luhansk'].map((name) => entry('LOC', name));
    assert.deepEqual(named([...names, ...places]), ['Oleg Deineka', 'Oleg Deyneka', 'Lugansk', 'Luhansk']);
  });

  it('keep an alias from someone else of that name', () => {
    const text = 'Ann Lee came. Tom Lee came too. Lee spoke.';
    const chains = printChains(analyze(text, { register: [entry('PER', 'Ann Lee', { aliases: ['Lee'] })] }));
    assert.deepEqual(chains, ['Ann Lee: Ann Lee | Lee', 'Tom Lee: Tom Lee']);
  });

  it('lose to what the user rejected, and keep their name for the rest', () => {
    const register = [entry('LOC', 'Ayton', { never: ['Aiton'], aliases: ['Old Ayton'] })];
    const article = analyze('The bridge in Aiton leads to Old Ayton.', { register });
    const [aiton] = article.mentions.filter(({ known }) => known?.never);
    const judged = applyJudgements(article, [{ layer: 'mention', span: aiton!.span }]);
    assert.deepEqual(printChains(judged), ['Ayton: Old Ayton']);
    const all = article.mentions.map(({ span }) => ({ layer: 'mention', span }) as const);
    assert.deepEqual(applyJudgements(article, all).entities, []);
  });
});

describe('a register', () => {
  it('tells whether a title was held', () => {
    const held = (from: string | undefined, to: string | undefined, day: string) =>
      isHeldOn({ title: '', from, to }, day);
    assert.ok(held(undefined, undefined, '2022-05-25'));
    assert.ok(held('2022', '2022', '2022-12-31'));
    assert.ok(held('2022-05-25', undefined, '2022-05-25'));
    assert.ok(held(undefined, '2022-05', '2022-05-31'));
    assert.ok(!held('2022-06', undefined, '2022-05-31'));
    assert.ok(!held(undefined, '2022-05-24', '2022-05-25'));
  });

  it('takes linear time in the text, also where many names begin alike', function () {
    this.timeout(60_000);
    const register = [
      ...Array.from({ length: 2_000 }, (_, i) => entry('ORG', `Bank ${'of '.repeat(i % 20)}North ${i}`)),
      entry('LOC', 'North'),
    ];
    assertLinear(
      (rounds) => {
        const text = `Bank ${'of '.repeat(18)}North and the North. `.repeat(rounds);
        return () => analyze(text, { register });
      },
      { small: 200, large: 1_600 },
    );
  });
});
