// `.dateline.yaml`: what is valid, and where the fault of an invalid one is.
import assert from 'node:assert/strict';
import { parseConfiguration } from '../../src/formats/configuration.ts';
import { addToList, restingRules, setRuleLevel, unsetRules } from '../../src/formats/configurationEdits.ts';

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
  it('puts the reason behind the level, and finds it there', () => {
    const yaml = setRuleLevel('# ours\nrules:\n  b: hint\n', 'a', 'off', 'the desk\nwrites so');
    assert.equal(yaml, '# ours\nrules:\n  b: hint\n  a: off # the desk writes so\n');
    const [found, ...rest] = restingRules(yaml);
    assert.deepEqual([found?.rule, found?.reason, rest], ['a', 'the desk writes so', []]);
    assert.equal(yaml.slice(found?.span.start, found?.span.end), 'a');
    assert.equal(setRuleLevel('', 'a', 'off', 'why'), 'rules:\n  a: off # why\n');
    assert.deepEqual(
      restingRules('rules:\n  # above\n  x-a: error\n  # ours\n  a: off\n')[0]?.reason,
      'ours',
    );
    assert.deepEqual(restingRules('rules: [\n'), []);
  });
  it('takes rules out and leaves the rest', () => {
    assert.equal(
      unsetRules('# ours\nrules:\n  a: off # why\n  b: off\nprofile: ap\n', ['a']),
      '# ours\nrules:\n  b: off\nprofile: ap\n',
    );
    assert.equal(unsetRules('profile: ap # AP\nrules:\n  a: off\n', ['a']), 'profile: ap # AP\n');
    assert.equal(unsetRules('rules: [\n', ['a']), undefined);
  });
  it('adds to a list once, and makes the list', () => {
    assert.equal(addToList('', 'rightNames', 'Makulic'), 'rightNames:\n  - Makulic\n');
    assert.equal(
      addToList('# ours\nrightNames:\n  - Makulic # she says so\n', 'rightNames', 'No'),
      '# ours\nrightNames:\n  - Makulic # she says so\n  - No\n',
    );
    assert.equal(
      addToList('profile: ap\n', 'knownAcronyms', 'RBT'),
      'profile: ap\nknownAcronyms:\n  - RBT\n',
    );
    const there = 'rightNames: [ Makulic ]\n';
    assert.equal(addToList(there, 'rightNames', 'Makulic'), there);
    assert.equal(addToList('rightNames: [\n', 'rightNames', 'Makulic'), undefined);
  });
});
