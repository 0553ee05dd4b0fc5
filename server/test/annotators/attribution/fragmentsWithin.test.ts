// Fragments within reported speech have the speaker of the report, where nothing stands beside them.
import assert from 'node:assert/strict';
import { sliceSpan } from '../../../src/text/span.ts';
import { analyze } from '../../support/analyze.ts';

/** "words: speaker (confidence)" a fragment. */
function fragmentsOf(text: string): readonly string[] {
  const { document, quotations, attributions } = analyze(text);
  return quotations
    .filter(({ form }) => form === 'mixed')
    .map(({ id, span }) => {
      const attribution = attributions.find(({ quotationId }) => quotationId === id);
      const speaker = attribution?.speaker && sliceSpan(document.text, attribution.speaker);
      return `${sliceSpan(document.text, span)}: ${speaker ?? '–'} (${attribution?.confidence ?? '–'})`;
    });
}

describe('fragments within reported speech', () => {
  const rows: readonly (readonly [string, ...string[]])[] = [
    ['It would be “a loss to us all” this year, the mayor said.', '“a loss to us all”: the mayor (stated)'],
    [
      'Bo Carr was “a loss to us all” on the council, the mayor has told friends.',
      '“a loss to us all”: the mayor (stated)',
    ],
    ['The pier was “a loss to us all” in the eyes of Bo Carr.', '“a loss to us all”: The pier (inferred)'],
  ];
  for (const [text, ...expected] of rows) {
    it(text, () => {
      assert.deepEqual(fragmentsOf(`Harbour plan\n\n${text}`), expected);
    });
  }
});
