// Tests of the TimeML export.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { StandoffDocument } from '../../../src/formats/standoff/standoff.ts';
import { timeml } from '../../../src/formats/standoff/timeml/timeml.ts';
import { annotation, anyDocument, document, expected, riverFair, writable } from './markupDocuments.ts';
import { readTimeml } from './readers/timeml.ts';

const readBack = (source: StandoffDocument) => readTimeml(timeml.write(source)[0]!.text);

describe('TimeML', () => {
  it('marks time expressions in the text, with the creation time', () => {
    const source = riverFair();
    const { id, creationTime, text, timexes } = readBack(source);
    assert.equal(id, 'river-fair.md');
    assert.deepEqual(creationTime, {
      tid: 't0',
      type: 'DATE',
      value: '2031-05-09',
      functionInDocument: 'CREATION_TIME',
    });
    assert.equal(text, source.text);
    assert.deepEqual(
      timexes.map(({ span, attributes }) => [text.slice(...span), attributes]),
      [
        ['Friday', { tid: 't1', type: 'DATE', value: '2031-05-09', mod: 'APPROX' }],
        ['noon', { tid: 't2', type: 'TIME', value: '2031-05-09T12:00' }],
      ],
    );
  });

  it('writes the outermost of nested ones, and X where there is no value', () => {
    const annotations = [
      annotation('a', 'timex', 'SET', [[0, 11]], { attributes: { value: '' } }),
      annotation('b', 'timex', 'DATE', [[6, 11]]),
      annotation('c', 'timex', 'DATE', [[6, 14]]),
    ];
    const { creationTime, timexes } = readBack(document('every March on', { annotations }));
    assert.equal(creationTime, undefined);
    assert.deepEqual(timexes, [
      { span: [0, 11], attributes: { tid: 't1', type: 'SET', value: 'XXXX-XX-XX' } },
    ]);
  });

  it('brings any text back, with all time expressions that stand in no other', () => {
    fc.assert(
      fc.property(anyDocument, (source) => {
        const { text, timexes } = readBack(source);
        assert.equal(text, writable(source.text));
        const spans = expected(source, true)
          .annotations.filter(
            ({ layer, label }) => layer === 'timex' && /^(?:DATE|TIME|DURATION|SET)$/.test(label),
          )
          .flatMap((timex) => timex.spans)
          .filter(([start, end]) => start < end)
          .toSorted(([a, b], [c, d]) => a - c || d - b);
        let reached = 0;
        const outermost = spans.filter(([start, end]) => start >= reached && (reached = end));
        assert.deepEqual(
          timexes.map(({ span }) => span),
          outermost,
        );
      }),
    );
  });
});
