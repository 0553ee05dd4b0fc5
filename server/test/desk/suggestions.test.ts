// Suggestions: what was found, what the user said of each, and the way from one to the next.
import assert from 'node:assert/strict';
import type { Suggestion } from '../../src/desk/suggestions.ts';
import { alike, nextOpen, suggestionAt, suggestionsIn } from '../../src/desk/suggestions.ts';
import { placesIn } from '../../src/desk/placedItems.ts';
import type { Judging } from '../../src/desk/verdicts.ts';
import { withVerdict } from '../../src/desk/verdicts.ts';
import { describeSpan } from '../../src/formats/anchor.ts';
import type { Sidecar } from '../../src/formats/sidecar.ts';
import { emptySidecar } from '../../src/formats/sidecar.ts';
import { sliceSpan } from '../../src/text/span.ts';
import { analyze } from '../support/analyze.ts';

const text = `Fair opens

Mayor Ona Brill opened the fair in Tarnow on 5 May 2023. “Nobody paid in Tarnow,” Brill said. Ona Brill left on Sunday.
`;
const article = analyze(text);
const nobody = { creator: undefined, created: undefined };

function all(sidecar: Sidecar = emptySidecar('fair.txt')): Suggestion[] {
  const placeOf = placesIn(text, sidecar.items);
  const judgements = sidecar.items.flatMap((item) => {
    const place = placeOf(item);
    return item.kind === 'judgement' && place ? [{ item, span: place.span }] : [];
  });
  return suggestionsIn(article, judgements);
}

const inWords = ({ span, label, detail, state }: Suggestion) =>
  `${label} ${sliceSpan(text, span)} = ${detail} (${state})`;

function judged(sidecar: Sidecar, words: string, judging: Judging, nth = 0): Sidecar {
  const one = all().filter(({ span }) => sliceSpan(text, span) === words)[nth];
  assert.ok(one, words);
  const places = [{ layer: one.layer, anchor: describeSpan(text, one.span) }];
  return withVerdict(sidecar, places, judging, nobody);
}

const stateOf = (sidecar: Sidecar, words: string, nth = 0) =>
  all(sidecar).filter(({ span }) => sliceSpan(text, span) === words)[nth]?.state;

describe('suggestions', () => {
  const none = emptySidecar('fair.txt');

  it('are names, dates and quotations, in the order of the text, the longer first', () => {
    assert.deepEqual(all().map(inWords), [
      'person Ona Brill = Ona Brill (open)',
      'place Tarnow = Tarnow (open)',
      'date 5 May 2023 = 2023-05-05 (open)',
      'quotation “Nobody paid in Tarnow,” = Ona Brill (open)',
      'place Tarnow = Tarnow (open)',
      'person Brill = Ona Brill (open)',
      'person Ona Brill = Ona Brill (open)',
      'date Sunday =  (open)',
    ]);
  });
  it('are found at the cursor, the innermost first, at both edges', () => {
    const at = (words: string, inside: number) => {
      const found = suggestionAt(all(), text.indexOf(words) + inside);
      return found && sliceSpan(text, found.span);
    };
    assert.equal(at('Tarnow,”', 2), 'Tarnow');
    assert.equal(at('Nobody paid', 2), '“Nobody paid in Tarnow,”');
    assert.equal(at('Ona Brill opened', 0), 'Ona Brill');
    assert.equal(at('Ona Brill opened', 9), 'Ona Brill');
    assert.equal(at('opened the', 3), undefined);
  });
  it('are alike by their words, within their layer; a quotation is alone', () => {
    const [person, place, , quotation] = all();
    assert.equal(alike(article, all(), person!).length, 2);
    assert.equal(alike(article, all(), place!).length, 2);
    assert.deepEqual(alike(article, all(), quotation!), [quotation]);
  });
  it('follow each other round the end, open ones alone', () => {
    const accepted = judged(none, 'Tarnow', { verdict: 'accepted' });
    const list = all(accepted);
    const numberOf = (from: Parameters<typeof nextOpen>[1], direction: 'next' | 'previous') =>
      list.indexOf(nextOpen(list, from, direction)!);
    assert.equal(numberOf({ offset: 0 }, 'next'), 0);
    assert.equal(numberOf({ index: 0 }, 'next'), 2, 'the accepted one is passed over');
    assert.equal(numberOf({ index: 2 }, 'previous'), 0);
    assert.equal(numberOf({ index: 7 }, 'next'), 0);
    assert.equal(numberOf({ offset: 0 }, 'previous'), 7);
    assert.equal(nextOpen([], { offset: 0 }, 'next'), undefined);
  });
  it('are accepted one by one, and open again', () => {
    const accepted = judged(none, 'Tarnow', { verdict: 'accepted' });
    assert.equal(stateOf(accepted, 'Tarnow'), 'accepted');
    assert.equal(stateOf(accepted, 'Tarnow', 1), 'open');
    assert.deepEqual(judged(accepted, 'Tarnow', { verdict: 'open' }).items, []);
  });
  it('that are names are rejected wherever they stand, until one of them is accepted', () => {
    const rejected = judged(none, 'Tarnow', { verdict: 'rejected' });
    assert.equal(stateOf(rejected, 'Tarnow', 1), 'rejected');
    assert.equal(stateOf(rejected, 'Ona Brill'), 'open');
    const accepted = judged(rejected, 'Tarnow', { verdict: 'accepted' }, 1);
    assert.equal(stateOf(accepted, 'Tarnow'), 'open');
    assert.equal(stateOf(accepted, 'Tarnow', 1), 'accepted');
  });
  it('are corrected: a date by its value, a name by its type, all else by an annotation', () => {
    const date = judged(none, 'Sunday', { verdict: 'corrected', value: '2023-05-14' });
    assert.equal(stateOf(date, 'Sunday'), 'corrected');
    assert.deepEqual(
      date.items.map((item) => item.kind === 'judgement' && item.value),
      ['2023-05-14'],
    );
    const kinds = (sidecar: Sidecar) => sidecar.items.map(({ kind }) => kind);
    const type = judged(none, 'Tarnow', { verdict: 'corrected', label: 'person' });
    assert.deepEqual(kinds(type), ['name']);
    assert.deepEqual(judged(type, 'Tarnow', { verdict: 'open' }).items, []);
    const other = judged(none, 'Tarnow', { verdict: 'corrected', label: 'brand' });
    assert.deepEqual(kinds(other), ['judgement', 'annotation']);
    const start = text.indexOf('Mayor');
    const extent = describeSpan(text, { start, end: start + 'Mayor Ona Brill'.length });
    const wider = judged(none, 'Ona Brill', { verdict: 'corrected', label: 'person', extent });
    assert.deepEqual(
      wider.items.map((item) => item.anchor?.exact),
      ['Ona Brill', 'Mayor Ona Brill'],
    );
  });
});
