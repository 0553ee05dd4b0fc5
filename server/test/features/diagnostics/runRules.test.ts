// Tests of running rules: order, severities, suppressions, rules that throw.
import assert from 'node:assert/strict';
import type { Rule } from '../../../src/features/diagnostics/rule.ts';
import { rules } from '../../../src/features/diagnostics/rules.ts';
import type { RunOptions } from '../../../src/features/diagnostics/runRules.ts';
import { runRules } from '../../../src/features/diagnostics/runRules.ts';
import { fakeArticle } from '../../support/fakeArticle.ts';

const article = fakeArticle('One two three.');
const at = (id: string, ...starts: number[]): Rule => ({
  id,
  title: id,
  severity: 'warning',
  check: () =>
    starts.map((start) => ({ span: { start, end: start + 3 }, message: 'Look.', related: [], fixes: [] })),
});
const broken: Rule = {
  id: 'broken',
  title: '',
  severity: 'error',
  check: () => {
    throw new Error('no');
  },
};

function run(registry: readonly Rule[], options: Partial<RunOptions> = {}): readonly string[] {
  const all = { severities: {}, suppressions: [], settings: { knownAcronyms: [] }, ...options };
  return runRules(article, all, registry).map(
    ({ rule, severity, span }) => `${rule} ${severity} ${span.start}`,
  );
}

describe('runRules', () => {
  it('sorts by place and survives a rule that throws', () => {
    assert.deepEqual(run([at('a', 8, 0), broken, at('b', 4)]), ['a warning 0', 'b warning 4', 'a warning 8']);
  });
  it('takes severities, and leaves out what is off', () => {
    assert.deepEqual(run([at('a', 0), at('b', 4)], { severities: { a: 'off', b: 'hint' } }), ['b hint 4']);
  });
  it('suppresses a rule at a place and in the file', () => {
    const suppressions = [
      { rule: 'a', span: { start: 0, end: 5 } },
      { rule: 'b', span: undefined },
    ];
    assert.deepEqual(run([at('a', 0, 8), at('b', 4)], { suppressions }), ['a warning 8']);
  });
  it('has every rule once, by id', () => {
    const ids = rules.map(({ id }) => id);
    assert.deepEqual(ids, [...new Set(ids)].sort());
  });
});
