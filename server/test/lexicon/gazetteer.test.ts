// Names with the classes that the gazetteer gives them, and words that must have none.
import assert from 'node:assert/strict';
import { gazetteerData } from '../../src/lexicon/en/gazetteer.data.js';
import { gazetteerClass } from '../../src/lexicon/en/gazetteerClasses.ts';
import { gazetteerBits } from '../../src/lexicon/en/gazetteerIndex.ts';

type ClassName = keyof typeof gazetteerClass;

function classesOf(name: string): readonly string[] {
  const bits = gazetteerBits(name);
  return Object.entries(gazetteerClass).flatMap(([className, bit]) => (bits & bit ? [className] : []));
}

/** All classes of a name. */
const exact: readonly (readonly [string, readonly ClassName[]])[] = [
  ['Angela', ['givenName', 'female']],
  ['Dmitry', ['givenName', 'male']],
  ['Andrea', ['givenName', 'male', 'female']],
  ['Junichiro', ['givenName', 'male']],
  ['Merkel', ['surname']],
  ['McDonald', ['surname']],
  ["O'Brien", ['surname']],
  ['Sánchez', ['surname']],
  ['Zelensky', ['surname']],
  ['Zelenskyy', ['surname']],
  ['Best', ['surname', 'commonWord']],
  ['Jordan', ['givenName', 'male', 'female', 'surname', 'country']],
  ['Ukraine', ['country']],
  ['United States', ['country']],
  ['Bavaria', ['region']],
  ['Saxony-Anhalt', ['region']],
  ['Munich', ['city']],
  ['New York City', ['city']],
  ['Kiev', ['city']],
  ['Reading', ['city', 'commonWord']],
  ['Black Sea', ['otherPlace']],
  ['Mount Everest', ['otherPlace']],
  ['World Health Organization', ['organisation']],
  ['Manchester United', ['organisation']],
  ['NATO', ['acronym']],
  ['Nato', ['acronym']],
  ['WHO', ['acronym', 'commonWord']],
  ['Reuters', ['newsMedium']],
  ['New York Times', ['newsMedium']],
  ['Russian', ['demonym']],
  ['Germans', ['demonym']],
  ['Inc', ['organisationWord']],
  ['Ministry', ['organisationWord', 'commonWord']],
  ['Mr.', ['title']],
  ['president', ['title', 'commonWord']],
];

describe('gazetteer', () => {
  for (const [name, classes] of exact)
    it(`${name}: ${classes.join(', ')}`, () => {
      assert.deepEqual(classesOf(name), classes);
    });

  for (const name of 'The Of Most This But And It He You To An Today However Sunday Monday January who us it nice KO'.split(
    ' ',
  ))
    it(`${name}: nothing`, () => {
      assert.deepEqual(classesOf(name), []);
    });

  it('reads names in capitals', () => {
    assert.equal(gazetteerBits('PUTIN'), gazetteerBits('Putin'));
    assert.equal(gazetteerBits('MCDONALD'), gazetteerBits('McDonald'));
    assert.equal(gazetteerBits("O'BRIEN"), gazetteerBits("O'Brien"));
    assert.equal(gazetteerBits('JEAN-PIERRE'), gazetteerBits('Jean-Pierre'));
    assert.equal(gazetteerBits('SRI LANKA'), gazetteerBits('Sri Lanka'));
    assert.equal(gazetteerBits('THE'), 0);
  });

  it('finds a name with accents and without', () => {
    assert.equal(gazetteerBits('Sao Paulo'), gazetteerBits('São Paulo'));
    assert.equal(gazetteerBits('Erdogan'), gazetteerBits('Erdoğan'));
  });

  it('stays small', () => {
    assert.ok(new TextEncoder().encode(gazetteerData).length < 1_200_000);
  });
});
