// Thousands of annotations are written in a time that grows with their number alone, however they nest and cross.
import { markupWriters } from '../../../src/formats/standoff/markupFormats.ts';
import type { StandoffAnnotation, StandoffDocument } from '../../../src/formats/standoff/standoff.ts';
import { annotation, document } from './markupDocuments.ts';
import { assertLinear } from '../../support/linearTime.ts';

const layers = ['name', 'timex', 'quotation', 'passage'] as const;
const labels = { name: 'PER', timex: 'DATE', quotation: 'direct', passage: 'to check' };

/** The span of annotation `i` of `n` in a text of `4 * n` code units. */
const shapes: readonly (readonly [string, (i: number, n: number) => [number, number]])[] = [
  ['side by side', (i) => [4 * i, 4 * i + 3]],
  ['nested', (i, n) => [i, 4 * n - i]],
  ['crossing', (i, n) => [i, i + 2 * n]],
  ['equal', (_, n) => [0, 4 * n]],
  ['empty', (i) => [i, i]],
];

function many(shape: (i: number, n: number) => [number, number], n: number): StandoffDocument {
  const annotations = Array.from({ length: n }, (_, i): StandoffAnnotation => {
    const layer = layers[i % layers.length]!;
    return annotation(`a${i}`, layer, labels[layer], [shape(i, n)], { tags: ['a'] });
  });
  const relations = annotations.map(({ id }) => ({
    id: `r${id}`,
    origin: 'found' as const,
    label: 'speaker',
    from: id,
    to: `a${n - 1}`,
  }));
  return document('ab, \n\nc '.repeat(n / 2), { annotations, relations });
}

describe('many annotations', function () {
  this.timeout(60_000);
  for (const writer of markupWriters) {
    // A table repeats the words of each quotation: only where these are short does their number alone count.
    for (const [name, shape] of writer.id === 'csv' ? shapes.slice(0, 1) : shapes) {
      it(`${writer.title}: ${name}`, () => {
        assertLinear(
          (n) => {
            const source = many(shape, n);
            return () => writer.write(source);
          },
          { small: 625, large: 5_000 },
        );
      });
    }
  }
});
