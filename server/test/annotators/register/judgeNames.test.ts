// What the user says of names in the analysis: marked text goes in as the analysis has it and comes out as it was judged.
import assert from 'node:assert/strict';
import { resolveEntities } from '../../../src/annotators/coreference/resolveEntities.ts';
import { judgeNames } from '../../../src/annotators/register/judgeNames.ts';
import type { NameJudgement } from '../../../src/annotators/register/nameJudgement.ts';
import { analyze, printQuotations } from '../../support/analyze.ts';
import { fakeArticle, printChains } from '../../support/fakeArticle.ts';
import { printMarkedText } from '../../support/markedText.ts';
import { entry } from '../../support/register.ts';
import { assertLinear } from '../../support/linearTime.ts';

type Said = Readonly<Record<string, NameJudgement['type']>>;

const judgementsOf = (said: Said): NameJudgement[] =>
  Object.entries(said).map(([name, type]) => ({ name, type }));

function judge(marked: string, said: Said) {
  const found = fakeArticle(marked);
  const { document, quotations, attributions } = found;
  const mentions = judgeNames(document, found.mentions, judgementsOf(said));
  return {
    ...found,
    mentions,
    entities: resolveEntities(document, { mentions, quotations, attributions }),
  };
}

/** The text with a mark for each name, and for each description. */
function printJudged(marked: string, said: Said): string {
  const { document, mentions } = judge(marked, said);
  const marks = mentions
    .filter(({ form }) => form !== 'pronoun')
    .map(({ span, type, form }) => ({
      ...span,
      label: form === 'nominal' ? 'NOM' : String(type),
      value: undefined,
    }));
  return printMarkedText(document.text, marks);
}

const chainsOf = (marked: string, said: Said) => {
  const article = judge(marked, said);
  return printChains(article).map((chain, index) => `${String(article.entities[index]?.type)} ${chain}`);
};

describe('names that the user judged', () => {
  for (const [what, said, found, judged] of [
    [
      'have the type that was said, wherever they stand',
      { 'Ann Lee': 'ORG' },
      '[[PER:Ann Lee]] opened.\n[[LOC:Oslo]] likes [[LOC:Ann Lee]].',
      '[[ORG:Ann Lee]] opened.\n[[LOC:Oslo]] likes [[ORG:Ann Lee]].',
    ],
    [
      'are no names where that was said',
      { Monday: 'none' },
      '[[PER:Monday]] came. [[PER:Roe]] met [[PER:Monday]].',
      'Monday came. [[PER:Roe]] met Monday.',
    ],
    [
      'are found where the analysis found nothing',
      { 'old mole': 'LOC' },
      'The old mole stands. An Old Mole, old moles and the old\nold mole.',
      'The [[LOC:old mole]] stands. An Old Mole, old moles and the old\n[[LOC:old mole]].',
    ],
    [
      'are compared with plain apostrophes',
      { "O'Dey Hall": 'LOC' },
      '[[PER:O’Dey Hall]] burned.',
      '[[LOC:O’Dey Hall]] burned.',
    ],
    [
      'are left to a longer name that they are part of',
      { Ayton: 'PER' },
      '[[ORG:Ayton Herald]] and Ayton.',
      '[[ORG:Ayton Herald]] and [[PER:Ayton]].',
    ],
    [
      'stand free where the longer name is none',
      { 'Ayton Monday': 'none', Ayton: 'LOC' },
      'It rained. [[PER:Ayton Monday]] slept.',
      'It rained. [[LOC:Ayton]] Monday slept.',
    ],
    [
      'take in what lies in them, but a body keeps its place',
      { 'Bank of Ayton': 'ORG', 'Tom of Ayton': 'PER' },
      'Bank of [[LOC:Ayton]] paid [[PER:Tom]] of [[LOC:Ayton]].',
      '[[ORG:Bank of [[LOC:Ayton]]]] paid [[PER:Tom of Ayton]].',
    ],
    [
      'displace a description in the same words, not one around them',
      { 'the Mole': 'PER', Roe: 'ORG' },
      '[[NOM:the Mole]] and [[NOM:the head of Roe]] came.',
      '[[PER:the Mole]] and [[NOM:the head of [[ORG:Roe]]]] came.',
    ],
    [
      'count once, the first judgement before the second',
      { 'Ayton’s': 'PER', "Ayton's": 'LOC' },
      '[[ORG:Ayton’s]] burned.',
      '[[PER:Ayton’s]] burned.',
    ],
  ] as const) {
    it(what, () => {
      assert.equal(printJudged(found, said), judged);
    });
  }

  it('leave everything as it is where nothing was said of what stands there', () => {
    const { document, mentions } = fakeArticle('[[PER:Ann Lee]] met [[ORG:HUB]] and [[PRO:her]].');
    assert.deepEqual(judgeNames(document, mentions, judgementsOf({ Roe: 'PER', Ayton: 'none' })), mentions);
  });
});

describe('the shorter forms of a judged name', () => {
  const lee = 'PER=f:Ann Lee';
  it('follow a person who is none', () => {
    const text = `[[${lee}]] opened. [[PER:Lee]] sells hats, [[PER:Ann]] shoes. [[LOC:Lee]] is a town.`;
    assert.deepEqual(chainsOf(text, { 'Ann Lee': 'ORG' }), [
      'ORG Ann Lee: Ann Lee | Lee | Ann',
      'LOC Lee: Lee',
    ]);
  });
  it('follow what turns out to be a person, under the surname', () => {
    const text =
      '[[ORG:Marden Roe]] came. [[ORG:Roe]] spoke. [[LOC:Marden]] is far, [[LOC:Roe]] near [[LOC:Roe]].';
    assert.deepEqual(chainsOf(text, { 'Marden Roe': 'PER' }), [
      'PER Marden Roe: Marden Roe | Roe',
      'LOC Marden: Marden',
      'LOC Roe: Roe | Roe',
    ]);
  });
  it('stay where another person has them', () => {
    const text = `[[${lee}]] and [[PER=m:Tom Lee]] came. [[PER:Lee]] left.`;
    assert.deepEqual(chainsOf(text, { 'Ann Lee': 'ORG' }), [
      'ORG Ann Lee: Ann Lee',
      'PER Tom Lee: Tom Lee | Lee',
    ]);
  });
  it('stay where two judged names have them, or where something was said of them', () => {
    const text = `[[${lee}]] and [[PER:Tom Lee]] opened. [[PER:Lee]] closed.`;
    const both = { 'Ann Lee': 'ORG', 'Tom Lee': 'ORG' } as const;
    assert.ok(chainsOf(text, both).includes('PER Lee: Lee'));
    assert.ok(chainsOf(text, { ...both, Lee: 'LOC' }).includes('LOC Lee: Lee'));
  });
  it('do not follow what neither was nor is a person', () => {
    const text = 'The [[LOC:Ayton Bridge]] is in [[LOC:Ayton]].';
    assert.deepEqual(chainsOf(text, { 'Ayton Bridge': 'ORG' }), [
      'ORG Ayton Bridge: Ayton Bridge',
      'LOC Ayton: Ayton',
    ]);
  });
});

describe('the entities of judged names', () => {
  it('have the type that was said, however the others vote', () => {
    const text = '[[ORG:Harbour Union Board]] ([[ACR:HUB]]) met. [[ACR:HUB]] rose. [[ACR:HUB]] fell.';
    assert.deepEqual(chainsOf(text, { 'Harbour Union Board': 'LOC' }), [
      'LOC Harbour Union Board: Harbour Union Board | HUB | HUB | HUB',
    ]);
  });
  it('are two where two things were said', () => {
    const text = '[[ORG:Harbour Union Board]] ([[ACR:HUB]]) met. [[ACR:HUB]] rose.';
    assert.deepEqual(chainsOf(text, { 'Harbour Union Board': 'ORG', HUB: 'LOC' }), [
      'ORG Harbour Union Board: Harbour Union Board',
      'LOC HUB: HUB | HUB',
    ]);
  });
  it('are no longer meant by "she" where they are no person', () => {
    const text = '[[PER=f,s:Ann Lee]] opened. [[PRO=f,s:She]] sells hats.';
    assert.deepEqual(chainsOf(text, {}), ['PER Ann Lee: Ann Lee | She']);
    assert.deepEqual(chainsOf(text, { 'Ann Lee': 'ORG' }), ['ORG Ann Lee: Ann Lee']);
  });
});

describe('judgements in the whole analysis', () => {
  const register = [entry('LOC', 'Ayton', { aliases: ['Old Ayton'] })];

  it('win over the register, which knows the name no more', () => {
    const text = 'Ayton spoke. The bridge leads to Old Ayton.';
    const { mentions, entities } = analyze(text, { register, judgements: judgementsOf({ Ayton: 'PER' }) });
    assert.deepEqual(
      entities.map(({ name, type }) => `${String(type)} ${name}`),
      ['PER Ayton', 'LOC Ayton'],
    );
    assert.deepEqual(
      mentions.map(({ known }) => known?.entry),
      [undefined, 'Ayton'],
    );
    const same = analyze(text, { register, judgements: judgementsOf({ Ayton: 'LOC' }) });
    assert.deepEqual(
      same.entities.map(({ name, type }) => `${String(type)} ${name}`),
      ['LOC Ayton'],
    );
    assert.deepEqual(
      analyze(text, { register, judgements: judgementsOf({ Ayton: 'none', 'Old Ayton': 'none' }) }).entities,
      [],
    );
  });

  it('tell who speaks', () => {
    const text = 'The bridge is open. “It is wide,” said the old mole. “It is not,” said Oslo.';
    const said = judgementsOf({ 'the old mole': 'PER', Oslo: 'PER' });
    assert.deepEqual(printQuotations(analyze(text, { judgements: said })), [
      'old mole: “It is wide,”',
      'Oslo: “It is not,”',
    ]);
  });

  it('read Markdown and line breaks as words', () => {
    const text = 'The bridge was opened by **old\nmole** at noon.';
    const { mentions, document } = analyze(text, {
      format: 'markdown',
      judgements: judgementsOf({ 'old mole': 'PER' }),
    });
    assert.deepEqual(
      mentions.map(({ span, type }) => [document.text.slice(span.start, span.end), type]),
      [['old\nmole', 'PER']],
    );
  });

  it('take linear time, also where many names are judged', function () {
    this.timeout(60_000);
    const judgements = Array.from({ length: 2_000 }, (_, i) => ({
      name: `Ann ${'of '.repeat(i % 20)}Lee ${i}`,
      type: 'ORG' as const,
    }));
    judgements.push({ name: 'Ann Lee', type: 'ORG' });
    assertLinear(
      (rounds) => {
        const text = `Ann ${'of '.repeat(18)}Lee and Ann Lee. `.repeat(rounds);
        return () => analyze(text, { judgements });
      },
      { small: 200, large: 1_600 },
    );
  });
});
