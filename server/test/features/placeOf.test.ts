// Where a place is, and which of several places of one name is meant.
import assert from 'node:assert/strict';
import { placeInWords } from '../../src/features/placeOf.ts';
import { fakeArticle } from '../support/fakeArticle.ts';

/** What is told of the first entity. */
function place(marked: string): string {
  const article = fakeArticle(marked);
  const [entity] = article.entities;
  assert.ok(entity);
  return placeInWords(article, entity);
}

describe('placeInWords', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['[[LOC:London]] woke.', 'City in the United Kingdom · 51.51° N, 0.13° W · also in Canada'],
    ['[[LOC:LONDON]] woke.', 'City in the United Kingdom · 51.51° N, 0.13° W · also in Canada'],
    ['[[LOC:The Hague]] woke.', 'City in the Netherlands · 52.08° N, 4.30° E'],
    ['[[LOC:Auckland]] woke.', 'City and region in New Zealand · 36.85° S, 174.76° E'],
    ['[[LOC:Bavaria]] woke.', 'Region in Germany'],
    ['[[LOC:France]] woke.', 'Country'],
    ['[[LOC:Britain]] woke.', 'Country: the United Kingdom'],
    ['[[LOC:Greenland]] woke.', 'Country or territory'],
    [
      '[[LOC:Cambridge]] woke.',
      'City in the United Kingdom · 52.20° N, 0.12° E · also in Canada and the United States',
    ],
    ['[[LOC:Qwertyville]] woke.', ''],
    ['[[PER:Paris]] woke.', ''],
    ['[[ORG:London]] woke.', ''],
  ];
  for (const [marked, words] of cases)
    it(`${marked} → ${words || 'nothing'}`, () => {
      assert.equal(place(marked), words);
    });

  it('looks up the other names that the article uses', () => {
    assert.match(place('[[LOC:Kyiv]], once [[LOC:Kiev]]. [[LOC:Kiev]] woke.'), /^City and region in Ukraine/);
  });

  describe('which one', () => {
    const prefers = (marked: string, start: string) => {
      it(`${marked} → ${start}`, () => {
        const words = place(marked);
        assert.ok(words.startsWith(start), words);
      });
    };
    prefers('[[LOC:Tripoli]] woke.', 'City and region in Libya');
    prefers('[[LOC:Tripoli]] woke, and so did [[LOC:Lebanon]].', 'City in Lebanon');
    prefers('[[LOC:Tripoli]] of [[LOC:Libya]] woke, and so did [[LOC:Lebanon]].', 'City and region in Libya');
    prefers('[[LOC:Birmingham]] woke, and so did all of [[LOC:Alabama]].', 'City in the United States');
    prefers('[[LOC:Punjab]] woke, and so did [[LOC:Pakistan]].', 'Region in Pakistan');
    // Much larger than its namesake, so that the other country alone does not decide.
    prefers('[[LOC:London]] woke, and so did [[LOC:Canada]].', 'City in the United Kingdom');
    prefers(
      '[[LOC:London]], [[LOC:Ontario]], woke.',
      'City in Canada · 42.98° N, 81.23° W · also in the United',
    );
    prefers('[[LOC:Georgia]] woke, and so did the [[LOC:United States]].', 'Country · also in');
    prefers('[[LOC:Lebanon]], [[LOC:Syria]] and the [[LOC:United States]] woke.', 'Country · also in');
  });
});
