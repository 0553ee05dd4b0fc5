// Tests of comments that let a passage stand.
import assert from 'node:assert/strict';
import { removeStetComments } from '../../../src/features/diagnostics/stetCommentEdits.ts';
import { stetComments } from '../../../src/features/diagnostics/stetComments.ts';
import type { DocumentFormat } from '../../../src/document/document.ts';
import { applyEdits } from '../../../src/text/edit.ts';

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

describe('removeStetComments', () => {
  const remove = (text: string, ...rules: string[]) => {
    const all = stetComments({ text, format: 'markdown', sections: [] });
    return applyEdits(
      text,
      removeStetComments(text, all, new Set(all.filter(({ rule }) => rules.includes(rule)))),
    );
  };
  const cases: readonly (readonly [string, string, readonly string[], string])[] = [
    [
      'a line between paragraphs',
      'One.\n\n<!-- stet a-rule: why -->\n\nTwo.\n',
      ['a-rule'],
      'One.\n\nTwo.\n',
    ],
    ['a line above a paragraph', 'One.\n\n<!-- stet a-rule -->\nTwo.\n', ['a-rule'], 'One.\n\nTwo.\n'],
    ['the first line', '<!-- stet-file a-rule -->\n\nOne.\n', ['a-rule'], 'One.\n'],
    ['the last line', 'One.\n<!-- stet a-rule -->', ['a-rule'], 'One.\n'],
    ['behind words', 'One. <!-- stet a-rule -->\n\nTwo.\n', ['a-rule'], 'One.\n\nTwo.\n'],
    ['between words', 'One <!-- stet a-rule --> two.', ['a-rule'], 'One two.'],
    [
      'lines with carriage returns',
      'One.\r\n\r\n<!-- stet a-rule -->\r\n\r\nTwo.\r\n',
      ['a-rule'],
      'One.\r\n\r\nTwo.\r\n',
    ],
    [
      'one rule of two',
      '<!-- stet a-rule, b-rule: why -->\nOne.',
      ['a-rule'],
      '<!-- stet b-rule: why -->\nOne.',
    ],
    ['both rules', '<!-- stet a-rule, b-rule: why -->\nOne.', ['a-rule', 'b-rule'], 'One.'],
    ['another rule', '<!-- stet-file a-rule -->\nOne.', ['b-rule'], '<!-- stet-file a-rule -->\nOne.'],
  ];
  for (const [name, text, rules, after] of cases) {
    it(name, () => {
      assert.equal(remove(text, ...rules), after);
    });
  }
  it('keeps the reasons', () => {
    const reasons = stetComments({
      text: '<!-- stet a: why: so -->\nOne.\n\n<!-- stet b -->\n',
      format: 'markdown',
      sections: [],
    });
    assert.deepEqual(
      reasons.map(({ reason }) => reason),
      ['why: so', ''],
    );
  });
});
