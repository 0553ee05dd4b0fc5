// Names and what only looks like a name.
import assert from 'node:assert/strict';
import { printNames } from './analyse.ts';

const found = [
  'On Friday [[PER:Ann Lee]] met [[PER:Jan van der Berg]] in [[LOC:Oslo]].',
  'The flood reached [[LOC:South Ossetia]] and the [[LOC:Republic of Moldova]] at night.',
  "Envoys of the [[LOC:Lugansk and Donetsk People's Republics]] waited.",
  "The talks with [[LOC:Russia]]'s envoy, [[PER:Dmitry Orlov]], went on in [[LOC:Tskhinval]].",
  'A grant went to the [[ORG:University of Bergen]] and to [[ORG:Harbor Foods Inc.]] last year.',
  'The [[ORG:Ministry of Health]] of [[LOC:Latvia]] closed the clinic.',
  'The boats crossed the [[LOC:Danube River]] near [[LOC:Mount Elbrus]].',
  'The [[ORG:UN]] and [[ORG:NATO]] sent observers to the [[LOC:U.S.]] base.',
  "It was signed by [[PER:Conor O'Neill]], [[PER:J. R. Marsh]] and [[PER:Omar bin Said]].",
  'He thanked [[PER:Martin Hale Jr.]] and left.',
  'The [[ORG:Northern Rail Council]] (NRC) met.'.replace('NRC', '[[ORG:NRC]]'),
  'The mission of [[PER:Sinikka Rantala]] to [[LOC:Tampere]] was paid by [[ORG:Reuters]] and [[ORG:Agence France-Presse]].',
  'The editor of [[ORG:Le Monde]] flew to [[LOC:Rio de Janeiro]] with [[PER:Takeshi]].',
  'There were floods in [[LOC:Novi Sad]] and in [[LOC:Bavaria]].',
  'Today [[PER:Vera Molnar]] spoke. [[PER:Molnar]] left early.',
  'The vote in the [[LOC:Russian Federation]] is over.',
];

const notFound = [
  'The President has said that the Republic will vote on Monday.',
  'Negotiators met in May. Talks will resume in June.',
  'The Russian minister spoke French to a Ukrainian crowd.',
  'However, the Government did not answer. Police closed the road.',
  'Chapter IV was read aloud. Part II follows.',
  'The CEO watched TV and asked about GDP.',
  'The Minister of Foreign Affairs wrote to the Republic.',
  'I think that English is hard. Why? Nobody knows.',
  'Meanwhile, shares fell. Analysts expected more.',
  'STOP SHOUTING AT ME NOW PLEASE',
  '"Indeed," he said. "We know what war is."',
];

describe('names', () => {
  for (const marked of [...found, ...notFound])
    it(marked, () => {
      assert.equal(printNames(marked), marked);
    });

  it('finds in a headline in capitals what the body confirms', () => {
    const marked =
      '[[LOC:GRIMSTAD]] MAYOR [[PER:HOLT]] QUITS AFTER FERRY VOTE\n\n[[PER:Jana Holt]] left the town hall of [[LOC:Grimstad]] at noon. [[PER:Holt]] said she would not come back.';
    assert.equal(printNames(marked), marked);
  });

  it('takes a word for no name in a headline because a person has that name', () => {
    const marked =
      'Council May Sell the Old Hall\n\n[[PER:Theresa May]] came late and said nothing of the old hall at all.';
    assert.equal(printNames(marked), marked);
  });

  it('keeps in a Title Case headline only what the body confirms', () => {
    const marked =
      'Mayor Signs New Water Deal With [[PER:Brandt]] After Long Talks\n\n[[PER:Erik Brandt]] came to the hall at noon. The deal was signed in the evening.';
    assert.equal(printNames(marked), marked);
  });
});
