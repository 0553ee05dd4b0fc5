// House profiles name rules that exist.
import assert from 'node:assert/strict';
import { profiles } from '../../../src/features/diagnostics/profiles/profiles.ts';
import { rules } from '../../../src/features/diagnostics/rules.ts';

describe('house profiles', () => {
  const known = new Set(rules.map(({ id }) => id));
  for (const [id, profile] of Object.entries(profiles)) {
    it(`${id} names rules that exist`, () => {
      assert.equal(profile.id, id);
      assert.deepEqual(
        Object.keys(profile.severities).filter((rule) => !known.has(rule)),
        [],
      );
    });
  }
});
