// Line and character positions: three encodings, three line breaks, clamping.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { PositionEncoding } from '../../src/text/lineIndex.ts';
import { LineIndex } from '../../src/text/lineIndex.ts';

const encodings: readonly PositionEncoding[] = ['utf-8', 'utf-16', 'utf-32'];
const texts = fc
  .array(fc.constantFrom('a', 'é', '“', '👩‍🚀', '🇫🇷', '\n', '\r\n', '\r', ' ', 'Ω'), { maxLength: 40 })
  .map((parts) => parts.join(''));

describe('LineIndex', () => {
  it('knows all line breaks', () => {
    const index = new LineIndex('a\nb\r\nc\rd');
    assert.equal(index.lineCount, 4);
    assert.deepEqual(
      [0, 1, 2, 3].map((line) => index.lineStart(line)),
      [0, 2, 5, 7],
    );
    assert.deepEqual(index.positionAt(5), { line: 2, character: 0 });
    assert.deepEqual(index.positionAt(4), { line: 1, character: 1 }, 'inside \\r\\n is the end of the line');
  });

  it('counts characters in the unit asked for', () => {
    const index = new LineIndex('x\né🚀b');
    assert.deepEqual(
      encodings.map((encoding) => index.positionAt(5, encoding).character),
      [6, 3, 2],
    );
    assert.deepEqual(
      encodings.map((encoding) => index.offsetAt({ line: 1, character: 2 }, encoding)),
      [3, 4, 5],
    );
  });

  it('clamps what is out of range', () => {
    const index = new LineIndex('ab\ncd');
    assert.deepEqual(index.positionAt(99), { line: 1, character: 2 });
    assert.deepEqual(index.positionAt(-1), { line: 0, character: 0 });
    assert.equal(index.offsetAt({ line: 0, character: 99 }), 2);
    assert.equal(index.offsetAt({ line: 9, character: 0 }), 5);
    assert.equal(index.offsetAt({ line: -1, character: 5 }), 0);
    assert.equal(new LineIndex('').offsetAt({ line: 3, character: 3 }), 0);
  });

  it('goes to a position and back', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(...encodings), (text, encoding) => {
        const index = new LineIndex(text);
        for (let offset = 0; offset <= text.length; offset++) {
          const insideBreak = text.charAt(offset - 1) === '\r' && text.charAt(offset) === '\n';
          const insidePair = /^[\udc00-\udfff]/.test(text.charAt(offset));
          if (insideBreak || (insidePair && encoding !== 'utf-16')) continue;
          assert.equal(index.offsetAt(index.positionAt(offset, encoding), encoding), offset);
        }
      }),
    );
  });
});
