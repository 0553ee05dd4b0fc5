// Titles beside names, descriptions and pronouns, subjects and gender.
import assert from 'node:assert/strict';
import type { Mention } from '../../../src/annotators/layers.ts';
import { sliceSpan } from '../../../src/text/span.ts';
import { isName, mentionsOf } from './analyse.ts';

function mention(text: string, name: string): Mention {
  const found = mentionsOf(text).find(({ span }) => sliceSpan(text, span) === name);
  assert.ok(
    found,
    `${name} in: ${mentionsOf(text)
      .map(({ span }) => sliceSpan(text, span))
      .join(' | ')}`,
  );
  return found;
}

const titles = [
  ['President of South Ossetia Ivan Dzhioev opened a bakery.', 'Ivan Dzhioev', 'President of South Ossetia'],
  [
    "He saw Minister of Foreign Trade of the Donetsk People's Republic Oleg Baran.",
    'Oleg Baran',
    "Minister of Foreign Trade of the Donetsk People's Republic",
  ],
  [
    'It fell to Acting Minister of Justice of the Republic of Moldova Ion Rusu.',
    'Ion Rusu',
    'Acting Minister of Justice of the Republic of Moldova',
  ],
  ['She called the head of the DPR, Pavel Sidorov, a friend.', 'Pavel Sidorov', 'head of the DPR'],
  ['Foreign Minister Greta Lind left.', 'Greta Lind', 'Foreign Minister'],
  ['Yesterday Paul Reyes, the mayor of Porto, resigned.', 'Paul Reyes', 'mayor of Porto'],
  ['Mr. Halloran left.', 'Halloran', 'Mr.'],
] as const;

const descriptions = [
  ['The President has spoken.', 'The President', 'PER'],
  ['“No,” said the leader of the South Ossetian state.', 'the leader of the South Ossetian state', 'PER'],
  [
    'It came late, the press service of the head of government wrote.',
    'the press service of the head of government',
    'ORG',
  ],
  ['A spokeswoman for Latvia said no.', 'A spokeswoman for Latvia', 'PER'],
  ['Then the guest left.', 'the guest', 'PER'],
] as const;

const subjects = [
  ['In his turn, Oleg Baran praised Ivan Dzhioev for the bread.', 'Oleg Baran'],
  ['Showing the bakery, Ivan Dzhioev offered a loaf to Oleg Baran.', 'Ivan Dzhioev'],
  ['Oleg Baran has often said that Ivan Dzhioev was late.', 'Oleg Baran'],
] as const;

describe('titles and descriptions', () => {
  for (const [text, name, title] of titles) {
    it(`title: ${text}`, () => {
      const found = mention(text, name);
      assert.equal(found.type, 'PER');
      assert.equal(found.title && sliceSpan(text, found.title), title);
    });
  }
  for (const [text, span, type] of descriptions) {
    it(`description: ${text}`, () => {
      const found = mention(text, span);
      assert.deepEqual([found.form, found.type], ['nominal', type]);
    });
  }
  for (const [text, subject] of subjects) {
    it(`subject: ${text}`, () => {
      const found = mentionsOf(text).filter((each) => isName(each) && each.subject);
      assert.deepEqual(
        found.map(({ span }) => sliceSpan(text, span)),
        [subject],
      );
    });
  }
  it('knows gender from given names, titles and pronouns', () => {
    assert.equal(mention('Greta Lind left.', 'Greta Lind').gender, 'female');
    assert.equal(mention('They saw Mrs Okoro there.', 'Okoro').gender, 'female');
    assert.equal(mention('Then he left.', 'he').gender, 'male');
  });
});
