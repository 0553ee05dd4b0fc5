// Properties of documents: sections in order, passages as long as their spans, reuse without a trace.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Document, DocumentFormat, Passage } from '../../src/document/document.ts';
import { parseDocument } from '../../src/document/parseDocument.ts';

const pieces = fc.constantFrom(
  'Ann Lee',
  ' said ',
  '“Why?”',
  '. ',
  '\n',
  '\n\n',
  '\r\n',
  '---\n',
  'title: A\n',
  '# ',
  '> ',
  '- ',
  '    ',
  '`',
  '```\n',
  '[a](',
  ')',
  ']',
  '*',
  '_',
  '<!-- ',
  ' -->',
  '|',
  '|--|\n',
  'PARIS (AP) — ',
  '25 May 2022',
  'By Ann Lee',
  'Photo: ',
  'Read more',
  'Мой мир',
  '🚀',
  '\\',
  '\t',
  '===\n',
  '![',
  '1. ',
  '\r',
);
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
);
const formats = fc.constantFrom<DocumentFormat>('plain', 'markdown');

describe('parseDocument', () => {
  it('gives sections in order, with passages as long as their spans', () => {
    fc.assert(
      fc.property(texts, formats, (text, format) => {
        checkDocument(parseDocument(text, format));
      }),
      { numRuns: 500 },
    );
  });

  it('gives the same with passages of an earlier analysis', () => {
    fc.assert(
      fc.property(texts, texts, formats, (before, after, format) => {
        const known = new Map<string, Passage>();
        for (const { kind, passage } of parseDocument(before, format).sections)
          known.set(`${kind}\n${passage.text}`, passage);
        const reused = parseDocument(after, format, (kind, text) => known.get(`${kind}\n${text}`));
        assert.deepEqual(reused, parseDocument(after, format));
      }),
    );
  });

  it('asks for a passage before it cuts one up', () => {
    const passage: Passage = { text: 'He left.', tokens: [], sentences: [] };
    const document = parseDocument('He left.', 'plain', (kind, text) =>
      kind === 'paragraph' && text === 'He left.' ? passage : undefined,
    );
    assert.equal(document.sections[0]?.passage, passage);
  });

  it('takes every word of plain text into a section', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let rest = text;
        for (const { span } of [...parseDocument(text, 'plain').sections].reverse())
          rest = rest.slice(0, span.start) + rest.slice(span.end);
        assert.match(rest, /^\s*$/u);
      }),
    );
  });
});

function checkDocument({ text, sections }: Document): void {
  let at = 0;
  for (const { span, passage } of sections) {
    assert.ok(at <= span.start && span.start < span.end && span.end <= text.length);
    assert.equal(passage.text.length, span.end - span.start);
    assert.equal(passage.text, passage.text.trim());
    let inside = 0;
    for (const sentence of passage.sentences) {
      assert.ok(
        inside <= sentence.start && sentence.start < sentence.end && sentence.end <= passage.text.length,
      );
      inside = sentence.end;
    }
    at = span.end;
  }
}
