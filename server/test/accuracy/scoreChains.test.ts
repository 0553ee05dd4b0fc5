// The scorer of chains on an article made for it, and the form of the gold chains.
import assert from 'node:assert/strict';
import { parseMarkedText } from '../support/markedText.ts';
import { averageScores } from './bCubed.ts';
import type { ChainCorpus, ChainType } from './chainCorpora.ts';
import { chainTypes, readArticleChains } from './chainCorpora.ts';
import { printChainTable } from './chainTable.ts';
import { scoreChains } from './scoreChains.ts';

/** Marks: [[PER=1:Ann Lee]], the value the number of the chain. */
function corpus(marked: string, complete = true): ChainCorpus {
  const { text, marks } = parseMarkedText(marked);
  const numbers = [...new Set(marks.map(({ value }) => value))];
  const chains = numbers.map((number) => {
    const members = marks.filter(({ value }) => value === number);
    return {
      type: members[0]?.label as ChainType,
      mentions: members.map(({ start, end }) => ({ start, end })),
    };
  });
  return { title: 'own', complete, documents: [{ id: 'own', text, publicationDate: undefined, chains }] };
}

const f1 = (score: ReturnType<typeof scoreChains>) => averageScores(score.mentions, 'nothing').f1;

describe('chains of an article', () => {
  it('are right where names are gathered as the gold has them', () => {
    const score = scoreChains(
      corpus('Mayor [[PER=1:Ann Lee]] met Mr [[PER=2:Tom Roe]]. [[PER=1:Lee]] spoke in [[LOC=3:Paris]].'),
    );
    assert.deepEqual([f1(score), score.errors], [100, []]);
  });

  it('tell of two chains in one entity, and of one in two', () => {
    const merged = scoreChains(corpus('[[PER=1:Ann Lee]] spoke. [[PER=2:Lee]] left.'));
    assert.deepEqual(
      merged.errors.map(({ kind, types, places }) => [kind, types, places.map(({ text }) => text)]),
      [['merged', ['PER', 'PER'], ['Ann Lee', 'Lee']]],
    );
    const split = scoreChains(corpus('[[PER=1:Ann Lee]] spoke. [[PER=1:Tom Roe]] left.'));
    assert.deepEqual(
      split.errors.map(({ kind, types, places }) => [kind, types, places.map(({ text }) => text)]),
      [['split', ['PER'], ['Ann Lee', 'Tom Roe']]],
    );
  });

  it('count a name the gold has not only where it is complete', () => {
    const marked = '[[PER=1:Ann Lee]] spoke. Tom Roe left.';
    assert.ok(f1(scoreChains(corpus(marked))) < 100);
    assert.equal(f1(scoreChains(corpus(marked, false))), 100);
  });

  it('are printed with places apart', () => {
    const score = scoreChains(corpus('[[PER=1:Ann Lee]] spoke in [[LOC=2:Paris]].'));
    const [head, people, places] = printChainTable([score]).split('\n');
    assert.match(head ?? '', /^chains +type +gold/);
    assert.match(people ?? '', /^own +PER \+ ORG +1 +1 +1 +100\.0 .* 0 +0$/);
    assert.match(places ?? '', /^own +LOC +1 +1 +1 +100\.0 /);
  });
});

describe('gold chains', () => {
  const articles = readArticleChains();

  it('are of 30 articles', () => {
    assert.equal(new Set(articles.map(({ article }) => article)).size, 30);
  });

  it('have types, and spans in order of which none overlap', () => {
    for (const { article, chains } of articles) {
      const known = chains.every(({ type, mentions }) => chainTypes.includes(type) && mentions.length > 0);
      assert.ok(known, article);
      for (const { mentions } of chains) assert.ok(isOrdered(mentions), article);
      assert.ok(isOrdered(chains.flatMap(({ mentions }) => mentions).sort(([a], [b]) => a - b)), article);
    }
  });
});

function isOrdered(spans: readonly (readonly [number, number])[]): boolean {
  return spans.every(([start, end], index) => start < end && (spans[index - 1]?.[1] ?? 0) <= start);
}
