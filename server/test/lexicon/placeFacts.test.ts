// What names of places stand for, the most populous first.
import assert from 'node:assert/strict';
import { gazetteerClass } from '../../src/lexicon/en/gazetteerClasses.ts';
import { gazetteerBits } from '../../src/lexicon/en/gazetteerIndex.ts';
import { countryData, placeData } from '../../src/lexicon/en/placeFacts.data.js';
import { countryName, placeReadings } from '../../src/lexicon/en/placeFacts.ts';

/** "city GB 51.51 -0.13"; a "~" before what is small. */
function read(name: string): readonly string[] {
  return placeReadings(name).map(({ kind, country, at, small }) =>
    [`${small ? '~' : ''}${kind}`, country, ...(at ? [at.latitude, at.longitude] : [])].join(' '),
  );
}

function allNames(): readonly string[] {
  let name = '';
  return placeData.split(',').map((item) => {
    name = name.slice(0, parseInt(item.slice(0, 1), 36)) + item.slice(1, item.indexOf(':'));
    return name;
  });
}

const exact: readonly (readonly [string, readonly string[]])[] = [
  ['London', ['city GB 51.51 -0.13', '~city CA 42.98 -81.23']],
  ['Lisbon', ['cityAndRegion PT 38.72 -9.13']],
  ['Washington', ['cityAndRegion US 38.9 -77.04', '~town GB 54.9 -1.52']],
  ['Georgia', ['country GE', '~region US']],
  ['Ga.', ['region US']],
  ['Congo', ['country CD', 'country CG']],
  ['Punjab', ['region IN', 'region PK']],
  ['Ontario', ['region CA', 'city US 34.06 -117.65']],
  ['Gaza', ['cityAndRegion PS 31.5 34.47']],
  ['Britain', ['country GB']],
  ['Scotland', ['region GB']],
  ['Holland', ['country NL', '~town US 42.79 -86.11']],
  ['Greenland', ['territory GL']],
  ['Kiev', ['cityAndRegion UA 50.45 30.52']],
  ['Auckland', ['cityAndRegion NZ -36.85 174.76']],
  ['Black Sea', []],
  ['Merkel', []],
];

describe('facts of places', () => {
  for (const [name, readings] of exact)
    it(`${name}: ${readings.join(', ')}`, () => {
      assert.deepEqual(read(name), readings);
    });

  it('reads capitals, and names without their accents', () => {
    assert.deepEqual(read('LONDON'), read('London'));
    assert.deepEqual(read('Sao Paulo'), read('São Paulo'));
  });

  it('has names of places of the gazetteer alone, each with up to three countries', () => {
    const { country, region, city, town, otherPlace } = gazetteerClass;
    const places = country | region | city | town | otherPlace;
    const names = allNames();
    assert.ok(names.length > 25_000);
    assert.deepEqual(
      names.filter((name) => !(gazetteerBits(name) & places)),
      [],
    );
    for (const name of names) {
      const countries = placeReadings(name).map((reading) => reading.country);
      assert.ok(countries.length > 0 && countries.length <= 3, name);
      assert.equal(new Set(countries).size, countries.length, name);
    }
  });

  it('has every place on the globe, in a country with a name', () => {
    for (const name of allNames())
      for (const { country, at } of placeReadings(name)) {
        assert.notEqual(countryName(country), country);
        assert.ok(!at || (Math.abs(at.latitude) <= 90 && Math.abs(at.longitude) <= 180), name);
      }
  });

  it('names countries as a sentence does', () => {
    assert.equal(countryName('GB'), 'the United Kingdom');
    assert.equal(countryName('FR'), 'France');
    assert.equal(countryName('CZ'), 'Czechia');
  });

  it('stays small', () => {
    assert.ok(new TextEncoder().encode(placeData + countryData).length < 1_200_000);
  });
});
