// Which fixes are made together: the first of those that collide, each whole or not at all.
import assert from 'node:assert/strict';
import type { Diagnostic } from '../../src/features/diagnostics/rule.ts';
import { safeEdits } from '../../src/features/safeFixes.ts';
import { applyEdits } from '../../src/text/edit.ts';

describe('safe fixes', () => {
  const text = 'abcdefghij';
  const fixed = (...fixes: Diagnostic[]) => applyEdits(text, safeEdits(fixes));

  it('are made together where they are apart', () => {
    assert.equal(fixed(fix([8, 9, 'X']), fix([1, 2, 'Y'], [4, 5, ''])), 'aYcdfghXj');
  });

  it('are left for the next round where they overlap or touch what is taken', () => {
    assert.equal(fixed(fix([2, 5, 'X']), fix([4, 6, 'Y']), fix([5, 5, 'Z']), fix([2, 2, 'V'])), 'abXfghij');
  });

  it('are made whole or not at all', () => {
    assert.equal(fixed(fix([2, 3, 'X']), fix([0, 1, 'Y'], [2, 3, 'Y']), fix([0, 1, 'Z'])), 'ZbXdefghij');
  });

  it('leave out what is to be looked at', () => {
    assert.equal(
      fixed({ ...fix([0, 1, 'X']), fixes: [{ ...fix([0, 1, 'X']).fixes[0]!, safe: false }] }),
      text,
    );
  });

  it('take time in line with their number', () => {
    const many = Array.from({ length: 20_000 }, (_, index) => fix([index * 3, index * 3 + 1, '-']));
    assert.equal(safeEdits([...many].reverse()).length, many.length);
  });
});

function fix(...edits: (readonly [number, number, string])[]): Diagnostic {
  const [start = 0, end = 0] = edits[0] ?? [];
  return {
    rule: 'unclosed-quote',
    severity: 'warning',
    span: { start, end },
    message: '',
    related: [],
    fixes: [
      {
        title: '',
        safe: true,
        edits: edits.map(([from, to, newText]) => ({ span: { start: from, end: to }, newText })),
      },
    ],
  };
}
