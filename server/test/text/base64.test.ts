// Bytes from base64, held to what Node makes of it.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { bytesOfBase64 } from '../../src/text/base64.ts';

describe('base64', () => {
  it('gives the bytes back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        assert.deepEqual([...bytesOfBase64(Buffer.from(bytes).toString('base64'))], [...bytes]);
      }),
    );
  });
});
