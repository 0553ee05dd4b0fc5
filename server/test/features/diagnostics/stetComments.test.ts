// Tests of comments that let a passage stand.
import assert from 'node:assert/strict';
import { stetComments } from '../../../src/features/diagnostics/stetComments.ts';
import type { DocumentFormat } from '../../../src/document/document.ts';

function covered(text: string, format: DocumentFormat = 'markdown'): readonly string[] {
  const comments = stetComments({ text, format, sections: [] });
  return comments.map(
    ({ rule, span }) =>
      `${rule}: ${span ? text.slice(span.start, span.end).replace(/<!--.*?-->\n*/g, '') : '(file)'}`,
  );
}

describe('stetComments', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    [
      'the paragraph after',
      'One.\n\n<!-- stet a-rule: why -->\n\nTwo\ntwo.\n\nThree.',
      ['a-rule: Two\ntwo.'],
    ],
    ['the line before', 'One.\n\n<!-- stet a-rule -->\nTwo.\n\nThree.', ['a-rule: Two.']],
    ['the same line', 'One.\n\nTwo\ntwo. <!-- stet a-rule: why -->\n\nThree.', ['a-rule: Two\ntwo. ']],
    ['the file', 'One.\n<!-- stet-file a-rule -->', ['a-rule: (file)']],
    ['several rules', '<!-- stet a-rule, b-rule: why -->\nOne.', ['a-rule: One.', 'b-rule: One.']],
    ['no rule', '<!-- stet -->\nOne.', []],
    ['other comments', '<!-- steady a-rule -->\nOne.', []],
    ['an unclosed comment', '<!-- stet a-rule One.', []],
    ['at the end', 'One.\n\n<!-- stet a-rule -->', ['a-rule: ']],
  ];
  for (const [name, text, expected] of cases) {
    it(name, () => {
      assert.deepEqual(covered(text), expected);
    });
  }
  it('plain text has none', () => {
    assert.deepEqual(covered('<!-- stet a-rule -->\nOne.', 'plain'), []);
  });
});
