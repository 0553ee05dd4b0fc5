// `.dateline.yaml`: what is valid, and where the fault of an invalid one is.
import assert from 'node:assert/strict';
import { parseConfiguration, setRuleLevel } from '../../src/formats/configuration.ts';

describe('configuration', () => {
  for (const [yaml, expected] of [
    ['', {}],
    ['# nothing yet\n', {}],
    ['rules:\n  # all commented out\n', {}],
    ['rules:\n  undefined-acronym: off\n', { rules: { 'undefined-acronym': 'off' } }],
    [
      'dateOrder: day-first\nknownAcronyms: [SCO, TMA]\nloadedVerbs: [claim]\n',
      { dateOrder: 'day-first', knownAcronyms: ['SCO', 'TMA'], loadedVerbs: ['claim'] },
    ],
    ['dateStyle: ap\ntimeReference: previous-date\n', { dateStyle: 'ap', timeReference: 'previous-date' }],
    [
      'profile: guardian\nstyle:\n  clockTime: spaced\n',
      { profile: 'guardian', style: { clockTime: 'spaced' } },
    ],
  ] as const) {
    it(`reads ${JSON.stringify(yaml)}`, () => {
      assert.deepEqual(parseConfiguration(yaml), { ok: true, configuration: expected });
    });
  }

  for (const [yaml, line, column, message] of [
    ['dateOrder: sideways\n', 1, 12, /dateOrder.*day-first/],
    ['dateStyle: roman\n', 1, 12, /dateStyle.*day-month-year/],
    ['rules:\n  a: off\n  b: loud\n', 3, 6, /rules\.b/],
    ['a: [\n', 2, 1, /line 2, column 1/],
    ['style:\n  weekdayPreposition: at\n', 2, 23, /weekdayPreposition.*none/],
    ['rulez: {}\n', 1, 8, /rulez/],
    ['- 1\n', 1, 1, /object/],
  ] as const) {
    it(`says where ${JSON.stringify(yaml)} is wrong`, () => {
      const parsed = parseConfiguration(yaml);
      assert.ok(!parsed.ok);
      assert.deepEqual([parsed.line, parsed.column], [line, column]);
      assert.match(parsed.message, message);
    });
  }

  it('sets the level of a rule and keeps comments', () => {
    assert.equal(setRuleLevel('', 'a', 'off'), 'rules:\n  a: off\n');
    assert.equal(setRuleLevel('# ours\n', 'a', 'off'), '# ours\nrules:\n  a: off\n');
    assert.equal(
      setRuleLevel('rules:\n  a: hint # why\n  b: off\n', 'a', 'off'),
      'rules:\n  a: off # why\n  b: off\n',
    );
    assert.equal(setRuleLevel('a: [\n', 'a', 'off'), undefined);
  });
});
