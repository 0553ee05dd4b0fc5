// Offsets of time zones, held against the IANA data of Node: an abbreviation means its zone while it is in force.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { floatingZones, timeZones } from '../../src/lexicon/en/timeZones.ts';

type Season = 'standard' | 'summer';

/** The zone that goes by the abbreviation, and when. */
const places: Readonly<Record<string, readonly [zone: string, season: Season]>> = {
  GMT: ['Europe/London', 'standard'],
  UTC: ['UTC', 'standard'],
  WET: ['Europe/Lisbon', 'standard'],
  WEST: ['Europe/Lisbon', 'summer'],
  BST: ['Europe/London', 'summer'],
  CET: ['Europe/Paris', 'standard'],
  CEST: ['Europe/Paris', 'summer'],
  EET: ['Europe/Athens', 'standard'],
  EEST: ['Europe/Athens', 'summer'],
  MSK: ['Europe/Moscow', 'standard'],
  TRT: ['Europe/Istanbul', 'standard'],
  NST: ['America/St_Johns', 'standard'],
  NDT: ['America/St_Johns', 'summer'],
  ADT: ['America/Halifax', 'summer'],
  EST: ['America/New_York', 'standard'],
  EDT: ['America/New_York', 'summer'],
  CST: ['America/Chicago', 'standard'],
  CDT: ['America/Chicago', 'summer'],
  MST: ['America/Denver', 'standard'],
  MDT: ['America/Denver', 'summer'],
  PST: ['America/Los_Angeles', 'standard'],
  PDT: ['America/Los_Angeles', 'summer'],
  AKST: ['America/Anchorage', 'standard'],
  AKDT: ['America/Anchorage', 'summer'],
  HST: ['Pacific/Honolulu', 'standard'],
  ART: ['America/Argentina/Buenos_Aires', 'standard'],
  BRT: ['America/Sao_Paulo', 'standard'],
  CLT: ['America/Santiago', 'standard'],
  CLST: ['America/Santiago', 'summer'],
  WAT: ['Africa/Lagos', 'standard'],
  CAT: ['Africa/Maputo', 'standard'],
  SAST: ['Africa/Johannesburg', 'standard'],
  EAT: ['Africa/Nairobi', 'standard'],
  IDT: ['Asia/Jerusalem', 'summer'],
  IRST: ['Asia/Tehran', 'standard'],
  PKT: ['Asia/Karachi', 'standard'],
  NPT: ['Asia/Kathmandu', 'standard'],
  ICT: ['Asia/Bangkok', 'standard'],
  WIB: ['Asia/Jakarta', 'standard'],
  HKT: ['Asia/Hong_Kong', 'standard'],
  PHT: ['Asia/Manila', 'standard'],
  SGT: ['Asia/Singapore', 'standard'],
  JST: ['Asia/Tokyo', 'standard'],
  KST: ['Asia/Seoul', 'standard'],
  AWST: ['Australia/Perth', 'standard'],
  ACST: ['Australia/Adelaide', 'standard'],
  ACDT: ['Australia/Adelaide', 'summer'],
  AEST: ['Australia/Sydney', 'standard'],
  AEDT: ['Australia/Sydney', 'summer'],
  NZST: ['Pacific/Auckland', 'standard'],
  NZDT: ['Pacific/Auckland', 'summer'],
};

/** Turkey and Moscow have had the time that they have now since 2016 and 2014. */
const first = Temporal.Instant.from('2017-01-01T00:00Z').epochMilliseconds;
const last = Temporal.Instant.from('2036-12-31T00:00Z').epochMilliseconds;

function seasonsOf(zone: string): (instant: number) => Season {
  const format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'long' });
  return (instant) => {
    const name = format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value;
    return /Summer|Daylight/.test(name ?? '') ? 'summer' : 'standard';
  };
}

function offsetAt(zone: string, instant: number): string {
  const { offset } = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
  return offset === '+00:00' ? 'Z' : offset;
}

/** The first instant of each summer and each winter, and the last before it. */
function changesOf(zone: string): readonly number[] {
  const changes: number[] = [];
  let at = Temporal.Instant.fromEpochMilliseconds(first)
    .toZonedDateTimeISO(zone)
    .getTimeZoneTransition('next');
  while (at && at.epochMilliseconds < last) {
    changes.push(at.epochMilliseconds - 1, at.epochMilliseconds);
    at = at.getTimeZoneTransition('next');
  }
  return changes;
}

describe('timeZones', () => {
  it('are all held against a place', () => {
    assert.deepEqual([...timeZones.keys()], Object.keys(places));
  });
  for (const [abbreviation, [zone, season]] of Object.entries(places)) {
    it(`${abbreviation} is ${season} time in ${zone}`, () => {
      const seasonAt = seasonsOf(zone);
      const changes = changesOf(zone);
      let inForce = 0;
      const check = (instant: number) => {
        if (seasonAt(instant) !== season) return;
        inForce += 1;
        assert.equal(timeZones.get(abbreviation), offsetAt(zone, instant), new Date(instant).toISOString());
      };
      changes.forEach(check);
      fc.assert(fc.property(fc.integer({ min: first, max: last }), check), { numRuns: 300 });
      assert.ok(inForce > 20);
      if (season === 'summer') assert.ok(changes.length > 30);
    });
  }
  it('gives those that float no offset', () => {
    assert.deepEqual(
      [...floatingZones].filter((name) => timeZones.has(name)),
      [],
    );
  });
  it('writes offsets as ISO 8601 does, and abbreviations in capitals', () => {
    for (const [abbreviation, offset] of timeZones) {
      assert.match(abbreviation, /^[A-Z]{3,4}$/);
      assert.match(offset, /^(?:Z|[+-](?:0\d|1[0-4]):[034][05])$/);
    }
  });
});
