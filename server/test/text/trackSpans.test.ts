// Spans that follow their words through edits, and through undo and redo to where they were.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { alignEdit } from '../../src/text/alignTexts.ts';
import { applyEdits } from '../../src/text/edit.ts';
import { matchTokens } from '../../src/text/matchTokens.ts';
import { Replacements } from '../../src/text/replacements.ts';
import { SpanHistory } from '../../src/text/spanHistory.ts';
import { textKey } from '../../src/text/textKey.ts';
import { SpanTable } from '../../src/text/trackSpans.ts';
import { assertLinear } from '../support/linearTime.ts';

/** `[` and `]` mark the span before; the edit replaces `old` by `fresh`; the answer is the text after it, marked. */
function afterEdit(marked: string, old: string, fresh: string): string {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.replace(/[[\]]/g, '');
  const at = text.indexOf(old);
  const edit = { span: { start: at, end: at + old.length }, newText: fresh };
  const moved = new Replacements(alignEdit(text, edit.span, fresh)).move({ start, end });
  const after = applyEdits(text, [edit]);
  return moved
    ? `${after.slice(0, moved.start)}[${after.slice(moved.start, moved.end)}]${after.slice(moved.end)}`
    : after;
}

describe('spans in an edited text', () => {
  const cases: readonly (readonly [string, string, string, string])[] = [
    ['the [mayor] spoke', 'the', 'a', 'a [mayor] spoke'],
    ['the [mayor] spoke', 'spoke', 'left', 'the [mayor] left'],
    ['the [mayor] spoke', 'ayo', 'ano', 'the [manor] spoke'],
    ['the [mayor] spoke', ' spoke', 's spoke', 'the [mayor]s spoke'],
    ['the [mayor] spoke', 'the ', 'the vice-', 'the vice-[mayor] spoke'],
    ['the [mayor] spoke', 'mayor spoke', 'mayor slept', 'the [mayor] slept'],
    ['the [mayor] spoke', 'the may', '', '[or] spoke'],
    ['the [mayor] spoke', 'yor spoke', '', 'the [ma]'],
    ['the [mayor] spoke', 'mayor', 'chief', 'the chief spoke'],
    ['the [mayor] spoke', 'the mayor', '', ' spoke'],
    ['the [mayor] spoke', 'mayor', 'Mayor', 'the [Mayor] spoke'],
    ['so [😀] it is', '😀', '😁', 'so 😁 it is'],
    [
      'the [old mayor] spoke',
      'the old mayor spoke',
      'the\r\n  old\r\n  mayor\r\nslept',
      'the\r\n  [old\r\n  mayor]\r\nslept',
    ],
    ['Ann [Lee] spoke.', 'Ann Lee spoke.', 'So Ann Lee, too!', 'So Ann [Lee], too!'],
  ];
  for (const [before, old, fresh, expected] of cases)
    it(`${before}: “${old}” → “${fresh}”`, () => {
      assert.equal(afterEdit(before, old, fresh), expected);
    });

  it('an aligned edit makes the same text', () => {
    const texts = fc.string({ unit: fc.constantFrom('a', 'b', 'Lee', ' ', '\n', '😀', '.'), maxLength: 60 });
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const list = alignEdit(before, { start: 0, end: before.length }, after);
        const { inverse } = new Replacements(list);
        const edits = list.map(({ start, end }, index) => {
          const there = inverse.list[index] ?? { start: 0, end: 0 };
          return { span: { start, end }, newText: after.slice(there.start, there.end) };
        });
        assert.equal(applyEdits(before, edits), after);
      }),
    );
  });

  it('matches are the same items, rising in both lists', () => {
    const lists = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'), { maxLength: 200 });
    fc.assert(
      fc.property(lists, lists, (a, b) => {
        let last: readonly [number, number] = [-1, -1];
        for (const [i, j] of matchTokens(a, b)) {
          assert.equal(a[i], b[j]);
          assert.ok(i > last[0] && j > last[1]);
          last = [i, j];
        }
      }),
    );
  });

  it('go back and forth through any edits exactly', () => {
    const text = 'Ann Lee met Bo in Ayton, and Bo said that Ann Lee had met him.';
    const spans = fc.array(fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 20 })), {
      minLength: 1,
      maxLength: 8,
    });
    const edit = fc.tuple(
      fc.nat(80),
      fc.nat(15),
      fc.string({ unit: fc.constantFrom('A', 'Lee', ' ', 'x'), maxLength: 6 }),
    );
    fc.assert(
      fc.property(
        spans,
        fc.array(edit, { maxLength: 12 }),
        fc.infiniteStream(fc.nat(12)),
        (places, edits, jumps) => {
          const table = new SpanTable();
          for (const [start, length] of places)
            table.add({ start, end: Math.min(text.length, start + length) });
          const history = new SpanHistory(table, textKey(text));
          const all = () => places.map((_, slot) => table.get(slot));
          const states = new Map([[text, all()]]);
          let now = text;
          for (const [from, length, fresh] of edits) {
            const start = Math.min(from, now.length);
            const span = { start, end: Math.min(now.length, start + length) };
            const change = new Replacements(alignEdit(now, span, fresh));
            now = applyEdits(now, [{ span, newText: fresh }]);
            if (history.returnTo(textKey(now)) === undefined) {
              history.push(change, (_, __, moved) => moved);
              history.mark(textKey(now));
            }
            states.set(now, all());
          }
          const texts = [...states.keys()];
          for (let jump = 0; jump < 6; jump += 1) {
            const there = texts[(jumps.next().value ?? 0) % texts.length] ?? text;
            if (history.returnTo(textKey(there)) !== undefined) assert.deepEqual(all(), states.get(there));
          }
          assert.notEqual(history.returnTo(textKey(text)), undefined);
          assert.deepEqual(all(), states.get(text));
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('spans are moved in linear time', function () {
  this.timeout(60_000);
  const isLinear = (name: string, make: (size: number) => () => void) => {
    it(name, () => {
      assertLinear(make, { small: 1, large: 8 });
    });
  };
  isLinear('for many spans and many edits of a letter', (size) => () => {
    const table = new SpanTable();
    for (let at = 0; at < 4_000 * size; at += 1) table.add({ start: at * 10, end: at * 10 + 6 });
    const history = new SpanHistory(table, 0);
    for (let edit = 0; edit < 200; edit += 1)
      history.push(
        new Replacements([{ start: edit * 3, end: edit * 3, length: 1 }]),
        (_, __, moved) => moved,
      );
  });
  const words = (size: number, word: (at: number) => string) =>
    Array.from({ length: 4_000 * size }, (_, at) => word(at)).join(' ');
  const texts: readonly (readonly [string, (at: number) => string, (at: number) => string])[] = [
    ['the same words with other spaces', (at) => `w${at}`, (at) => `w${at}\n`],
    ['every second word another', (at) => `w${at}`, (at) => (at % 2 === 0 ? `w${at}` : `v${at}`)],
    ['few different words', (at) => `w${(at * 7) % 13}`, (at) => `w${(at * 5) % 11}`],
    ['one letter', () => 'a', () => 'aa'],
    ['words in the other direction', (at) => `w${at}`, (at) => `w${1e6 - at}`],
  ];
  for (const [name, old, fresh] of texts)
    isLinear(`where a text is replaced: ${name}`, (size) => {
      const [before, after] = [words(size, old), words(size, fresh)];
      return () => new Replacements(alignEdit(before, { start: 0, end: before.length }, after));
    });
  isLinear('where blanks are replaced', (size) => {
    const before = `a${' '.repeat(50_000 * size)}b`;
    return () => alignEdit(before, { start: 0, end: before.length }, `c${'\n'.repeat(50_000 * size)}d`);
  });
});
