// Planting: each kind makes a fault in an invented article, at the place it names, and its clean text has none.
import assert from 'node:assert/strict';
import type { KindTally } from './plant.ts';
import { isAt, Planter } from './plant.ts';
import { missedRecall, printPlanted } from './plantedTable.ts';
import type { Fault, FaultKind } from './planted/fault.ts';
import { faultKinds } from './planted/kinds.ts';
import { changeLetter } from './planted/nameLetterChanged.ts';
import { peopleOf } from './planted/people.ts';
import { seededRandom } from './random.ts';

/** With what the kinds look for: dates, people, quotations in one style, sentences long enough. */
const article = (open: string, close: string) => `Ferry stays open

AYTON — On 12 May 2022 the mayor, Vera Petrossian, spoke of the ferry. Later Petrossian thanked the engineer, Simon Holbrook, for his work.

${open}We will keep the ferry open through the whole of the winter,${close} said the mayor, and the room went quiet.

${open}The engine has been mended and the deck is painted in green,${close} said Simon Holbrook.

The mayor called the plan ${open}a gift to the town${close} in spring. Her council had asked for a bridge over the river in the year before that. Nobody had answered the letters which the council had written to the ministry.

The River Basin Trust (RBT) paid for it on Thursday, May 12, and ran it from 2005 to 2010. Members of the RBT were there.

At the end of the day Petrossian walked home along the river, and the ferry went over once more.
`;

const one = { id: 'invented/curly', text: article('“', '”'), publicationDate: '2022-05-25' };
const bank = [one, { id: 'invented/straight', text: article('"', '"'), publicationDate: '2022-05-25' }];

function plant(kind: FaultKind): readonly Fault[] {
  return bank.flatMap((whole) => {
    const seeds = Array.from({ length: 8 }, (_, seed) => seed);
    return seeds.flatMap((seed) => kind.plant({ ...whole, random: seededRandom(seed) }) ?? []);
  });
}

describe('planted faults', () => {
  it('are of 15 kinds and more, each with an id of its own', () => {
    const ids = faultKinds.map(({ id }) => id);
    assert.ok(ids.length >= 15);
    assert.equal(new Set(ids).size, ids.length);
  });

  for (const kind of faultKinds) {
    it(`${kind.id}: changes the text within its places`, () => {
      const faults = plant(kind);
      assert.ok(faults.length > 0, 'nothing was planted');
      for (const { text, places, clean } of faults) {
        assert.notEqual(text, clean);
        assert.ok(bank.every((whole) => whole.text !== text));
        for (const { start, end } of places) assert.ok(start >= 0 && start < end && end <= text.length);
      }
      assert.deepEqual(plant(kind), faults);
    });
  }

  it('are found by their rules', () => {
    const planter = new Planter(bank);
    const tallies = faultKinds.map((kind) => planter.plant(kind, { count: 4, seed: 1 }));
    const sum = (count: (tally: KindTally) => number) =>
      tallies.reduce((total, tally) => total + count(tally), 0);
    assert.ok(sum(({ found }) => found) > 0.9 * sum(({ planted }) => planted));
    assert.equal(
      sum(({ falseAlarms }) => falseAlarms),
      0,
    );
    assert.match(printPlanted(tallies), /^all .* \d+ +\d+ +[\d.]+ %/m);
  });

  it('count as missed where the rule is silent, and not where the article was not clean', () => {
    const kind: FaultKind = {
      id: 'nothing',
      rule: 'unclosed-quote',
      grade: 'E',
      plant: ({ text }) => ({ text: `${text} `, places: [{ start: 0, end: 1 }] }),
    };
    const many = Array.from({ length: 20 }, (_, n) => ({ ...one, id: `${n}`, text: `${one.text}${n}` }));
    const [planted] = [new Planter(many).plant(kind, { count: 20, seed: 1 })];
    assert.deepEqual([planted.planted, planted.found, planted.missed.length], [20, 0, 20]);
    assert.match(missedRecall([planted]).join(), /nothing: recall 0.0 %, floor 90.0 %/);
    const open = [{ id: 'open', text: '“We came in May, said Ann Lee.', publicationDate: undefined }];
    assert.equal(new Planter(open).plant(kind, { count: 2, seed: 1 }).planted, 0);
  });

  it('count as a false alarm where the clean text is not quiet', () => {
    const kind: FaultKind = {
      id: 'loud',
      rule: 'unclosed-quote',
      grade: 'E',
      plant: ({ text }) => ({ text: `${text}“A`, clean: `${text}\n\n“Open`, places: [{ start: 0, end: 1 }] }),
    };
    const tally = new Planter(bank).plant(kind, { count: 1, seed: 1 });
    assert.equal(tally.falseAlarms, 1);
    assert.match(missedRecall([tally]).join(), /1 clean texts are not quiet/);
  });

  it('are found where a finding or its related place touches', () => {
    const place = [{ start: 10, end: 14 }];
    const at = (start: number, end: number) => ({ span: { start, end }, related: [] });
    assert.ok(isAt(at(14, 20), place));
    assert.ok(isAt(at(8, 11), place));
    assert.ok(!isAt(at(15, 20), place));
    assert.ok(
      isAt({ span: { start: 0, end: 1 }, related: [{ span: { start: 12, end: 13 }, message: '' }] }, place),
    );
  });

  it('change one letter', () => {
    const random = seededRandom(4);
    for (const [change, difference] of [
      ['dropped', -1],
      ['added', 1],
      ['swapped', 0],
      ['replaced', 0],
    ] as const)
      assert.equal(changeLetter('Petrossian', change, random).length, 'Petrossian'.length + difference);
  });

  it('know people by a full name and the surname behind it', () => {
    const people = peopleOf('On Monday Vera Petrossian came. Mr Petrossian and Omar Petrossian left.');
    assert.deepEqual(
      people.map(({ surname, later }) => [surname, later.length]),
      [['Petrossian', 1]],
    );
  });
});
